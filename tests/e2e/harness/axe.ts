import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails when axe finds anything wrong on the page as it stands, naming rule and place. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectStill(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`),
  )
  expect(found).toEqual([])
}

/** Waits until nothing moves or changes colour any more: halfway, no contrast is what it will be. */
async function expectStill(page: Page): Promise<void> {
  const moving = () =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity).length
  await expect.poll(() => page.evaluate(moving)).toBe(0)
}
