import type { Protocol } from 'electron'
import { APP_SCHEME } from '../address.ts'

/**
 * Makes app:// a standard, secure scheme: an origin of its own with IndexedDB,
 * workers and locks. Must run before the app is ready, and once.
 */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}
