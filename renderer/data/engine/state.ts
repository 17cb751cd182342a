import type { DataSet, HostErrorValue } from '#shared/contract/calls.ts'
import type { FeedProblem } from './feed.ts'
import type { Instant } from '#shared/domain/records/values.ts'

/** What the engine could not do, and why; it is tried again unless `final`. Only `upkeep` does not concern the disk. */
export interface EngineProblem {
  readonly doing: 'journal' | 'snapshot' | 'upkeep'
  /** A key of the `errors` catalogue. */
  readonly code: HostErrorValue['code']
  readonly since: Instant
  /** Trying again cannot help: folder and database do not belong together. */
  readonly final: boolean
}

/** What every window knows of the engine's work. "On disk" is the host's answer after its fsync. */
export interface EngineState {
  /** The last change that is in the journal on the disk; undefined until the host said so. */
  readonly onDisk?: number
  readonly snapshot?: { readonly seq: number; readonly at: Instant }
  readonly problem?: EngineProblem
  /** Why the calendar file cannot be written; tried again. */
  readonly feed?: FeedProblem
}

type Message = { readonly kind: 'state'; readonly state: EngineState } | { readonly kind: 'ask' }

const channelName = (set: DataSet, database: string): string => `bakkie-engine-${set}-${database}`

/** The engine's side: keeps the state, tells it when it changes and when a window asks. */
export interface StateTeller {
  readonly state: EngineState
  tell(patch: { readonly [Key in keyof EngineState]?: EngineState[Key] | undefined }): void
  close(): void
}

/** Opens the engine's side of the channel. */
export function tellState(set: DataSet, database: string): StateTeller {
  const channel = new BroadcastChannel(channelName(set, database))
  let state: EngineState = {}
  const send = () => channel.postMessage({ kind: 'state', state } satisfies Message)
  channel.addEventListener('message', (event: MessageEvent<Message>) => {
    if (event.data.kind === 'ask') send()
  })
  return {
    get state() {
      return state
    },
    tell: (patch) => {
      const { problem, ...rest } = { ...state, ...patch }
      state = { ...withoutUndefined(rest), ...(problem === undefined ? {} : { problem }) }
      send()
    },
    close: () => channel.close(),
  }
}

function withoutUndefined(state: { [Key in keyof EngineState]?: EngineState[Key] | undefined }): EngineState {
  const { onDisk, snapshot, feed } = state
  return {
    ...(onDisk === undefined ? {} : { onDisk }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(feed === undefined ? {} : { feed }),
  }
}

/**
 * Any window's side: hears the state now and whenever it changes, whichever window is the engine.
 * @returns a function that stops listening
 */
export function watchEngine(set: DataSet, database: string, listener: (state: EngineState) => void): () => void {
  const channel = new BroadcastChannel(channelName(set, database))
  channel.addEventListener('message', (event: MessageEvent<Message>) => {
    if (event.data.kind === 'state') listener(event.data.state)
  })
  channel.postMessage({ kind: 'ask' } satisfies Message)
  return () => channel.close()
}
