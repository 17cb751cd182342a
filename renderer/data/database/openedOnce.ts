import { BakkieDatabase } from './database.ts'

/** What is kept beside an open database, by the name of the database. */
export interface OpenedOnce<T> {
  /** Opens the database at the first call; two calls at once share one. */
  readonly of: (name: string) => Promise<T>
  /** After a failure: closes it, so that whoever asks next opens it anew. */
  readonly forget: (name: string) => void
}

/**
 * Opens each database once in a worker and makes what works on it. When a
 * database is deleted or upgraded it is closed, and opened anew by whoever asks
 * next.
 */
export function openedOnce<T>(make: (db: BakkieDatabase) => T): OpenedOnce<T> {
  const opened = new Map<string, { readonly db: BakkieDatabase; readonly made: Promise<T> }>()
  const forget = (name: string): void => {
    opened.get(name)?.db.close()
    opened.delete(name)
  }
  const of = (name: string): Promise<T> => {
    const known = opened.get(name)
    if (known !== undefined) return known.made
    const db = new BakkieDatabase('own', { name })
    db.on('versionchange', () => forget(name))
    const made = db.open().then(() => make(db))
    opened.set(name, { db, made })
    return made
  }
  return { of, forget }
}
