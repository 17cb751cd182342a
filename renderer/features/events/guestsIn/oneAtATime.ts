/** Runs what it is given unless that runs already: a second press while the first is still at work does nothing. */
export function oneAtATime(): (work: () => Promise<void>) => Promise<void> {
  let isBusy = false
  return async (work) => {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } finally {
      isBusy = false
    }
  }
}
