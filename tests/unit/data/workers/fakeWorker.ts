/** A worker as the window sees it, whose answers a test gives by hand. */
export class FakeWorker extends EventTarget implements Worker {
  readonly asked: unknown[] = []
  isEnded = false
  onmessage: Worker['onmessage'] = null
  onmessageerror: Worker['onmessageerror'] = null
  onerror: Worker['onerror'] = null

  postMessage(message: unknown): void {
    this.asked.push(message)
  }

  terminate(): void {
    this.isEnded = true
  }

  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  /** An answer that could not be read where it came in. */
  garble(): void {
    this.dispatchEvent(new MessageEvent('messageerror'))
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}
