import { createServer } from 'node:net'
import { once } from 'node:events'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectInJournal } from './harness/folder.ts'
import { startHost } from './harness/hostProcess.ts'
import { inTurn, LANGUAGES, startOf } from './harness/languages.ts'
import { machineAround } from './harness/machine.ts'
import { expectPeople, expectStarted, goTo, logCoffee } from './harness/steps.ts'

/** What the browser says by itself of a host that is gone or does not know the page. */
const NETWORK = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/

for (const { language, locale, texts } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ contextSettings: { locale } })
    const testInTurn = inTurn(language)

    testInTurn()?.('a second Bakkie on the folder is told who has it, and the first goes on', async ({ bakkie }) => {
      const page = await bakkie.start()
      await expectStarted(page)
      const second = startHost({ data: bakkie.dataFolder, env: { LANG: locale, LC_ALL: '' } })
      await expect(second).rejects.toThrow(startOf(texts.errors.start.folderInUseBrowser))
      await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
      await expectInJournal(bakkie.dataFolder, 'Anna')
    })

    testInTurn()?.('a port that is taken is reported, never another taken instead', async ({ bakkie }) => {
      await expectStarted(await bakkie.start())
      const port = Number(new URL(bakkie.origin).port)
      await bakkie.stop()
      const other = createServer().listen(port, '127.0.0.1')
      await once(other, 'listening')
      const start = startHost({ data: bakkie.dataFolder, env: { LANG: locale, LC_ALL: '' } })
      await expect(start).rejects.toThrow(texts.errors.start.portTaken.replace('{{port}}', String(port)))
      other.close()
      await once(other, 'close')
      await expectStarted(await bakkie.start())
      expect(bakkie.origin).toBe(`http://127.0.0.1:${port}`)
    })

    testInTurn()?.('an address that was used or is too old says how to get a fresh one', async ({ bakkie }) => {
      const machine = await machineAround(bakkie.dataFolder)
      await expectStarted(await bakkie.start({ env: machine.env }))
      const used = bakkie.host.address
      const old = await bakkie.host.newAddress()
      await machine.suffer({ ahead: 61_000 })
      for (const address of [used, old]) {
        const page = await bakkie.context.newPage()
        await page.goto(address)
        await expect(page.getByRole('heading')).toHaveText(texts.errors.connect.codeTitle)
        await expect(page.getByText(texts.errors.connect.code)).toBeVisible()
        await expectAccessible(page)
        await page.close()
      }
      bakkie.forgive(NETWORK)
      await expectStarted(await bakkie.anotherPage())
    })

    testInTurn()?.('settings that cannot be read are kept aside and said so', async ({ bakkie }) => {
      await mkdir(bakkie.dataFolder, { recursive: true })
      await writeFile(join(bakkie.dataFolder, 'settings.json'), '{"theme": "da')
      const page = await bakkie.start({ env: { LANG: locale, LC_ALL: '' } })
      const said = page.getByRole('alert').filter({ hasText: startOf(texts.shell.settingsSetAside) })
      await expect(said).toBeVisible()
      const name = (await readdir(bakkie.dataFolder)).find((one) => one.startsWith('settings-corrupt-')) ?? ''
      await expect(said).toContainText(name)
      expect(await readFile(join(bakkie.dataFolder, name), 'utf8')).toBe('{"theme": "da')
      expect(bakkie.host.said()).toContain(startOf(texts.errors.start.settingsSetAside))
      await said.getByRole('button', { name: texts.shell.problem.dismiss }).click()
      await expect(said).toBeHidden()
    })

    testInTurn()?.(
      'a host that was killed is missed at once, nothing is lost, and a fresh address goes on',
      async ({ bakkie }) => {
        const page = await bakkie.start()
        await expectStarted(page)
        await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
        await expectInJournal(bakkie.dataFolder, 'Anna')
        await expectPeople(page, 'Anna de Vries')
        await bakkie.host.kill()
        const notice = page.getByRole('alert').filter({ hasText: texts.errors.connect.stopped })
        await expect(notice).toBeVisible()
        await logCoffee(page, 'coffee with Bob Jansen yesterday, I treated')
        await expectPeople(page, 'Anna de Vries', 'Bob Jansen')
        await expectAccessible(page)

        await bakkie.startHost()
        await expect(page.getByRole('alert').filter({ hasText: texts.errors.connect.again })).toBeVisible()
        await expect(notice).toBeHidden()
        await logCoffee(page, 'coffee with Carla Smit yesterday, I treated')
        const fresh = await bakkie.anotherPage()
        await expectPeople(fresh, 'Anna de Vries', 'Bob Jansen', 'Carla Smit')
        // The old window gave up its work, and the new one brought everything to the disk.
        await expectInJournal(bakkie.dataFolder, 'Anna', 'Jansen', 'Smit')
        await expect(fresh.getByText(texts.shell.disk.saved, { exact: true })).toBeVisible()
        await page.close()
        await goTo(fresh, '/people')
        bakkie.forgive(NETWORK)
      },
    )
  })
}
