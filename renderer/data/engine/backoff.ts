/** The first wait after a failure and the longest, in ms. */
const FIRST = 1_000
const LONGEST = 60_000

/** How long to wait after so many failures in a row, in ms: 1 s, 2 s, 4 s, ... at most a minute. */
export function backoff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1))
}

/** Waits, or less when the signal comes first. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}
