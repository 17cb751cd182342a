/** Runs tasks one after the other, in the order they were given. */
export interface InTurn {
  /** Resolves when the task has run; a task that rejects does not keep the next from running. */
  run(task: () => Promise<void>): Promise<void>
  /** Resolves when everything given so far has run. */
  settled(): Promise<void>
}

/** An empty line of tasks. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (task) => {
      const turn = last.then(task)
      last = turn.catch(() => undefined)
      return turn
    },
    settled: async () => {
      await last
    },
  }
}
