/** The ways to see all meetings. */
export const VIEWS = ['list', 'calendar', 'timeline'] as const
export type View = (typeof VIEWS)[number]

/** What the address says of the meetings shown, as text: each value as it stands there. */
export interface MeetingsQuery {
  readonly view?: string | undefined
  readonly q?: string | undefined
  readonly kind?: string | undefined
  readonly state?: string | undefined
  /** The id of a contact. */
  readonly with?: string | undefined
  readonly tag?: string | undefined
  /** `YYYY-MM`, of the calendar. */
  readonly month?: string | undefined
}

const NAMES = ['view', 'q', 'kind', 'state', 'with', 'tag', 'month'] as const satisfies readonly (keyof MeetingsQuery)[]

/** What a query says of the meetings; other names in it are left alone. */
export function readQuery(query: string): MeetingsQuery {
  const values = new URLSearchParams(query)
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = values.get(name)
      return value === null || value === '' ? [] : [[name, value]]
    }),
  )
}

/** A query that says this; what is undefined is left out. */
export function writtenQuery(said: MeetingsQuery): string {
  const values = new URLSearchParams()
  for (const name of NAMES) {
    const value = said[name]
    if (value !== undefined && value !== '') values.set(name, value)
  }
  return values.toString()
}

/** Whether an address says nothing of them. */
export const isSilent = (said: MeetingsQuery): boolean => NAMES.every((name) => said[name] === undefined)

/** A path with a query behind it, if there is one. */
export const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`)
