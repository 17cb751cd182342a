import type { BrowserContext, Page } from '@playwright/test'

/** Sets the clock of every page of a browser ahead by as much, from before it is loaded. */
export async function setAhead(context: BrowserContext, ahead: number): Promise<void> {
  await context.addInitScript((ms) => {
    const Real = Date
    Reflect.set(globalThis, 'aheadInTest', ms)
    const now = (): number => Real.now() + Number(Reflect.get(globalThis, 'aheadInTest'))
    Reflect.set(
      globalThis,
      'Date',
      class extends Real {
        constructor(...given: [] | [string | number]) {
          if (given.length === 0) super(now())
          else super(...given)
        }
        static override now(): number {
          return now()
        }
      },
    )
  }, ahead)
}

/** Sets the clock of an open page, whose browser was set ahead before, further ahead. */
export async function moveAhead(page: Page, ahead: number): Promise<void> {
  await page.evaluate((ms) => Reflect.set(globalThis, 'aheadInTest', ms), ahead)
}
