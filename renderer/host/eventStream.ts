import { decodeWire } from '#shared/contract/wire.ts'

/** Longer than the host's heartbeat: a stream that is silent for so long is dead, in ms. */
const SILENCE = 40_000
const SHORTEST_WAIT = 250
const LONGEST_WAIT = 8_000

/** Whole lines of a text that arrives in pieces. */
export function lineSplitter(onLine: (line: string) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') onLine(line)
  }
}

/** What a stream tells its owner. */
export interface StreamListener {
  readonly onEvent: (event: unknown) => void
  /** `refused`: the host does not know this token any more. */
  readonly onState: (state: 'open' | 'lost' | 'refused') => void
}

/** Reads one stream to its end. @returns whether the host let it in */
async function readOnce(open: (signal: AbortSignal) => Promise<Response>, listener: StreamListener): Promise<boolean> {
  const abort = new AbortController()
  let silence = setTimeout(() => abort.abort(), SILENCE)
  try {
    const response = await open(abort.signal)
    if (response.status === 401) return false
    if (!response.ok || response.body === null) return true
    listener.onState('open')
    const split = lineSplitter((line) => listener.onEvent(decodeWire(line)))
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return true
      clearTimeout(silence)
      silence = setTimeout(() => abort.abort(), SILENCE)
      split(value)
    }
  } catch {
    // Broken off or never there: it is tried again.
    return true
  } finally {
    clearTimeout(silence)
  }
}

/**
 * Listens to the host for as long as the page lives, again after every break, with growing pauses.
 * Ends only when the host refuses the token.
 */
export async function listen(open: (signal: AbortSignal) => Promise<Response>, listener: StreamListener): Promise<void> {
  let pause = SHORTEST_WAIT
  const own: StreamListener = {
    onEvent: listener.onEvent,
    onState: (state) => {
      if (state === 'open') pause = SHORTEST_WAIT
      listener.onState(state)
    },
  }
  while (await readOnce(open, own)) {
    listener.onState('lost')
    await new Promise((resume) => setTimeout(resume, pause))
    pause = Math.min(pause * 2, LONGEST_WAIT)
  }
  listener.onState('refused')
}
