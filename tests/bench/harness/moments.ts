import type { Page } from '@playwright/test'

/** Until a selector fits something that shows, in ms since the page began to load (`from` 0) or since `from`. */
export function shownAfter(page: Page, selector: string, from = 0): Promise<number> {
  return page.evaluate(
    ([wanted, since]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const found = [...document.querySelectorAll(wanted)].some((element) => element.getClientRects().length > 0)
          if (found) resolve(performance.now() - since)
          else requestAnimationFrame(look)
        }
        look()
      }),
    [selector, from] as const,
  )
}

/** Goes to a route by its address and waits until what is wanted shows there, in ms. */
export function routeShown(page: Page, route: string, selector: string): Promise<number> {
  return page.evaluate(
    ([to, wanted]) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        location.hash = to
        const look = () => {
          if (document.querySelector(wanted)) requestAnimationFrame(() => resolve(performance.now() - began))
          else requestAnimationFrame(look)
        }
        look()
      }),
    [route, selector] as const,
  )
}

/** Tasks over 50 ms during some work, by the Long Tasks API, in ms each. */
export async function longTasks(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const entries = await page.evaluateHandle(() => {
    const seen: number[] = []
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    return { seen, observer }
  })
  await work()
  await page.waitForTimeout(200)
  return entries.evaluate(({ seen, observer }) => {
    seen.push(...observer.takeRecords().map(({ duration }) => duration))
    observer.disconnect()
    return seen
  })
}

/** Presses Enter and waits until a toast says the words, in ms from the key in the page to the words on it. */
export async function enterUntilTold(page: Page, words: string): Promise<number> {
  const told = await page.evaluateHandle((wanted) => {
    const done = new Promise<number>((resolve) => {
      addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Enter') return
          const began = performance.now()
          const look = () => {
            if ([...document.querySelectorAll('[role="alertdialog"]')].some(({ textContent }) => textContent.includes(wanted)))
              resolve(performance.now() - began)
            else requestAnimationFrame(look)
          }
          look()
        },
        { capture: true, once: true },
      )
    })
    return { done }
  }, words)
  await page.keyboard.press('Enter')
  return told.evaluate(({ done }) => done)
}
