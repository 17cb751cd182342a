import * as v from 'valibot'

/** What found no room in the browser's storage: it lives as long as the window. */
const unstored = new Map<string, string>()

/** Told when something finds no room, and when all of it has. */
type RoomListener = (isFull: boolean) => void
const roomListeners = new Set<RoomListener>()

/** Told each time something typed could not be kept over restarts, and when that is past, until the function it gives is called. */
export function onRoom(listener: RoomListener): () => void {
  roomListeners.add(listener)
  return () => roomListeners.delete(listener)
}

const tellRoom = (isFull: boolean): void => {
  for (const listener of roomListeners) listener(isFull)
}

/** Keeps something under a key, over restarts where there is room for it. */
export const store = (key: string, value: unknown): void => put(key, JSON.stringify(value))

function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
    fits(key)
  } catch {
    // Full, by a whole book pasted into the line perhaps: typing goes on all the same. What was kept
    // before stays: an earlier half of it after a restart is better than nothing.
    const isNew = !unstored.has(key)
    unstored.set(key, text)
    if (isNew) tellRoom(true)
  }
}

function fits(key: string): void {
  if (unstored.delete(key) && unstored.size === 0) tellRoom(false)
}

/** The text that is kept under a key; null when there is none. */
export const keptText = (key: string): string | null => unstored.get(key) ?? localStorage.getItem(key)

/** What was kept under a key, if it is what the schema says. */
export const stored = <T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined => parseStored(schema, keptText(key))

export function forget(key: string): void {
  localStorage.removeItem(key)
  fits(key)
}

/** The keys that begin so under which something is kept. */
export function keptKeys(begin: string): string[] {
  const there = Array.from({ length: localStorage.length }, (_none, at) => localStorage.key(at) ?? '')
  return [...new Set([...there, ...unstored.keys()])].filter((key) => key.startsWith(begin))
}

/** Keeps a text under another key instead. */
export function move(from: string, to: string, as: (text: string) => string = (text) => text): void {
  const text = keptText(from)
  if (text === null) return
  // First away, then there: two of the same may be one too many for the room there is.
  forget(from)
  put(to, as(text))
}

/** What a kept text says; undefined when there is none, or it is none of this version's. */
export function parseStored<T>(schema: v.GenericSchema<unknown, T>, text: string | null): T | undefined {
  if (text === null) return undefined
  try {
    const parsed = v.safeParse(schema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
