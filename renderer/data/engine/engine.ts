import type { DataSet } from '#shared/contract/calls.ts'
import type { Data } from '../data.ts'
import type { Locks } from '../start/locks.ts'
import { webLocks } from '../start/locks.ts'
import { EngineSession } from './session.ts'
import type { FeedText } from './feed.ts'
import type { DueReminder } from './dueReminder.ts'
import type { DailyReminder } from './reminder.ts'

/** What a notification is about. */
export type Reminder = DailyReminder | DueReminder

/** What the engine is given beside the data. */
export interface EngineOptions {
  /** The words of a notification, in the user's language. */
  readonly reminderText: (reminder: Reminder) => { readonly title: string; readonly body: string }
  /** The words of one line of the calendar file, in the user's language. */
  readonly feedText: FeedText
  /** How long changes are gathered before the calendar file is written, in ms; tests wait less. */
  readonly feedAfter?: number
  /** Told in the engine's own window; every window hears it through `watchEngine`. */
  readonly onDisk?: (seq: number) => void
  /** How long after the start the first snapshot is taken, in ms, so that it is not in the way of the first screen. */
  readonly snapshotAfter?: number
  /** How long to wait after so many failures in a row, in ms; tests wait less. */
  readonly retryAfter?: (failures: number) => number
  readonly locks?: Locks
}

/** This window's stake in the engine. */
export interface Engine {
  /** Becomes true when this window is the one that works. */
  readonly elected: () => boolean
  /** Gives the work up, or the wait for it. Resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/** The lock whose holder is the engine of a data set. */
export const engineLock = (set: DataSet): string => (set === 'own' ? 'bakkie-engine' : 'bakkie-engine-sample')

/**
 * Every window starts this; one of them is elected and does the work: writes
 * the journal, takes snapshots, keeps derived rows up with the clock and asks
 * the host to notify. When it goes, another takes over.
 */
export function startEngine(data: Data, options: EngineOptions): Engine {
  const { locks = webLocks } = options
  const stopping = new AbortController()
  let elected = false
  const done = locks
    .hold(
      engineLock(data.set),
      async () => {
        elected = true
        await new EngineSession(data, options, stopping.signal).run()
        elected = false
      },
      stopping.signal,
    )
    .catch((error: unknown) => {
      // Stopped while waiting for its turn.
      if (!stopping.signal.aborted) throw error
    })
  return {
    elected: () => elected,
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}
