import type * as v from 'valibot'

/** One host call: what goes in and what comes out, both parsed at the edge. */
export interface CallDefinition {
  readonly request: v.GenericSchema
  readonly response: v.GenericSchema
}

/** Keeps the literal types of a call's schemas. */
export const call = <Request extends v.GenericSchema, Response extends v.GenericSchema>(
  request: Request,
  response: Response,
) => ({ request, response })
