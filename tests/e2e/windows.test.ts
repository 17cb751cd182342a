import { expect, test } from './harness/bakkie.ts'
import { expectInJournal, journalText } from './harness/folder.ts'
import { expectPeople, expectStarted, logCoffee } from './harness/steps.ts'

test('two windows show the same at once, undo one another, and the second takes over the disk when the first closes', async ({
  bakkie,
}) => {
  const first = await bakkie.start()
  await expectStarted(first)
  const second = await bakkie.anotherPage()
  await expectPeople(second)
  await logCoffee(first, 'coffee with Anna de Vries yesterday, I treated')
  const anna = second.getByRole('main').getByText('Anna de Vries', { exact: true }).first()
  await expect(anna).toBeVisible()
  await expectPeople(first, 'Anna de Vries')

  // What one window did, the other takes back and does again.
  await second.keyboard.press('Control+z')
  await expect(anna).toBeHidden()
  await expect(first.getByRole('main').getByText('Anna de Vries', { exact: true })).toHaveCount(0)
  await first.keyboard.press('Control+Shift+z')
  await expect(anna).toBeVisible()

  await expectInJournal(bakkie.dataFolder, 'Anna')
  await first.close()
  await logCoffee(second, 'coffee with Bob Jansen yesterday, I treated')
  await expectInJournal(bakkie.dataFolder, 'Jansen')
  await expectPeople(second, 'Anna de Vries', 'Bob Jansen')
})

test('a change made while the engine is on its way from window to window is not lost', async ({ bakkie }) => {
  const first = await bakkie.start()
  await expectStarted(first)
  const second = await bakkie.anotherPage()
  await expectStarted(second)
  await logCoffee(second, 'coffee with Anna de Vries yesterday, I treated')
  await first.close()
  await second.reload()
  await expectPeople(second, 'Anna de Vries')
  await expectInJournal(bakkie.dataFolder, 'Anna')
  await bakkie.stop()
  const before = await journalText(bakkie.dataFolder)
  await bakkie.deleteProfile()
  await expectPeople(await bakkie.start(), 'Anna de Vries')
  expect(await journalText(bakkie.dataFolder)).toBe(before)
})
