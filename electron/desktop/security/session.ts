import type { Session } from 'electron'
import { APP_ORIGIN, isAppRequest } from '../address.ts'

/**
 * The few permissions the page needs: to keep its storage, to put text on the
 * clipboard after a click, and to fill the screen at an event. Everything else is denied.
 */
const granted: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write', 'fullscreen'])

const isOwnOrigin = (address: string) =>
  address === APP_ORIGIN || address === `${APP_ORIGIN}/` || address.startsWith(`${APP_ORIGIN}/#`)

/** Shuts a session to the world: permissions, devices, screen capture, spell-check downloads and every remote request. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(granted.has(permission) && isOwnOrigin(details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => granted.has(permission) && isOwnOrigin(origin))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAppRequest(details.url) }))
}
