import { expect, expectAccessible, test } from './harness/bakkie.ts'

test('the first run has three ways in, in either language and theme, and is not shown again', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expect(page.getByRole('heading', { name: 'Welcome to Bakkie' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await page.getByText('Nederlands').click()
  await expect(page.getByRole('heading', { name: 'Welkom bij Bakkie' })).toBeVisible()
  await page.getByRole('button', { name: 'Eerst het lege notitieboek bekijken' }).click()
  await expect.poll(() => page.url()).toContain('#/today')
  const again = await bakkie.restart()
  await expect.poll(() => again.url()).toContain('#/today')
  await expect(again.getByRole('navigation').getByRole('link', { name: 'Instellingen' })).toBeVisible()
})

test('the first coffee can be logged from it', async ({ bakkie }) => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Log a coffee' }).click()
  await expect.poll(() => page.url()).toContain('#/today')
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused()
})

test('the sample network is entered, shown and deleted, and the own records stay empty', async ({ bakkie }) => {
  const page = await bakkie.start()
  await page.getByRole('button', { name: 'Look around' }).click()
  await expect(page.getByRole('region', { name: 'Sample network' }).first()).toBeVisible({ timeout: 90_000 })
  await expect.poll(() => page.url()).toContain('#/today')
  await page.evaluate(() => (location.hash = '/settings?section=folder'))
  await expect(page.getByText(/records, 250 people/)).toBeVisible()
  await page.getByRole('button', { name: 'Leave and delete it' }).first().click()
  await expect(page.getByRole('heading', { name: 'Welcome to Bakkie' })).toBeVisible()
  await page.getByRole('button', { name: 'Look at the empty notebook first' }).click()
  await page.evaluate(() => (location.hash = '/settings?section=folder'))
  await expect(page.getByText('0 records, 0 people')).toBeVisible()
})
