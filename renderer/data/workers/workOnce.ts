import { onBroken } from './breaking.ts'

/**
 * Gives a worker of its own one message and hears its answers until `take`
 * returns the whole; the worker is gone afterwards, however it ended.
 *
 * @param take is given the event of each answer; undefined while there is more to come
 * @throws the signal's reason when aborted; what `take` throws; an `Error` when the worker itself failed
 */
export function workOnce<Whole>(
  worker: () => Worker,
  message: unknown,
  take: (event: MessageEvent) => Whole | undefined,
  signal?: AbortSignal,
): Promise<Whole> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const own = worker()
    const stop = () => {
      own.terminate()
      signal?.removeEventListener('abort', abort)
    }
    const abort = () => {
      stop()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    onBroken(own, (why) => {
      stop()
      reject(why)
    })
    own.addEventListener('message', (event) => {
      try {
        const whole = take(event)
        if (whole === undefined) return
        stop()
        resolve(whole)
      } catch (error) {
        stop()
        reject(error)
      }
    })
    own.postMessage(message)
  })
}
