/** How long quitting waits for the engine to bring everything to disk, in ms (ARCHITECTURE.md). */
export const QUIT_BOUND = 5_000

/** What quitting needs from outside. */
export interface QuittingContext {
  /** Whether a page is there to answer. */
  readonly anyOpen: () => boolean
  /** Tells the pages that the app wants to quit. */
  readonly tellClosing: () => void
  /** Lets windows be destroyed. */
  readonly letGo: () => void
  /** Releases the data folder. */
  readonly closeServices: () => Promise<void>
  /** Ends the app for good. */
  readonly exit: () => void
  /** A timer: calls back after so many ms, and can be stopped. */
  readonly after: (ms: number, then: () => void) => () => void
}

/**
 * Quits in order, once: the engine pumps the journal and takes a snapshot, the
 * folder is released, the app ends. A page that does not answer in time does
 * not keep the app alive: the journal catches up at the next start.
 */
export class Quitting {
  readonly #context: QuittingContext
  #begun: Promise<void> | undefined
  #answered: () => void = () => undefined

  constructor(context: QuittingContext) {
    this.#context = context
  }

  /** Begins to quit, or goes on quitting. Settles when the app has been told to end. */
  begin(): Promise<void> {
    this.#begun ??= this.#quit()
    return this.#begun
  }

  /** The engine answered `app.closed-down`: everything is on disk. */
  closedDown(): void {
    this.#answered()
  }

  async #quit(): Promise<void> {
    const { anyOpen, tellClosing, letGo, closeServices, exit } = this.#context
    if (anyOpen()) await this.#engine(tellClosing)
    letGo()
    try {
      await closeServices()
    } finally {
      exit()
    }
  }

  #engine(tellClosing: () => void): Promise<void> {
    return new Promise((done) => {
      const stop = this.#context.after(QUIT_BOUND, done)
      this.#answered = () => {
        stop()
        done()
      }
      tellClosing()
    })
  }
}
