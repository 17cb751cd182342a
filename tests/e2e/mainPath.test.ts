import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CATALOGUES } from '#shared/messages/catalogues.ts'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectInJournal } from './harness/folder.ts'
import { freePortBeside } from './harness/freePort.ts'
import { readPast } from './harness/rawDatabase.ts'
import { expectSettled } from './harness/routes.ts'
import { expectPeople, goTo, logCoffee } from './harness/steps.ts'

const { nl } = CATALOGUES
const fixture = (name: string) => join(import.meta.dirname, '..', 'fixtures', 'people', name)
const EVERYONE = ['Anna de Vries', 'Bob Jansen', 'Noor El Amrani', 'Fenna Wiersma', 'Çağla Şahin'] as const
const LINE = 'koffie met Anna de Vries en Bob Jansen gisteren bij Dudok, ik trakteerde; ik stuur Anna vandaag de offerte #funding'

test.use({ contextSettings: { locale: 'nl-NL' } })
test.setTimeout(600_000)

/** Presses a button with the keyboard alone. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter')
}

/** Brings a file in through the file dialog, as the preview proposes. */
async function bringIn(page: Page, file: string, count: number): Promise<void> {
  const dialog = page.waitForEvent('filechooser')
  await press(page, nl.common.ui.chooseFile)
  await (await dialog).setFiles(fixture(file))
  await press(page, nl.importing.apply_other.replace('{{count}}', String(count)))
  await expect(page.getByRole('heading', { name: nl.importing.report.title })).toBeVisible()
}

/** Types into the palette and takes the first answer that says this. */
async function choose(page: Page, typed: string, answer: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(typed)
  await expect(page.getByRole('option').first()).toContainText(answer)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

const promiseToAnna = (page: Page) =>
  page.getByRole('list', { name: nl.today.prompts }).getByRole('listitem').filter({ hasText: 'offerte' })
const annaIn = (page: Page) => page.getByRole('row').filter({ hasText: 'Anna de Vries' })

/** How many changes the database holds: undoing and redoing are changes too. */
const changesIn = async (page: Page): Promise<number> => (await readPast(page, 'bakkie', 'changes')).rows.length

/** Everything of the path that is to be there after each return. */
async function expectEverything(page: Page): Promise<void> {
  await expectPeople(page, ...EVERYONE)
  await goTo(page, '/balances')
  await expect(annaIn(page)).toContainText('2 koppen ingeschonken')
  await goTo(page, '/today')
  await expect(page.getByRole('list', { name: nl.today.prompts })).toContainText('Bob')
  await expect(promiseToAnna(page)).toHaveCount(0)
  await choose(page, 'ana devries', 'Anna de Vries')
  await expect(page.getByRole('main')).toContainText('Dudok')
}

test('the main path: people in, a coffee in one line, the promise kept, undone and done again, and all of it back after every loss', async ({
  bakkie,
}) => {
  const page = await bakkie.start()
  await test.step('the first run brings in a LinkedIn file and a vCard file', async () => {
    await expect(page.getByRole('heading', { name: nl.welcome.title })).toBeVisible()
    await press(page, nl.welcome.import.action)
    await bringIn(page, 'Connections.csv', 3)
    await press(page, nl.importing.another)
    await bringIn(page, 'adresboek.vcf', 2)
    await expectPeople(page, ...EVERYONE)
  })
  await test.step('someone is found in spite of a typo', async () => {
    await choose(page, 'fena wiersna', 'Fenna Wiersma')
    await expect(page.getByRole('heading', { level: 1, name: 'Fenna Wiersma' })).toBeVisible()
  })
  await test.step('a coffee with two people and a promise is one line', async () => {
    await logCoffee(page, LINE)
    await goTo(page, '/balances')
    await expect(annaIn(page)).toContainText('1 kop ingeschonken')
    await expect(page.getByRole('row').filter({ hasText: 'Bob Jansen' })).toContainText('1 kop ingeschonken')
    await goTo(page, '/today')
    await expect(promiseToAnna(page)).toContainText('Anna de Vries')
    await choose(page, 'anna de vries', 'Anna de Vries')
    await expect(page.getByRole('main')).toContainText('Dudok')
    await expect(page.getByRole('main')).toContainText('funding')
  })
  await test.step('doing the promise clears it and moves the balance', async () => {
    await goTo(page, '/today')
    await expect(promiseToAnna(page)).toBeVisible()
    await page.keyboard.press('1')
    await expect(promiseToAnna(page)).toHaveCount(0)
    await goTo(page, '/balances')
    await expect(annaIn(page)).toContainText('2 koppen ingeschonken')
  })
  await test.step('everything is undone and done again', async () => {
    await goTo(page, '/people')
    const before = await changesIn(page)
    for (let undone = 1; undone <= 4; undone++) {
      await page.keyboard.press('Control+z')
      await expect.poll(() => changesIn(page)).toBe(before + undone)
    }
    for (const name of EVERYONE) await expect(page.getByRole('main').getByText(name, { exact: true })).toHaveCount(0)
    for (let redone = 1; redone <= 4; redone++) {
      await page.keyboard.press('Control+Shift+z')
      await expect.poll(() => changesIn(page)).toBe(before + 4 + redone)
    }
    await expect(page.getByText(/^Opnieuw gedaan:/).first()).toBeVisible()
    await expectEverything(page)
    await expectInJournal(bakkie.dataFolder, 'Wiersma', 'Dudok', 'offerte')
  })
  await test.step('after a restart everything is there', async () => {
    await expectEverything(await bakkie.restart())
  })
  await test.step('after the loss of the database everything is there', async () => {
    await bakkie.stop()
    await bakkie.deleteDatabase()
    await expectEverything(await bakkie.start())
  })
  await test.step('on another port everything is there', async () => {
    const port = await freePortBeside(Number(new URL(bakkie.origin).port))
    await expectEverything(await bakkie.restart({ port }))
  })
  await test.step('in English, in the dark and in the light, large and small, its screens can be used by everyone', async () => {
    const { page: last } = bakkie
    await choose(last, 'english', 'English')
    await expect(last.getByRole('navigation')).toContainText('People')
    for (const [theme, command] of [
      ['dark', 'Dark theme'],
      ['light', 'Light theme'],
    ] as const) {
      await goTo(last, '/today')
      await choose(last, command, command)
      await expect(last.locator(`html[data-theme=${theme}]`)).toBeAttached()
      for (const size of [
        { width: 1280, height: 800 },
        { width: 900, height: 640 },
      ]) {
        await last.setViewportSize(size)
        for (const route of ['/today', '/people', '/balances', '/log']) {
          await test.step(`${route}, ${theme}, ${size.width} px`, async () => {
            await goTo(last, route)
            await expectSettled(last, route)
            await expectAccessible(last)
          })
        }
      }
    }
  })
})
