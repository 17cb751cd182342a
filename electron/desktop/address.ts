/** The scheme and origin of the desktop host. Frozen for ever: the origin owns the data. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://bakkie'

/**
 * The address of a route, for loading in a window.
 *
 * @param route as in the renderer's route table, such as `/today`
 */
export const addressOf = (route: string): string => `${APP_ORIGIN}/#${route.startsWith('/') ? route : `/${route}`}`

/** Whether an address is the app's one page, at any route. Compared by parts: a prefix is not an origin. */
export function isAppPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname, username, password, port } = new URL(address)
  return (
    protocol === `${APP_SCHEME}:` && host === 'bakkie' && pathname === '/' && username === '' && password === '' && port === ''
  )
}

/** Whether a request stays inside the app: its own files, or bytes the page made itself. */
export function isAppRequest(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, port } = new URL(address)
  if (protocol === 'data:') return true
  if (protocol === 'blob:') return address.startsWith(`blob:${APP_ORIGIN}/`)
  return protocol === `${APP_SCHEME}:` && host === 'bakkie' && port === ''
}
