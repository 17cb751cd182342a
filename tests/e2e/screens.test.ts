import { CATALOGUES } from '#shared/messages/catalogues.ts'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { LANGUAGES } from './harness/languages.ts'
import { everyRoute, expectSettled, unfinishedTexts } from './harness/routes.ts'
import { expectStarted, goTo } from './harness/steps.ts'

test.setTimeout(600_000)

// A text is as wide in either theme, a colour the same in either language: two walks see all four.
// The smallest window goes with Dutch, whose words are longer.
const WALKS = {
  en: { theme: 'light', size: { width: 1280, height: 800 } },
  nl: { theme: 'dark', size: { width: 900, height: 640 } },
} as const

// Faults of the console and of the CSP fail every test of the harness.
for (const { language, locale } of LANGUAGES) {
  const { theme, size } = WALKS[language]
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ contextSettings: { locale, colorScheme: theme } })

    test('every screen of a network of 300 is whole: its texts, its width, its accessibility', async ({ bakkie }) => {
      const page = await bakkie.start({ args: ['--sample', '300'] })
      await expectStarted(page)
      await page.setViewportSize(size)
      for (const route of await everyRoute(page)) {
        await test.step(route, async () => {
          await goTo(page, route)
          await expectSettled(page, route)
          expect.soft(await unfinishedTexts(page, Object.keys(CATALOGUES.en)), route).toEqual([])
          const wide = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return [
              scrollWidth - clientWidth,
              ...[...document.querySelectorAll('main')].map((main) => main.scrollWidth - main.clientWidth),
            ]
          })
          expect.soft(Math.max(...wide), `${route} is wider than its window`).toBeLessThanOrEqual(0)
          await expectAccessible(page)
        })
      }
    })
  })
}
