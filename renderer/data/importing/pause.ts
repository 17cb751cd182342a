/** Longest stretch of work between two breaths, in milliseconds: under the 50 ms that count as a long task. */
const BREATH = 12

/**
 * A function to call between steps of long work in the window: gives way to
 * input and painting when it has worked long enough, and stops when asked to.
 * @throws the signal's reason when aborted
 */
export function breathing(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    signal?.throwIfAborted()
    if (performance.now() - since < BREATH) return
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => {
        channel.port1.close()
        resolve()
      })
      channel.port1.start()
      channel.port2.postMessage(undefined)
    })
    signal?.throwIfAborted()
    since = performance.now()
  }
}
