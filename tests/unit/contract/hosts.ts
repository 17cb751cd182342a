import type { Host } from '#shared/contract/calls.ts'
import { memoryHost } from '#shared/contract/memory/memoryHost.ts'
import { memoryDisk } from '#shared/contract/memory/memoryDisk.ts'
import { httpHost } from '#host/httpHost.ts'
import { hostInTest, tokenOf } from '../browser-host/hostInTest.ts'
import { temporaryFolder } from '../services/temporaryFolder.ts'

/** A host over a data folder that stays when the host is started anew. */
export interface HostOfTest {
  readonly host: Host
  /** What comes of printing there. */
  readonly prints: 'saved' | 'dialog'
  /** Stops it and starts another over the same folder. */
  readonly restart: () => Promise<HostOfTest>
}

async function overMemory(disk = memoryDisk()): Promise<HostOfTest> {
  return { host: memoryHost({ disk, zone: () => 'Europe/Amsterdam' }), prints: 'saved', restart: () => overMemory(disk) }
}

async function overHttp(root?: string): Promise<HostOfTest> {
  const folder = root ?? (await temporaryFolder())
  const host = await hostInTest({ folder })
  const origin = `http://127.0.0.1:${host.port}`
  const client = httpHost({
    origin,
    token: await tokenOf(host),
    // Node sends no Origin of its own, as a page does.
    fetch: (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('origin', origin)
      return fetch(input, { ...init, headers })
    },
    openTab: () => true,
    // The page's own print dialog, closed at once.
    print: () => undefined,
  })
  return {
    host: client,
    prints: 'dialog',
    restart: async () => {
      await host.stop()
      return overHttp(folder)
    },
  }
}

/** Every host that can be tried without Electron: what holds for one holds for the other. */
export const HOSTS: readonly [name: string, start: () => Promise<HostOfTest>][] = [
  ['memory', () => overMemory()],
  ['browser', () => overHttp()],
]
