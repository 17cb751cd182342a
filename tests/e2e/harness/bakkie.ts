import { chromium, expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, testChromiumArgs } from '../../../build/chromium.mjs'
import { watchFaults } from './faults.ts'
import { startHost, type RunningHost } from './hostProcess.ts'

/** Bakkie as one test sees it: a data folder, a browser profile, a host on its own port, and real Chromium. */
export class Bakkie {
  readonly dataFolder: string
  readonly profileFolder: string
  /** What went wrong so far that no test may see. A test that provokes one on purpose takes it out. */
  readonly faults: string[] = []
  #host: RunningHost | undefined
  #context: BrowserContext | undefined
  readonly #options: BrowserContextOptions

  constructor(folder: string, options: BrowserContextOptions) {
    this.dataFolder = join(folder, 'data')
    this.profileFolder = join(folder, 'profile')
    this.#options = options
  }

  get host(): RunningHost {
    if (this.#host === undefined) throw new Error('The host is not running')
    return this.#host
  }

  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('The browser is not open')
    return this.#context
  }

  get origin(): string {
    return new URL(this.host.address).origin
  }

  /** Starts the host and opens its address; Playwright's page, ready for the first assertion. */
  async start(options: { port?: number; args?: readonly string[] } = {}): Promise<Page> {
    await this.startHost(options)
    return this.openBrowser()
  }

  async startHost(options: { port?: number; args?: readonly string[] } = {}): Promise<void> {
    this.#host = await startHost({ data: this.dataFolder, ...options })
  }

  /** Opens the host's address in the profile of this test, which outlives restarts. */
  async openBrowser(): Promise<Page> {
    const executablePath = findChromium()
    this.#context = await chromium.launchPersistentContext(this.profileFolder, {
      args: testChromiumArgs,
      locale: 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      ...(executablePath === undefined ? {} : { executablePath }),
      ...this.#options,
    })
    await watchFaults(this.#context, () => this.origin, this.faults)
    const page = this.#context.pages()[0] ?? (await this.#context.newPage())
    await page.goto(this.host.address)
    return page
  }

  /** Another window of the same browser. */
  async anotherPage(): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(await this.host.newAddress())
    return page
  }

  /** Closes the browser, then the host, as a user does at the end of a day. */
  async stop(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
    await this.#host?.stop()
    this.#host = undefined
  }

  /** Stops and starts; with `port` the host moves, so the page has another, empty database. */
  async restart(options: { port?: number; args?: readonly string[] } = {}): Promise<Page> {
    await this.stop()
    return this.start(options)
  }

  /** Deletes every IndexedDB of the profile, as a damaged or cleaned profile would. Only while stopped. */
  async deleteDatabase(): Promise<void> {
    if (this.#context !== undefined) throw new Error('Close the browser before deleting its database')
    await rm(join(this.profileFolder, 'Default', 'IndexedDB'), { recursive: true, force: true })
  }

  /** Forgets the whole profile, as another browser would. Only while stopped. */
  async deleteProfile(): Promise<void> {
    if (this.#context !== undefined) throw new Error('Close the browser before deleting its profile')
    await rm(this.profileFolder, { recursive: true, force: true })
  }
}

/**
 * Playwright's `test` with a fresh Bakkie that is cleaned up afterwards. Any
 * test fails on a CSP violation, an uncaught error, a console error or a
 * request to anywhere but the host.
 */
export const test = base.extend<{ bakkie: Bakkie; contextSettings: BrowserContextOptions }>({
  contextSettings: [{}, { option: true }],
  bakkie: async ({ contextSettings }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'bakkie-e2e-'))
    const bakkie = new Bakkie(folder, contextSettings)
    await provide(bakkie)
    await bakkie.stop()
    await rm(folder, { recursive: true, force: true })
    expect(bakkie.faults).toEqual([])
  },
})

export { expect }
export { expectAccessible } from './axe.ts'
