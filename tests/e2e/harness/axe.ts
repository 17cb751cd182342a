import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails when axe finds anything wrong on the page as it stands, naming rule and
 * place. Nothing moves or changes colour meanwhile: halfway, no contrast is what
 * it will be. Bakkie has no frames, so axe need not look through them in a page
 * of its own (its "legacy mode"), nor report what is right: a third of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  await page.emulateMedia({ reducedMotion: null })
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`),
  )
  expect(found).toEqual([])
}
