/** What of a key press a shortcut is made of. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'])

/** Names of Electron for keys that are called otherwise in the browser. */
const NAMED: Readonly<Record<string, string>> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
}

/** The key itself in Electron's notation, by its place on the keyboard, so that Shift and Alt change nothing of it. */
const keyOf = (code: string): string | undefined =>
  /^Key[A-Z]$/.test(code)
    ? code.slice(3)
    : /^Digit\d$/.test(code)
      ? code.slice(5)
      : /^F([1-9]|1\d|2[0-4])$/.test(code)
        ? code
        : NAMED[code]

/**
 * The global shortcut a key press stands for, in Electron's notation: `CommandOrControl+Shift+L`.
 * @returns undefined while only modifiers are down, and for a key that cannot be a shortcut of the whole machine
 */
export function acceleratorOf(press: Press): string | undefined {
  if (MODIFIERS.has(press.key)) return undefined
  const key = keyOf(press.code)
  const isStrong = press.ctrlKey || press.metaKey || press.altKey || /^F\d/.test(press.code)
  if (key === undefined || !isStrong) return undefined
  return [
    ...(press.ctrlKey || press.metaKey ? ['CommandOrControl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
    key,
  ].join('+')
}

/** An accelerator as the keys are called on this machine: "Ctrl + Shift + L", "⌘ + Shift + L". */
export const acceleratorInKeys = (accelerator: string, isMac: boolean): string =>
  accelerator
    .replace('CommandOrControl', isMac ? '⌘' : 'Ctrl')
    .split('+')
    .join(' + ')
