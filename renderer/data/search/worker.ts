import { serve } from './serve.ts'

/** The search worker, shared by all windows; where there is no SharedWorker, one of the window's own. */
if ('onconnect' in globalThis) {
  addEventListener('connect', (event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined
    if (port === undefined) return
    const answer = serve(port)
    port.addEventListener('message', ({ data }) => answer(data))
    port.start()
  })
} else {
  const answer = serve({ postMessage: (message) => postMessage(message) })
  addEventListener('message', ({ data }) => answer(data))
}
