import { navigate, usePlace } from '#app/place/place.ts'

/** The ways to see the events. */
export const VIEWS = ['list', 'calendar'] as const
export type View = (typeof VIEWS)[number]

/** What is shown of the events, as the address says it. */
export interface EventsPlace {
  readonly view: View
  /** `YYYY-MM` */
  readonly month: string | undefined
  readonly words: string
  /** Changes the address in place; what is left out stays, `undefined` goes. */
  readonly change: (values: { readonly month?: string | undefined; readonly q?: string | undefined }) => void
  /** Goes to another view, as a step to go back over. */
  readonly show: (view: View) => void
}

/** View, month and search of the events, from the address. */
export function useEventsPlace(): EventsPlace {
  const { path, query } = usePlace()
  const said = new URLSearchParams(query)
  const month = said.get('month') ?? undefined
  const addressWith = (values: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(values))
      if (value === undefined || value === '') next.delete(name)
      else next.set(name, value)
    const text = next.toString()
    return text === '' ? path : `${path}?${text}`
  }
  return {
    view: VIEWS.find((view) => view === said.get('view')) ?? 'list',
    month: month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    words: said.get('q') ?? '',
    change: (values) => navigate(addressWith(values), { replace: true }),
    show: (view) => navigate(addressWith({ view: view === 'list' ? undefined : view })),
  }
}
