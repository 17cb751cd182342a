import type { Data } from '#data/data.ts'

/** A photo on screen, or lately on screen. */
interface Shown {
  users: number
  readonly url: Promise<string | undefined>
}

/** How many photos stay at hand after the last component that showed them went. */
const AT_HAND = 300

/**
 * Object URLs of photos. A photo is named by its content, so a URL once made
 * stays right; those no longer shown are given back to the browser, oldest first.
 */
export class PhotoShelf {
  readonly #data: Data
  readonly #shown = new Map<string, Shown>()

  constructor(data: Data) {
    this.#data = data
  }

  /** The object URL of a photo; undefined when its file is missing or damaged. Call `release` when it leaves the screen. */
  take(hash: string): Promise<string | undefined> {
    const shown = this.#shown.get(hash) ?? { users: 0, url: this.#load(hash) }
    shown.users += 1
    this.#shown.delete(hash)
    this.#shown.set(hash, shown)
    return shown.url
  }

  /** Says that one user of this photo has gone. */
  release(hash: string): void {
    const shown = this.#shown.get(hash)
    if (shown !== undefined) shown.users -= 1
    for (const [key, { users, url }] of this.#shown) {
      if (this.#shown.size <= AT_HAND) return
      if (users > 0) continue
      this.#shown.delete(key)
      void url.then((made) => made !== undefined && URL.revokeObjectURL(made))
    }
  }

  async #load(hash: string): Promise<string | undefined> {
    try {
      const { bytes, mime } = await this.#data.host.call('photos.get', { set: this.#data.set, hash })
      return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
    } catch {
      // A missing photo shows initials; asked for again next time, because the file may come back.
      this.#shown.delete(hash)
      return undefined
    }
  }
}

const shelves = new WeakMap<Data, PhotoShelf>()

/** The one shelf of a data set in this window. */
export function photoShelf(data: Data): PhotoShelf {
  const shelf = shelves.get(data) ?? new PhotoShelf(data)
  shelves.set(data, shelf)
  return shelf
}
