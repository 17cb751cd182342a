import { describe, expect, it } from 'vitest'
import { QUIT_BOUND, Quitting, type QuittingContext } from '#electron/desktop/quitting/quitting.ts'

/** A quitting whose steps are noted, with a clock that the test moves. */
function quittingWith(options: Partial<QuittingContext> = {}) {
  const steps: string[] = []
  let timer: { ms: number; ring: () => void } | undefined
  const quitting = new Quitting({
    anyOpen: () => true,
    tellClosing: () => steps.push('told the pages'),
    letGo: () => steps.push('let the windows go'),
    closeServices: async () => void steps.push('released the folder'),
    exit: () => steps.push('ended'),
    after: (ms, ring) => {
      timer = { ms, ring }
      return () => (timer = undefined)
    },
    ...options,
  })
  return { quitting, steps, timer: () => timer }
}

const inOrder = ['told the pages', 'let the windows go', 'released the folder', 'ended']

describe('quitting', () => {
  it('waits for the engine, then releases the folder, then ends', async () => {
    const { quitting, steps, timer } = quittingWith()
    const ended = quitting.begin()
    expect(steps).toEqual(['told the pages'])
    quitting.closedDown()
    await ended
    expect(steps).toEqual(inOrder)
    expect(timer()).toBeUndefined()
  })

  it('waits 5 seconds for an engine that does not answer, and no longer', async () => {
    const { quitting, steps, timer } = quittingWith()
    const ended = quitting.begin()
    expect(timer()?.ms).toBe(5_000)
    expect(QUIT_BOUND).toBe(5_000)
    timer()?.ring()
    await ended
    expect(steps).toEqual(inOrder)
  })

  it('waits for nobody where no page is open', async () => {
    const { quitting, steps } = quittingWith({ anyOpen: () => false })
    await quitting.begin()
    expect(steps).toEqual(inOrder.slice(1))
  })

  it('happens once, however often it is asked for', async () => {
    const { quitting, steps } = quittingWith()
    const first = quitting.begin()
    const second = quitting.begin()
    quitting.closedDown()
    await Promise.all([first, second])
    quitting.closedDown()
    expect(steps).toEqual(inOrder)
  })

  it('ends also when the folder could not be released', async () => {
    const { quitting, steps } = quittingWith({ closeServices: () => Promise.reject(new Error('disk')) })
    const ended = quitting.begin()
    quitting.closedDown()
    await expect(ended).rejects.toThrow('disk')
    expect(steps.at(-1)).toBe('ended')
  })
})
