import type { WebPreferences } from 'electron'

/** What every window must have, whatever else it asks for. */
const required = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  // Chromium would fetch dictionaries from the network
  spellcheck: false,
  plugins: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences

/** Preferences that could undo the ones above. */
const forbidden = [
  'enableBlinkFeatures',
  'additionalArguments',
  'session',
  'partition',
] as const satisfies (keyof WebPreferences)[]

/**
 * The web preferences of a window of Bakkie.
 *
 * @param preload absolute path of the bundled preload
 */
export const securePreferences = (preload: string): WebPreferences => ({ ...required, preload })

/**
 * The guard every window passes before it is made.
 *
 * @throws when one of the required preferences is missing or another, or a forbidden one is there
 */
export function assertSecurePreferences(preferences: WebPreferences | undefined): void {
  for (const [name, value] of Object.entries(required)) {
    if (preferences === undefined || Reflect.get(preferences, name) !== value) throw new Error(`Insecure window: ${name}`)
  }
  for (const name of forbidden) {
    if (preferences !== undefined && name in preferences) throw new Error(`Insecure window: ${name}`)
  }
}
