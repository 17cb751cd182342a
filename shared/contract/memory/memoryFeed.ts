import { isFeed, saysTheSame } from '../../formats/ics/feedFile.ts'
import type { Parsed } from '../calls.ts'
import { HostError } from '../calls.ts'
import type { MemoryDisk } from './memoryDisk.ts'

/** The calendar file of a host in memory, where every absolute folder exists and is empty. */
export const memoryFeed = (disk: MemoryDisk, chosen: () => void) => ({
  'feed.folder': () => (disk.feed.folder === undefined ? {} : { folder: disk.feed.folder }),
  'feed.choose': ({ path }: Parsed<'feed.choose'>) => {
    if (path?.startsWith('/') !== true) return { outcome: 'refused' as const, why: 'not-absolute' as const }
    disk.feed = { folder: path }
    chosen()
    return { outcome: 'chosen' as const, folder: path }
  },
  'feed.write': ({ set, text }: Parsed<'feed.write'>) => {
    if (set !== 'own' || !disk.settings.feed.on || !isFeed(text)) throw new HostError({ code: 'forbidden' })
    if (disk.feed.folder === undefined) throw new HostError({ code: 'not-found', detail: 'no folder was chosen' })
    if (disk.feed.text !== undefined && saysTheSame(disk.feed.text, text)) return { written: false }
    disk.feed.text = text
    return { written: true }
  },
  'feed.remove': () => {
    const removed = disk.feed.text !== undefined
    delete disk.feed.text
    return { removed }
  },
})
