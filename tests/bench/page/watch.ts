import { spreadOf, type Spread } from '../world/figures.ts'

/** How a piece of work went: how long it took and how long the window could not answer meanwhile, in ms. */
export interface Watched {
  readonly ms: number
  /** The longest time between two turns of the window. */
  readonly longestPause: number
  /** Tasks over 50 ms, as the Long Tasks API counts them. */
  readonly longTasks: number
}

/** Does work and watches the window meanwhile, turn by turn. */
export async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let longTasks = 0
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length))
  observer.observe({ type: 'longtask' })
  let longestPause = 0
  let last = performance.now()
  const channel = new MessageChannel()
  const began = last
  let done = false
  channel.port1.addEventListener('message', () => {
    const now = performance.now()
    longestPause = Math.max(longestPause, now - last)
    last = now
    // a beat every few milliseconds: often enough to see a pause, seldom enough not to be one
    if (!done) setTimeout(() => channel.port2.postMessage(undefined), 4)
  })
  channel.port1.start()
  channel.port2.postMessage(undefined)
  try {
    await work()
  } finally {
    done = true
  }
  const ended = performance.now()
  await new Promise((resume) => setTimeout(resume, 60))
  for (const entry of observer.takeRecords()) longTasks += Number(entry.entryType === 'longtask')
  observer.disconnect()
  channel.port1.close()
  return { ms: ended - began, longestPause: Math.max(longestPause, ended - last), longTasks }
}

/** How long each turn of some work takes, one after the other, in ms. */
export async function timed(times: number, work: (turn: number) => Promise<unknown>): Promise<Spread> {
  const took: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    await work(turn)
    took.push(performance.now() - began)
    // the window gets its turn, as between two deeds of a user
    await new Promise((resume) => setTimeout(resume, 5))
  }
  return spreadOf(took)
}
