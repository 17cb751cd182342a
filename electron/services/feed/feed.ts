import { isAbsolute, join, relative, resolve } from 'node:path'
import * as v from 'valibot'
import type { FolderRefusal } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { FEED_FILE, isFeed, saysTheSame } from '#shared/formats/ics/feedFile.ts'
import { UNFINISHED, writeWhole } from '../disk/atomic.ts'
import type { Disk } from '../disk/disk.ts'
import { hasCode } from '../disk/disk.ts'
import { inOrder } from '../inOrder.ts'

const ChosenSchema = v.object({ folder: v.string() })

/** What came of choosing a folder. */
export type FolderChoice =
  | { readonly outcome: 'chosen'; readonly folder: string }
  | { readonly outcome: 'refused'; readonly why: FolderRefusal }

/** The calendar file in the folder the user chose: the one thing Bakkie writes outside its own folder by itself. */
export interface FeedService {
  readonly folder: () => Promise<string | undefined>
  readonly choose: (path: string) => Promise<FolderChoice>
  /** @throws {HostError} as `feed.write` of the contract says */
  readonly write: (text: string) => Promise<{ written: boolean }>
  readonly remove: () => Promise<{ removed: boolean }>
}

/** What the calendar file is made of. */
export interface FeedOptions {
  readonly disk: Disk
  /** Remembers the folder. */
  readonly path: string
  /** The data folder, in which the calendar file has no place. */
  readonly dataFolder: string
  /** Whether the settings have it on. */
  readonly isOn: () => boolean
}

const decoder = new TextDecoder()

/** What stands in the way of the one file name: nothing, Bakkie's own file, or another's. */
async function fileIn(disk: Disk, folder: string): Promise<{ readonly text?: string; readonly isOurs: boolean } | undefined> {
  const path = join(folder, FEED_FILE)
  if ((await disk.stat(path)) === undefined) return undefined
  try {
    const text = decoder.decode(await disk.read(path))
    return { text, isOurs: isFeed(text) }
  } catch (error) {
    if (hasCode(error, 'EISDIR')) return { isOurs: false }
    throw error
  }
}

const isWithin = (folder: string, root: string): boolean => {
  const way = relative(root, folder)
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}

/** Opens the service; nothing is read or written before it is asked for. */
export function createFeed({ disk, path, dataFolder, isOn }: FeedOptions): FeedService {
  const run = inOrder()

  const folder = async (): Promise<string | undefined> => {
    if ((await disk.stat(path)) === undefined) return undefined
    try {
      const kept = v.safeParse(ChosenSchema, JSON.parse(decoder.decode(await disk.read(path))))
      return kept.success && isAbsolute(kept.output.folder) ? kept.output.folder : undefined
    } catch (error) {
      // A broken note of it: the user chooses again.
      if (error instanceof SyntaxError) return undefined
      throw error
    }
  }

  const refusalOf = async (chosen: string): Promise<FolderRefusal | undefined> => {
    try {
      if ((await disk.stat(chosen)) === undefined) return 'missing'
      await disk.list(chosen)
      const there = await fileIn(disk, chosen)
      if (there !== undefined && !there.isOurs) return 'taken'
      const trial = join(chosen, FEED_FILE) + UNFINISHED
      await disk.remove(trial)
      await (await disk.open(trial, 'new')).close()
      await disk.remove(trial)
      return undefined
    } catch (error) {
      if (hasCode(error, 'ENOTDIR')) return 'not-a-folder'
      if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return 'not-writable'
      throw error
    }
  }

  return {
    folder,
    choose: (given) =>
      run(async () => {
        if (!isAbsolute(given) || given.includes('\0')) return { outcome: 'refused', why: 'not-absolute' }
        const chosen = resolve(given)
        if (isWithin(chosen, resolve(dataFolder))) return { outcome: 'refused', why: 'data-folder' }
        const why = await refusalOf(chosen)
        if (why !== undefined) return { outcome: 'refused', why }
        await writeWhole(disk, path, new TextEncoder().encode(`${JSON.stringify({ folder: chosen })}\n`))
        return { outcome: 'chosen', folder: chosen }
      }),
    write: (text) =>
      run(async () => {
        if (!isOn()) throw new HostError({ code: 'forbidden', detail: 'the calendar file is off' })
        if (!isFeed(text)) throw new HostError({ code: 'forbidden', detail: 'not a calendar of Bakkie' })
        const chosen = await folder()
        if (chosen === undefined) throw new HostError({ code: 'not-found', detail: 'no folder was chosen' })
        const there = await fileIn(disk, chosen)
        if (there !== undefined && !there.isOurs) throw new HostError({ code: 'forbidden', detail: 'another file of this name' })
        if (there?.text !== undefined && saysTheSame(there.text, text)) return { written: false }
        await writeWhole(disk, join(chosen, FEED_FILE), new TextEncoder().encode(text))
        return { written: true }
      }),
    remove: () =>
      run(async () => {
        const chosen = await folder()
        if (chosen === undefined || (await fileIn(disk, chosen))?.isOurs !== true) return { removed: false }
        await disk.remove(join(chosen, FEED_FILE))
        return { removed: true }
      }),
  }
}
