import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { nodeConfig } from '../../../build/vite.node.mjs'
import { codeOf } from './hostInTest.ts'

let root = ''
let program = ''

// The program as it is shipped: one bundle, with the renderer beside its folder.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bakkie-program-'))
  program = join(root, 'electron', 'browser-host.mjs')
  await build(nodeConfig({ entry: 'electron/browser/main.ts', format: 'es', outFile: program }))
  await mkdir(join(root, 'renderer'))
  await writeFile(join(root, 'renderer', 'index.html'), '<title>Bakkie</title>')
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

/** A run of the program, with what it said so far. */
function run(...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (piece) => (said.out += String(piece)))
  child.stderr?.on('data', (piece) => (said.err += String(piece)))
  const ended = once(child, 'exit').then(([code]: unknown[]) => code)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const lines = async (count: number): Promise<string[]> => {
    while (said.out.split('\n').length <= count) {
      await Promise.race([once(child.stdout ?? child, 'data'), ended.then(() => Promise.reject(new Error(`ended: ${said.err}`)))])
    }
    return said.out.split('\n').slice(0, count)
  }
  return { child, said, ended, lines }
}

const folder = (name: string) => join(root, 'data', name)

test('--no-open prints the address alone on a line, and each Enter a fresh one', async () => {
  const { child, lines, ended, said } = run('--no-open', '--data', folder('address'))
  const [address = ''] = await lines(1)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}&route=%2F$/)
  child.stdin?.write('\n')
  const [, second = ''] = await lines(2)
  expect(new URL(second).origin).toBe(new URL(address).origin)
  expect(codeOf(second)).not.toBe(codeOf(address))
  expect(await (await fetch(address)).text()).toContain('Bakkie')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})

test('the port is chosen once and kept', async () => {
  const first = run('--no-open', '--data', folder('port'))
  const [address = ''] = await first.lines(1)
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  const second = run('--no-open', '--data', folder('port'))
  expect(new URL((await second.lines(1))[0] ?? '').port).toBe(new URL(address).port)
})

test('a taken port is reported and never replaced', async () => {
  const other = createServer()
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const bound = other.address()
  const port = String(typeof bound === 'object' ? bound?.port : '')
  const { ended, said } = run('--no-open', '--port', port, '--data', folder('taken'))
  expect(await ended).toBe(1)
  expect(said.out).toBe('')
  expect(said.err).toContain(`Port ${port} is taken`)
})

test('a second Bakkie on the same folder is told which one is running', async () => {
  const first = run('--no-open', '--data', folder('two'))
  await first.lines(1)
  const second = run('--no-open', '--data', folder('two'))
  expect(await second.ended).toBe(1)
  expect(second.said.err).toContain(`already running in a browser (process ${first.child.pid})`)
})

test('a Bakkie that was killed locks nobody out', async () => {
  const first = run('--no-open', '--data', folder('killed'))
  await first.lines(1)
  first.child.kill('SIGKILL')
  await first.ended
  const second = run('--no-open', '--data', folder('killed'))
  await second.lines(1)
})

test('a corrupt settings file is set aside and said so', async () => {
  await mkdir(folder('settings'), { recursive: true })
  await writeFile(join(folder('settings'), 'settings.json'), '{"theme":')
  const { lines, said } = run('--no-open', '--data', folder('settings'))
  await lines(1)
  const name = /kept as (settings-corrupt-\S+\.json)/.exec(said.err)?.[1] ?? ''
  expect(await readFile(join(folder('settings'), name), 'utf8')).toBe('{"theme":')
})

test('a wrong flag ends it with what there is', async () => {
  for (const args of [['--nope'], ['--port', 'x'], ['--port', '80'], ['--sample', '0'], ['extra']]) {
    const { ended, said } = run(...args)
    expect([args, await ended]).toEqual([args, 2])
    expect(said.err).toContain('--no-open')
  }
})
