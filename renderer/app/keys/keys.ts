/**
 * Keys as they are written in the code: `c`, `?`, `Escape`, `mod+k`, `mod+shift+z`,
 * `g p` (one after the other). `mod` is ⌘ on a Mac and Ctrl elsewhere.
 */
export interface Stroke {
  /** KeyboardEvent.key, in lower case when it is one letter. */
  readonly key: string
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** The parts of an event that make a stroke. */
export type KeyParts = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Reads keys as written in the code. */
export const strokesOf = (keys: string): readonly Stroke[] =>
  keys.split(' ').map((stroke) => {
    const parts = stroke.split('+')
    const key = parts.at(-1) ?? ''
    return { key, mod: parts.includes('mod'), shift: parts.includes('shift'), alt: parts.includes('alt') }
  })

/** Whether an event is this stroke. A sign such as `?` needs Shift on some keyboards and not on others, so Shift counts for letters and named keys only. */
export const isStroke = (event: KeyParts, stroke: Stroke, isMac: boolean): boolean => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (key !== stroke.key) return false
  const mod = isMac ? event.metaKey : event.ctrlKey
  const other = isMac ? event.ctrlKey : event.metaKey
  if (mod !== stroke.mod || other || event.altKey !== stroke.alt) return false
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return isSign || event.shiftKey === stroke.shift
}

const NAMES_ON_MAC: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥' }
const NAMES: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }
const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
}
/** The key above Enter, which a Mac calls delete and draws as an arrow; the forward one is written Del on other keyboards. */
const SIGNS_ON_MAC: Readonly<Record<string, string>> = { Backspace: '⌫', Delete: '⌦' }
const SIGNS_ELSEWHERE: Readonly<Record<string, string>> = { Delete: 'Del' }

/** The keys that take something away; a Mac has the forward one only on large keyboards. The first is the one to show. */
export const removeKeys = (isMac: boolean): readonly string[] => (isMac ? ['Backspace', 'Delete'] : ['Delete'])

/** Keys as people read them: "Ctrl K", "⌘ K", "G P". One entry per key to press. */
export const shownKeys = (keys: string, isMac: boolean): readonly string[] =>
  keys.split(' ').flatMap((stroke) =>
    stroke.split('+').map((part) => {
      const name = (isMac ? NAMES_ON_MAC : NAMES)[part] ?? SIGNS[part] ?? (isMac ? SIGNS_ON_MAC : SIGNS_ELSEWHERE)[part]
      return name ?? (part.length === 1 ? part.toUpperCase() : part)
    }),
  )
