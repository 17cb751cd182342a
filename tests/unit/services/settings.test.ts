import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { confStore } from '#electron/services/settings/confStore.ts'
import { openSettings } from '#electron/services/settings/settings.ts'
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts'
import { settingsFrom } from '#shared/contract/settingsFields.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const now = () => new Date('2026-11-23T09:00:00Z')
const openIn = (folder: string) => openSettings({ disk: nodeDisk, folder, now }, confStore)

test('settings are there after a restart', async () => {
  const folder = await temporaryFolder()
  const first = await openIn(folder)
  expect(first.read()).toEqual({ settings: DEFAULT_SETTINGS })
  first.write({ theme: 'dark' })
  expect((await openIn(folder)).read().settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
})

for (const [what, bytes] of [
  ['cut off', '{"theme":"da'],
  ['empty', ''],
  ['binary', Buffer.from([0, 255, 254, 128])],
  ['of another shape', '[1,2]'],
] as const) {
  test(`a settings file that is ${what} is set aside under a name with the date, kept, and said so`, async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'settings.json'), bytes)
    const settings = await openIn(folder)
    expect(settings.read()).toEqual({ settings: DEFAULT_SETTINGS, setAside: 'settings-corrupt-2026-11-23T09-00-00-000Z.json' })
    expect(await readFile(join(folder, 'settings-corrupt-2026-11-23T09-00-00-000Z.json'))).toEqual(Buffer.from(bytes))
    settings.write({ language: 'nl' })
    expect((await openIn(folder)).read()).toEqual({ settings: { ...DEFAULT_SETTINGS, language: 'nl' } })
  })
}

test('one bad field does not lose the others', () => {
  const { settings, bad } = settingsFrom({
    language: 'nl',
    theme: 'purple',
    logShortcut: 7,
    welcomed: true,
    notifications: { on: false, at: '25:00', names: false, quietFrom: '22:00' },
  })
  expect(bad).toEqual(['theme', 'logShortcut', 'notifications.at'])
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'nl',
    welcomed: true,
    notifications: { on: false, at: '08:30', days: [0, 1, 2, 3, 4, 5, 6], names: false, quietFrom: '22:00' },
  })
})

test('keys that this version does not know stay in the file', async () => {
  const folder = await temporaryFolder()
  await writeFile(
    join(folder, 'settings.json'),
    '{"later":{"a":1},"notifications":{"on":true,"sound":"ping","quietFrom":"22:00"}}',
  )
  const settings = await openIn(folder)
  settings.write({ notifications: DEFAULT_SETTINGS.notifications })
  expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({
    ...DEFAULT_SETTINGS,
    later: { a: 1 },
    notifications: { ...DEFAULT_SETTINGS.notifications, sound: 'ping' },
  })
  expect((await readdir(folder)).filter((name) => name.includes('corrupt'))).toEqual([])
})
