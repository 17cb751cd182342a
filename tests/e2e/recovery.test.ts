import { cp, open, readFile, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encodeLine } from '#electron/services/journal/lines.ts'
import { headerOf } from '#electron/services/journal/segment.ts'
import { Bakkie, expect, expectAccessible, test } from './harness/bakkie.ts'
import { expectInJournal, journalText, newestIn } from './harness/folder.ts'
import { inTurn, LANGUAGES } from './harness/languages.ts'
import { databasesOf, readPast, upgradePast } from './harness/rawDatabase.ts'
import { expectPeople, expectStarted, logCoffee } from './harness/steps.ts'

/** A network of these people, closed again; every one of them in a change of its own. */
async function networkOf(bakkie: Bakkie, ...names: readonly string[]): Promise<void> {
  const page = await bakkie.start()
  await expectStarted(page)
  for (const name of names) await logCoffee(page, `coffee with ${name} yesterday, I treated`)
  await expectInJournal(bakkie.dataFolder, ...names.map((name) => name.split(' ').at(-1) ?? name))
  await bakkie.stop()
}

const journalOf = (bakkie: Bakkie) => join(bakkie.dataFolder, 'own', 'journal')

for (const { language, locale, texts } of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ contextSettings: { locale } })
    const testInTurn = inTurn(language)
    const { repaired } = texts.recovery

    testInTurn()?.('a journal torn in its last line is put right, said, and written again', async ({ bakkie }) => {
      await networkOf(bakkie, 'Anna de Vries', 'Bob Jansen')
      const segment = await newestIn(journalOf(bakkie))
      const { size } = await stat(segment)
      await truncate(segment, size - 40)
      const torn = await readFile(segment, 'utf8')
      const page = await bakkie.start()
      await expectPeople(page, 'Anna de Vries', 'Bob Jansen')
      await expect(page.getByRole('alert').filter({ hasText: repaired['torn-tail'] })).toBeVisible()
      await expectAccessible(page)
      await expect.poll(async () => (await readFile(segment, 'utf8')).length).toBe(size)
      const aside = await newestIn(join(bakkie.dataFolder, 'own', 'set-aside'))
      expect(await readFile(await newestIn(aside), 'utf8')).toBe(torn)
      // Said once: a reload does not say it again.
      await page.reload()
      await expectPeople(page, 'Anna de Vries', 'Bob Jansen')
      await expect(page.getByRole('alert')).toHaveCount(0)
    })

    testInTurn()?.('a snapshot that is damaged is set aside, said, and not needed', async ({ bakkie }) => {
      await networkOf(bakkie, 'Anna de Vries', 'Bob Jansen')
      // A browser host takes the snapshot of a session at the next start.
      const snapshots = join(bakkie.dataFolder, 'own', 'snapshots')
      await bakkie.start()
      await expect
        .poll(async () => (await readdir(snapshots).catch(() => [])).filter((name) => name.endsWith('.gz')))
        .toHaveLength(1)
      await bakkie.stop()
      const snapshot = await newestIn(snapshots)
      const file = await open(snapshot, 'r+')
      const { size } = await file.stat()
      await file.write(Buffer.alloc(40, 7), 0, 40, size - 60)
      await file.close()
      await bakkie.deleteDatabase()
      const page = await bakkie.start()
      await expectPeople(page, 'Anna de Vries', 'Bob Jansen')
      await expect(page.getByRole('alert').filter({ hasText: repaired['damaged-snapshot'] })).toBeVisible()
      expect(await readdir(join(bakkie.dataFolder, 'own', 'set-aside'))).toHaveLength(1)
    })

    testInTurn()?.('a database of a newer Bakkie is not touched', async ({ bakkie }) => {
      await networkOf(bakkie, 'Anna de Vries')
      const page = await bakkie.start()
      await expectPeople(page, 'Anna de Vries')
      const newer = await bakkie.context.newPage()
      await newer.goto(bakkie.origin)
      await expect(newer.getByRole('heading')).toBeVisible()
      await upgradePast(newer, 'bakkie', 9_990, 'ofTheFuture')
      // The page that had it open let go, started again and found it.
      await expect(page.getByRole('heading')).toHaveText(texts.recovery.newer.title)
      await expect(page.getByText(texts.recovery.newer.database)).toBeVisible()
      await expect(page.getByText(bakkie.dataFolder)).toBeVisible()
      await expectAccessible(page)
      await page.reload()
      await expect(page.getByRole('heading')).toHaveText(texts.recovery.newer.title)
      const { stores, rows } = await readPast(newer, 'bakkie', 'contacts')
      expect(rows).toHaveLength(1)
      expect(stores).toEqual(expect.arrayContaining(['ofTheFuture', 'contacts', 'changes']))
      bakkie.forgive(/Failed to load resource/)
    })

    testInTurn()?.('a folder of a newer Bakkie is not touched', async ({ bakkie }) => {
      await networkOf(bakkie, 'Anna de Vries')
      const segment = await newestIn(journalOf(bakkie))
      await writeFile(segment, ofSchema(await readFile(segment), 99))
      const before = await journalText(bakkie.dataFolder)
      await bakkie.deleteDatabase()
      const page = await bakkie.start()
      await expect(page.getByText(texts.recovery.newer.folder)).toBeVisible()
      expect(await journalText(bakkie.dataFolder)).toBe(before)
    })

    test.describe('a folder with the data of another', () => {
      let others: Bakkie
      test.beforeEach(async ({ bakkie }) => {
        await networkOf(bakkie, 'Anna de Vries')
        others = new Bakkie(join(dirname(bakkie.dataFolder), 'others'), { locale })
        await networkOf(others, 'Bob Jansen')
        await rename(join(bakkie.dataFolder, 'own'), join(bakkie.dataFolder, 'was'))
        await cp(join(others.dataFolder, 'own'), join(bakkie.dataFolder, 'own'), { recursive: true })
      })
      const { foreign } = texts.recovery

      testInTurn()?.('shows both sides; with the folder chosen, the database is set aside', async ({ bakkie }) => {
        const before = await journalText(bakkie.dataFolder)
        const page = await bakkie.start()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(foreign.title)
        await expect(page.getByText(foreign.dataId)).toBeVisible()
        await expectAccessible(page)
        expect(await journalText(bakkie.dataFolder)).toBe(before)
        await page.getByRole('button', { name: foreign.keepFolder }).click()
        await expectPeople(page, 'Bob Jansen')
        await expect(page.getByRole('main').getByText('Anna de Vries')).toHaveCount(0)
        const aside = (await databasesOf(page)).find((name) => name.startsWith('bakkie-set-aside-')) ?? ''
        expect(JSON.stringify((await readPast(page, aside, 'contacts')).rows)).toContain('Vries')
        expect(await journalText(bakkie.dataFolder)).toBe(before)
      })

      testInTurn()?.('with the database chosen, the folder is set aside and written anew', async ({ bakkie }) => {
        const before = await journalText(bakkie.dataFolder)
        const page = await bakkie.start()
        await page.getByRole('button', { name: foreign.keepDatabase }).click()
        await expectPeople(page, 'Anna de Vries')
        await expectInJournal(bakkie.dataFolder, 'Vries')
        expect(await journalText(bakkie.dataFolder)).not.toContain('Jansen')
        const aside = (await readdir(bakkie.dataFolder)).find((name) => name.startsWith('own-set-aside-')) ?? ''
        expect(await readFile(await newestIn(join(bakkie.dataFolder, aside, 'journal')), 'utf8')).toBe(before)
        await bakkie.stop()
        await bakkie.deleteDatabase()
        await expectPeople(await bakkie.start(), 'Anna de Vries')
      })
    })

    testInTurn()?.('a folder that went another way than the database is recognised', async ({ bakkie }) => {
      await networkOf(bakkie, 'Anna de Vries')
      const own = join(bakkie.dataFolder, 'own')
      const copied = join(bakkie.dataFolder, 'copied')
      await cp(own, copied, { recursive: true })
      await networkOf(bakkie, 'Bob Jansen')
      await rename(own, join(bakkie.dataFolder, 'was'))
      await rename(copied, own)
      // The copy goes its own way from another browser.
      const profile = bakkie.profileFolder
      await rename(profile, `${profile}-was`)
      await networkOf(bakkie, 'Carla Smit')
      await rm(profile, { recursive: true })
      await rename(`${profile}-was`, profile)
      const before = await journalText(bakkie.dataFolder)
      const page = await bakkie.start()
      await expect(page.getByText(texts.recovery.foreign.hash)).toBeVisible()
      expect(await journalText(bakkie.dataFolder)).toBe(before)
    })
  })
}

test('a journal that was deleted is written again from the database', async ({ bakkie }) => {
  await networkOf(bakkie, 'Anna de Vries', 'Bob Jansen')
  const before = await journalText(bakkie.dataFolder)
  await rm(journalOf(bakkie), { recursive: true })
  await expectPeople(await bakkie.start(), 'Anna de Vries', 'Bob Jansen')
  await expectInJournal(bakkie.dataFolder, 'Vries', 'Jansen')
  await bakkie.stop()
  expect(await journalText(bakkie.dataFolder)).toBe(before)
})

test('a whole folder that was deleted is written again from the database', async ({ bakkie }) => {
  await networkOf(bakkie, 'Anna de Vries', 'Bob Jansen')
  await rm(join(bakkie.dataFolder, 'own'), { recursive: true })
  await expectPeople(await bakkie.start(), 'Anna de Vries', 'Bob Jansen')
  await expectInJournal(bakkie.dataFolder, 'Vries', 'Jansen')
  await bakkie.stop()
  await bakkie.deleteProfile()
  await expectPeople(await bakkie.start(), 'Anna de Vries', 'Bob Jansen')
})

test('a database deleted while the window is open is rebuilt before the eyes', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await logCoffee(page, 'coffee with Anna de Vries yesterday, I treated')
  await expectInJournal(bakkie.dataFolder, 'Anna')
  const reloaded = page.waitForEvent('load')
  await page.evaluate(() => void indexedDB.deleteDatabase('bakkie'))
  await reloaded
  await expectPeople(page, 'Anna de Vries')
  await logCoffee(page, 'coffee with Bob Jansen yesterday, I treated')
  await expectInJournal(bakkie.dataFolder, 'Anna', 'Jansen')
})

/** A segment as a newer Bakkie would have begun it. */
function ofSchema(segment: Buffer, schema: number): Buffer {
  const begun = headerOf(segment)
  if (begun === undefined) throw new Error('no journal segment')
  return Buffer.concat([encodeLine({ ...begun.header, schema }), segment.subarray(begun.end)])
}
