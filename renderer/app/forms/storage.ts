import * as v from 'valibot'

/** What found no room in the browser's storage: it lives as long as the window. */
const unstored = new Map<string, string>()

/** Keeps something under a key, over restarts where there is room for it. */
export function store(key: string, value: unknown): void {
  const text = JSON.stringify(value)
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
