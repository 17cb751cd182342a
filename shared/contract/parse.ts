import * as v from 'valibot'
import type { CallName, EventName, EventPayload, Response } from './calls.ts'
import { CALLS, EVENTS, HostError } from './calls.ts'

/** Whether a text from outside names a call of the contract. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(CALLS, name)
}

/** Whether a text from outside names an event of the contract. */
export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENTS, name)
}

/** What is wrong, as the path of the first bad field: never its value, which may be the user's. */
function where(issues: readonly v.BaseIssue<unknown>[]): string {
  const first = issues[0]
  return first === undefined ? 'unknown' : `${first.type} at ${v.getDotPath(first) ?? 'root'}`
}

/**
 * The request of a call, parsed at the edge.
 * @throws {HostError} `bad-request` naming the first bad field
 */
export function parseRequest<Name extends CallName>(name: Name, value: unknown): v.InferOutput<(typeof CALLS)[Name]['request']> {
  const schema: (typeof CALLS)[Name]['request'] = CALLS[name].request
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new HostError({ code: 'bad-request', detail: `${name}: ${where(parsed.issues)}` })
  return parsed.output
}

/**
 * The answer to a call, parsed where it arrives.
 * @throws {HostError} `internal` when the other side did not keep to the contract
 */
export function parseResponse<Name extends CallName>(name: Name, value: unknown): Response<Name> {
  const schema: (typeof CALLS)[Name]['response'] = CALLS[name].response
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new HostError({ code: 'internal', detail: `${name} answered ${where(parsed.issues)}` })
  return parsed.output
}

/**
 * The payload of an event, parsed where it arrives.
 * @throws {HostError} `internal` when the host did not keep to the contract
 */
export function parseEvent<Name extends EventName>(name: Name, value: unknown): EventPayload<Name> {
  const schema: (typeof EVENTS)[Name] = EVENTS[name]
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) throw new HostError({ code: 'internal', detail: `event ${name}: ${where(parsed.issues)}` })
  return parsed.output
}
