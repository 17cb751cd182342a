import { expect, test } from 'vitest'
import { chromiumPlaces, findChromium, windowArguments } from '#electron/browser/chromium.ts'
import { defaultDataFolder } from '#electron/browser/dataFolder.ts'
import { readFlags } from '#electron/browser/flags.ts'
import { linkCommand } from '#electron/browser/openLink.ts'
import { spokenLanguage, startText } from '#electron/browser/speak.ts'
import { readFragment } from '#host/token.ts'
import { CATALOGUES } from '#shared/messages/catalogues.ts'

const linux = { platform: 'linux', home: '/home/anna', env: { PATH: '/usr/local/bin:/usr/bin' } }

test('flags', () => {
  expect(readFlags([])).toEqual({ noOpen: false })
  expect(readFlags(['--no-open', '--port', '4321', '--data', 'x'])).toEqual({ noOpen: true, port: 4321, data: 'x' })
  expect(readFlags(['--sample'])).toEqual({ noOpen: false, sample: 250 })
  expect(readFlags(['--sample', '--no-open'])).toEqual({ noOpen: true, sample: 250 })
  expect(readFlags(['--sample', '10000', '--port=4321'])).toEqual({ noOpen: false, sample: 10_000, port: 4321 })
  expect(readFlags(['--what'])).toEqual({ wrong: '--what' })
  expect(readFlags(['--port', '70000'])).toEqual({ wrong: '--port' })
})

test('each system has its own place for data, the same for both hosts', () => {
  expect(defaultDataFolder(linux)).toBe('/home/anna/.local/share/bakkie')
  expect(defaultDataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/bakkie')
  expect(defaultDataFolder({ ...linux, platform: 'darwin' })).toBe('/home/anna/Library/Application Support/Bakkie/data')
})

test('an installed Chromium is found on each system', () => {
  expect(findChromium(linux, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
  const mac = { platform: 'darwin', home: '/Users/anna', env: {} }
  expect(chromiumPlaces(mac)).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge')
  const windows = { platform: 'win32', home: 'C', env: { PROGRAMFILES: 'P', 'PROGRAMFILES(X86)': 'X' } }
  expect(chromiumPlaces(windows).map((path) => path.replaceAll('\\', '/'))).toContain('X/Microsoft/Edge/Application/msedge.exe')
  expect(findChromium(linux, () => false)).toBeUndefined()
})

test('the window has a profile of its own and keeps its sandbox', () => {
  const args = windowArguments('http://127.0.0.1:4321/#code=x', '/data/browser-profile', { width: 900, height: 640 })
  expect(args).toContain('--app=http://127.0.0.1:4321/#code=x')
  expect(args).toContain('--user-data-dir=/data/browser-profile')
  expect(args.join(' ')).not.toMatch(/no-sandbox|disable-web-security|remote-debugging/)
})

test('a link is one argument of the system’s command, never part of a shell line', () => {
  const url = 'https://example.org/?a=1&b=$(x)'
  for (const platform of ['linux', 'darwin', 'win32']) expect(linkCommand(platform, url)[1].at(-1)).toBe(url)
})

test('the terminal speaks Dutch where the machine does, unless the settings say otherwise', () => {
  expect(spokenLanguage('system', { LANG: 'nl_NL.UTF-8' })).toBe('nl')
  expect(spokenLanguage('system', { LANG: 'de_DE.UTF-8' })).toBe('en')
  expect(spokenLanguage('nl', { LANG: 'en_GB.UTF-8' })).toBe('nl')
  expect(startText('nl', 'portTaken', { port: '4321' })).toContain('Poort 4321 is bezet')
})

test('every text of both languages takes the same values', () => {
  const names = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]))
  const { start: en } = CATALOGUES.en.errors
  const { start: nl } = CATALOGUES.nl.errors
  for (const key of Object.keys(en) as (keyof typeof en)[]) expect([key, names(nl[key])]).toEqual([key, names(en[key])])
})

test('the page reads code and route out of its address', () => {
  expect(readFragment('#code=abc&route=%2Fcontacts%2F1')).toEqual({ code: 'abc', route: '/contacts/1' })
  expect(readFragment('#code=abc')).toEqual({ code: 'abc', route: '/' })
  expect(readFragment('#/contacts/1')).toBeUndefined()
  expect(readFragment('')).toBeUndefined()
})
