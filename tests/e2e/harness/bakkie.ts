import { chromium, expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, testChromiumArgs } from '../../../build/chromium.mjs'
import { watchFaults } from './faults.ts'
import { startHost, type RunningHost } from './hostProcess.ts'

/** How a host is started beyond its data folder. */
export interface StartOptions {
  readonly port?: number
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

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

  /** The window that was opened first. */
  get page(): Page {
    const page = this.context.pages()[0]
    if (page === undefined) throw new Error('Every window is closed')
    return page
  }

  get origin(): string {
    return new URL(this.host.address).origin
  }

  /** Starts the host and opens its address; Playwright's page, ready for the first assertion. */
  async start(options: StartOptions = {}): Promise<Page> {
    await this.startHost(options)
    return this.openBrowser()
  }

  async startHost(options: StartOptions = {}): Promise<void> {
    this.#host = await startHost({ data: this.dataFolder, ...options })
  }

  /**
   * Opens the host's address in the profile of this test, which outlives restarts.
   * @param before what is to be done to the browser before the page is loaded
   */
  async openBrowser(before?: (context: BrowserContext) => Promise<void>): Promise<Page> {
    const executablePath = findChromium()
    this.#context = await chromium.launchPersistentContext(this.profileFolder, {
      args: testChromiumArgs,
      locale: 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      ...(executablePath === undefined ? {} : { executablePath }),
      ...this.#options,
    })
    // Sooner than the whole test: what cannot be clicked is named.
    this.#context.setDefaultTimeout(30_000)
    await watchFaults(this.#context, () => this.origin, this.faults)
    await before?.(this.#context)
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

  /** Takes what a test provoked on purpose out of the faults. */
  forgive(pattern: RegExp): void {
    const rest = this.faults.filter((fault) => !pattern.test(fault))
    this.faults.splice(0, this.faults.length, ...rest)
  }

  /** Closes the browser, then the host, as a user does at the end of a day. */
  async stop(): Promise<void> {
    await this.#context?.close()
    this.#context = undefined
    await this.#host?.stop()
    this.#host = undefined
  }

  /** Stops and starts; with `port` the host moves, so the page has another, empty database. */
  async restart(options: StartOptions = {}): Promise<Page> {
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
