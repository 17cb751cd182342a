/** Runs pieces of work one after another, in the order they were given. */
export type InOrder = <T>(work: () => Promise<T>) => Promise<T>

/** A queue of its own; a piece that fails does not stop the next. */
export function inOrder(): InOrder {
  let tail: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = tail.then(work, work)
    tail = done.catch(() => undefined)
    return done
  }
}
