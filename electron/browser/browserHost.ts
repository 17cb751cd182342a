import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { DataSet, Parsed } from '#shared/contract/calls.ts'
import type { Disk } from '#electron/services/disk/disk.ts'
import { nodeDisk } from '#electron/services/disk/disk.ts'
import { createAnswer, createHandlers } from '#electron/services/handlers.ts'
import type { Machine } from '#electron/services/folder/lock.ts'
import { thisMachine } from '#electron/services/folder/machine.ts'
import { createRendererFiles } from '#electron/services/rendererFiles.ts'
import type { Services } from '#electron/services/services.ts'
import { openServices } from '#electron/services/services.ts'
import { afterOnMachine, machineZone } from '#electron/services/clock/machineClock.ts'
import { confStore } from '#electron/services/settings/confStore.ts'
import type { EventStreams } from './eventStreams.ts'
import { createEventStreams } from './eventStreams.ts'
import { openLink } from './openLink.ts'
import { ADDRESS, listenOnPort } from './port.ts'
import { createHostServer } from './server.ts'
import { createTokens } from './tokens.ts'

/** How long the pages get, at the end, to bring everything to disk, in ms. */
const CLOSING = 5_000

/** What a browser host is made of. */
export interface BrowserHostOptions {
  readonly folder: string
  /** The built renderer. */
  readonly renderer: string
  readonly version: string
  readonly port?: number
  readonly dataSet?: DataSet
  readonly sampleSize?: number
  readonly log: (line: string) => void
  readonly disk?: Disk
  readonly machine?: Machine
  readonly zone?: () => string
  readonly openLink?: (url: string) => Promise<boolean>
  /** Milliseconds since the epoch, for the life of codes. */
  readonly now?: () => number
}

/** A browser host that serves. */
export interface BrowserHost {
  readonly port: number
  readonly services: Services
  readonly streams: EventStreams
  /** A fresh address with a one-time code, for a route (`/` unless given). */
  readonly address: (route?: string) => string
  /** How further windows are opened; without one the page opens them itself. */
  readonly openWindowsWith: (open: (window: Parsed<'window.open'>) => Promise<boolean>) => void
  /** Tells the pages, waits up to 5 s for everything to be on disk, gives the folder back. */
  readonly stop: () => Promise<void>
}

/**
 * Locks the data folder and serves the renderer and the contract on 127.0.0.1.
 * @throws {FolderInUse} another Bakkie has the folder
 * @throws {PortTaken} another program has the port
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { disk = nodeDisk, machine = thisMachine, log } = options
  const services = await openServices({
    host: 'browser',
    folder: options.folder,
    disk,
    machine,
    zone: options.zone ?? machineZone,
    after: afterOnMachine,
    openStore: confStore,
    ...(options.dataSet === undefined ? {} : { dataSet: options.dataSet }),
    ...(options.sampleSize === undefined ? {} : { sampleSize: options.sampleSize }),
  })
  let openWindow: (window: Parsed<'window.open'>) => Promise<boolean> = () => Promise.resolve(false)
  let closedDown = (): void => undefined
  const handlers = createHandlers(services, {
    host: 'browser',
    version: options.version,
    openLink: options.openLink ?? openLink,
    // The page shows them itself, with the browser's own notifications.
    notify: () => Promise.resolve(false),
    openWindow: (window) => openWindow(window),
    closedDown: () => closedDown(),
    log,
  })
  const tokens = createTokens(options.now ?? Date.now)
  const streams = createEventStreams(services.listeners)
  let port = 0
  const server = createHostServer({
    answer: createAnswer(handlers, log),
    files: createRendererFiles(disk, options.renderer),
    tokens,
    streams,
    port: () => port,
    log,
  })
  try {
    port = await listenOnPort(server, disk, services.layout.port, options.port)
  } catch (error) {
    streams.close()
    await services.close()
    throw error
  }
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    const everythingOnDisk = new Promise<void>((done) => (closedDown = done))
    if (streams.count() > 0) {
      services.emit('closing', {})
      await Promise.race([everythingOnDisk, wait(CLOSING, undefined, { ref: false })])
    }
    streams.close()
    await closeServer(server)
    await services.close()
  }
  return {
    port,
    services,
    streams,
    address: (route = '/') => `http://${ADDRESS}:${port}/#code=${tokens.newCode()}&route=${encodeURIComponent(route)}`,
    openWindowsWith: (open) => void (openWindow = open),
    stop: () => (stopping ??= stop()),
  }
}

/** Lets the calls under way end, then closes. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A connection is idle only a moment after its answer ended, so it is looked at again.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  await Promise.race([closed, wait(1_000, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
  await closed
}
