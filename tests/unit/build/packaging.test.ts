import { createPackage, extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
/** The fuses of an Electron as it is delivered: a mark, version 1, the length, one character a fuse. */
const fuseWire = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000800000000'

/** A folder that electron-builder takes for an unpacked Electron. */
async function makeStandIn(folder: string): Promise<void> {
  const files = {
    electron: `#!/bin/sh\n# ${fuseWire}\n`,
    version: 'v45.4.1',
    LICENSE: '',
    'LICENSES.chromium.html': '',
    'chrome-sandbox': '',
    'locales/en-US.pak': '',
  }
  for (const [name, content] of Object.entries(files)) await write(join(folder, name), content)
  await chmod(join(folder, 'electron'), 0o755)
  await write(join(folder, 'default', 'package.json'), '{}')
  await mkdir(join(folder, 'resources'))
  await createPackage(join(folder, 'default'), join(folder, 'resources', 'default_app.asar'))
}

/** A project with the real configuration and lists of dependencies, and things that must not be packed. */
async function makeProject(folder: string): Promise<void> {
  await cp(join(root, 'build'), join(folder, 'build'), { recursive: true })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  await cp(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const name of ['main.cjs', 'preload.cjs', 'browser-host.mjs'])
    await write(join(folder, 'dist', 'electron', name), `// ${name}`)
  await write(join(folder, 'dist', 'renderer', 'index.html'), '<!doctype html>')
  await write(join(folder, 'dist', 'renderer', 'assets', 'index.js'), '')
  await write(join(folder, 'dist', 'start', 'start-text.mjs'), '')
  await write(join(folder, 'dist', '.build', 'main.hash'), '')
  await write(join(folder, 'electron', 'main.ts'), '')
  await write(join(folder, 'tests', 'secret.ts'), '')
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

describe('the unpacked package', () => {
  let folder: string
  let resources: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bakkie-package-'))
    await makeStandIn(join(folder, 'electron-stand-in'))
    await makeProject(join(folder, 'project'))
    await promisify(execFile)(
      process.execPath,
      [
        join(root, 'node_modules', 'electron-builder', 'cli.js'),
        '--dir',
        '--linux',
        '--config',
        'build/electron-builder.mjs',
        `-c.electronDist=${join(folder, 'electron-stand-in')}`,
      ],
      { cwd: join(folder, 'project') },
    )
    resources = join(folder, 'project', 'release', 'linux-unpacked', 'resources')
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('holds the three bundles, the renderer and package.json, and nothing else', () => {
    const files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((name) => name.replaceAll('\\', '/'))
    expect(files.toSorted()).toEqual([
      '/dist',
      '/dist/electron',
      '/dist/electron/browser-host.mjs',
      '/dist/electron/main.cjs',
      '/dist/electron/preload.cjs',
      '/dist/renderer',
      '/dist/renderer/assets',
      '/dist/renderer/assets/index.js',
      '/dist/renderer/index.html',
      '/package.json',
    ])
  })

  it('starts at the bundle of main, which is there', () => {
    const packed = JSON.parse(extractFile(join(resources, 'app.asar'), 'package.json').toString('utf8'))
    expect(packed).toMatchObject({ name: 'bakkie', productName: 'Bakkie', main: 'dist/electron/main.cjs' })
    expect(packed).not.toHaveProperty('devDependencies')
  })

  it('cannot be talked into running as Node, taking a debugger or loading code from elsewhere', async () => {
    const fuses = await getCurrentFuseWire(join(resources, '..', 'bakkie'))
    const [off, on] = [0x30, 0x31]
    expect(fuses).toMatchObject({
      [FuseV1Options.RunAsNode]: off,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
      [FuseV1Options.EnableNodeCliInspectArguments]: off,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      [FuseV1Options.OnlyLoadAppFromAsar]: on,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
      [FuseV1Options.EnableCookieEncryption]: on,
    })
  })

  it('bears the names that are frozen: systems know the app and its data by them', async () => {
    const { default: config } = await import('../../../build/electron-builder.mjs')
    expect(config).toMatchObject({ appId: 'nl.bakkie.app', productName: 'Bakkie' })
    const { homepage } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(homepage).toMatch(/^https:/)
  })
})
