import type { Page } from '@playwright/test'
import { expect, test } from './harness/bakkie.ts'
import { expectInJournal, journalText } from './harness/folder.ts'
import { startHost } from './harness/hostProcess.ts'
import { inTurn, LANGUAGES, startOf } from './harness/languages.ts'
import { machineAround } from './harness/machine.ts'
import { expectPeople, expectStarted, logCoffee } from './harness/steps.ts'

for (const { language, locale, texts } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ contextSettings: { locale } })
    const testInTurn = inTurn(language)

    testInTurn()?.(
      'a full disk while saving is said, tears nothing, and everything reaches the disk when there is room',
      async ({ bakkie }) => {
        const machine = await machineAround(bakkie.dataFolder)
        const page = await bakkie.start({ env: machine.env })
        await expectStarted(page)
        await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
        await expectInJournal(bakkie.dataFolder, 'Anna', 'Vries')

        // Room for a piece of the change: the rest of it is refused, as on a real disk.
        await machine.suffer({ room: 300 })
        await logCoffee(page, 'coffee with Bob Jansen yesterday, I treated')
        const alert = page.getByRole('alert').filter({ hasText: texts.errors['disk-full'] })
        await expect(alert).toContainText(texts.shell.disk.waitingHint)
        expect(await journalText(bakkie.dataFolder)).not.toContain('Jansen')
        await expectPeople(page, 'Anna de Vries', 'Bob Jansen')

        await machine.suffer({})
        await expectInJournal(bakkie.dataFolder, 'Anna', 'Jansen')
        await expect(alert).toBeHidden()
        await bakkie.stop()
        await bakkie.deleteDatabase()
        await expectPeople(await bakkie.start(), 'Anna de Vries', 'Bob Jansen')
      },
    )

    testInTurn()?.('a data folder that became read-only is said, and nothing is lost', async ({ bakkie }) => {
      const machine = await machineAround(bakkie.dataFolder)
      const page = await bakkie.start({ env: machine.env })
      await expectStarted(page)
      await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
      await expectInJournal(bakkie.dataFolder, 'Anna')
      await machine.suffer({ readOnly: true })
      await logCoffee(page, 'coffee with Bob Jansen yesterday, I treated')
      await expect(page.getByRole('alert').filter({ hasText: texts.errors['not-writable'] })).toBeVisible()
      await machine.suffer({})
      await expectInJournal(bakkie.dataFolder, 'Anna', 'Jansen')
    })

    testInTurn()?.(
      'a start on a full or read-only disk says so in the terminal and leaves everything as it was',
      async ({ bakkie }) => {
        await expectStarted(await bakkie.start())
        await logCoffee(bakkie.page, 'coffee with Anna de Vries yesterday, I treated')
        await expectInJournal(bakkie.dataFolder, 'Anna')
        await bakkie.stop()

        const machine = await machineAround(bakkie.dataFolder)
        const env = { ...machine.env, LANG: locale, LC_ALL: '' }
        await machine.suffer({ room: 0 })
        await expect(startHost({ data: bakkie.dataFolder, env })).rejects.toThrow(startOf(texts.errors.start.diskFull))
        await machine.suffer({ readOnly: true })
        await expect(startHost({ data: bakkie.dataFolder, env })).rejects.toThrow(startOf(texts.errors.start.folderNotWritable))
        await machine.suffer({})
        await expectPeople(await bakkie.start({ env: machine.env }), 'Anna de Vries')
      },
    )

    testInTurn()?.(
      'a browser without room keeps the line that was typed, and saves it when there is room',
      async ({ bakkie }) => {
        const page = await bakkie.start()
        await expectStarted(page)
        await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
        await setBrowserFull(page, true)

        await page.keyboard.press('c')
        const dialog = page.getByRole('dialog')
        const line = dialog.getByRole('textbox').first()
        await line.fill('coffee with Bob Jansen yesterday, I treated')
        await page.keyboard.press('Enter')
        await expect(page.getByText(texts.errors['browser-full'])).toBeVisible()
        await expect(line).toHaveValue('coffee with Bob Jansen yesterday, I treated')

        await setBrowserFull(page, false)
        await line.press('Enter')
        await expect(dialog).toBeHidden()
        await expectPeople(page, 'Anna de Vries', 'Bob Jansen')
        await expectInJournal(bakkie.dataFolder, 'Anna', 'Jansen')
      },
    )
  })
}

/** Lets the browser's store refuse every row, or take them again, as it does when its disk is full. */
async function setBrowserFull(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const store = IDBObjectStore.prototype
    for (const name of ['add', 'put'] as const) {
      const kept: unknown = Reflect.get(globalThis, `real ${name}`)
      const real = typeof kept === 'function' ? kept : store[name]
      Reflect.set(globalThis, `real ${name}`, real)
      Reflect.set(
        store,
        name,
        full
          ? () => {
              throw new DOMException('no room', 'QuotaExceededError')
            }
          : real,
      )
    }
  }, isFull)
}
