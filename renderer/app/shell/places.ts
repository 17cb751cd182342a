import type { TextKey } from '../i18n/keys.ts'
import { routeAt } from '../features/routes.ts'

export interface RailPlace {
  readonly path: string
  readonly title: TextKey
  /** The second key after `g`. */
  readonly key: string
}

const MAIN: readonly RailPlace[] = [
  { path: '/today', title: 'shell.nav.today', key: 't' },
  { path: '/people', title: 'shell.nav.people', key: 'p' },
  { path: '/meetings', title: 'shell.nav.meetings', key: 'm' },
  { path: '/balances', title: 'shell.nav.balances', key: 'b' },
  { path: '/events', title: 'shell.nav.events', key: 'e' },
]
const BELOW: readonly RailPlace[] = [{ path: '/settings', title: 'shell.nav.settings', key: 's' }]

/** The places that exist, in the order of the rail. */
export const railPlaces = () => ({
  main: MAIN.filter(({ path }) => routeAt(path)),
  below: BELOW.filter(({ path }) => routeAt(path)),
})

/** Where a window begins that was given no address. */
export const homePath = (welcomed: boolean): string => (!welcomed && routeAt('/welcome') ? '/welcome' : '/today')

/** The place of the rail that a path belongs to. */
export const isWithin = (place: string, path: string): boolean => path === place || path.startsWith(`${place}/`)
