import { expect, test } from './harness/bakkie.ts'
import { freePortBeside } from './harness/freePort.ts'
import { expectStarted } from './harness/steps.ts'

test('Bakkie starts, again on its own port, and in a second window, without a fault', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  const { origin } = bakkie
  await expectStarted(await bakkie.anotherPage())

  await expectStarted(await bakkie.restart())
  expect(bakkie.origin).toBe(origin)
})

test('Bakkie starts after its database was lost, and on another port', async ({ bakkie }) => {
  await expectStarted(await bakkie.start())
  const { origin } = bakkie
  await bakkie.stop()
  await bakkie.deleteDatabase()
  await expectStarted(await bakkie.start())
  const port = await freePortBeside(Number(new URL(origin).port))
  await expectStarted(await bakkie.restart({ port }))
  expect(bakkie.origin).toBe(`http://127.0.0.1:${port}`)
})

test('a page that reaches out or breaks the CSP would be caught', async ({ bakkie }) => {
  const page = await bakkie.start()
  await expectStarted(page)
  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://example.org/pixel.png'
    const style = document.createElement('style')
    style.textContent = 'p { color: red }'
    document.body.append(image, style)
    setTimeout(() => {
      throw new Error('on purpose')
    })
  })
  const kinds = () => new Set(bakkie.faults.map((fault) => fault.split(/:| to /)[0]))
  await expect.poll(kinds).toEqual(new Set(['CSP violation', 'Console error', 'Page error', 'Request']))
  bakkie.faults.length = 0
})
