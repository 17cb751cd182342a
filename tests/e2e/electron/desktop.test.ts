import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectStarted, goTo, logCoffee } from '../harness/steps.ts'
import { startApp, whyNoDesktop } from './desktopApp.ts'

const why = whyNoDesktop()
test.skip(why !== undefined, `The desktop host cannot run here: ${why ?? ''}`)

let data: string
test.beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'bakkie-electron-'))
})
test.afterEach(() => rm(data, { recursive: true, force: true }))

test('a coffee logged in the desktop app is there after a restart', async () => {
  const first = await startApp(data)
  await expectStarted(first.page)
  await logCoffee(first.page, 'coffee with Anna de Vries yesterday, my treat')
  await first.app.close()

  const second = await startApp(data)
  await goTo(second.page, '/people')
  await expect(second.page.getByText('Anna de Vries').first()).toBeVisible()
  await second.app.close()
})

test('the page of the desktop app reaches nothing but its host', async () => {
  const { app, page } = await startApp(data)
  await expectStarted(page)
  expect(page.url()).toMatch(/^app:\/\/bakkie\//)
  const reached = await page.evaluate(async () => ({
    node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    remote: await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
    opened: window.open('https://example.org/') === null,
    camera: await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
  }))
  expect(reached).toEqual({ node: 'undefinedundefined', remote: 'refused', opened: true, camera: 'denied' })
  await page.evaluate(() => location.assign('https://example.org/'))
  expect(page.url()).toMatch(/^app:\/\/bakkie\//)
  await app.close()
})
