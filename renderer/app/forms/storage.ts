import * as v from 'valibot'

/** What found no room in the browser's storage: it lives as long as the window. */
const unstored = new Map<string, string>()

/** Keeps something under a key, over restarts where there is room for it. */
export const store = (key: string, value: unknown): void => put(key, JSON.stringify(value))

function put(key: string, text: string): void {
  unstored.delete(key)
  try {
    localStorage.setItem(key, text)
  } catch {
    // Full, by a whole book pasted into the line perhaps: typing goes on all the same.
    localStorage.removeItem(key)
    unstored.set(key, text)
  }
}

/** What was kept under a key, if it is what the schema says. */
export const stored = <T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined =>
  parseStored(schema, unstored.get(key) ?? localStorage.getItem(key))

export function forget(key: string): void {
  unstored.delete(key)
  localStorage.removeItem(key)
}

/** The keys that begin so under which something is kept. */
export function keptKeys(begin: string): string[] {
  const there = Array.from({ length: localStorage.length }, (_none, at) => localStorage.key(at) ?? '')
  return [...new Set([...there, ...unstored.keys()])].filter((key) => key.startsWith(begin))
}

/** Forgets something over restarts; as long as this window is open it still has it. */
export function setAside(key: string): void {
  const text = localStorage.getItem(key)
  localStorage.removeItem(key)
  if (text !== null) unstored.set(key, text)
}

/** Keeps over restarts again what was set aside. */
export function takeUp(key: string): void {
  const text = unstored.get(key)
  if (text !== undefined) put(key, text)
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
