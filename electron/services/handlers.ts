import type { CallName, DataSet, HostErrorValue, Parsed, Response } from '#shared/contract/calls.ts'
import { HostError } from '#shared/contract/calls.ts'
import { isCallName, parseRequest, parseResponse } from '#shared/contract/parse.ts'
import type { Envelope } from '#shared/contract/wire.ts'
import { asHostError } from './disk/diskErrors.ts'
import { safeLink } from './links.ts'
import type { Services } from './services.ts'

/** What the page that makes a call can do for it; a page in a browser can do nothing. */
export interface Caller {
  /** Makes a PDF of the page and asks where to save it under this name. */
  readonly print: (name: string) => Promise<'saved' | 'cancelled'>
  /** Asks for a folder in the system's dialog. @returns undefined when it was cancelled */
  readonly chooseFolder: () => Promise<string | undefined>
}

/** What differs between the hosts: windows, links, notifications. */
export interface Shell {
  readonly host: 'desktop' | 'browser'
  readonly version: string
  /** Opens an address that passed the guard in the user's browser or mail program. */
  readonly openLink: (url: string) => Promise<boolean>
  readonly notify: (notification: Parsed<'notify.show'>) => Promise<boolean>
  readonly openWindow: (window: Parsed<'window.open'>) => Promise<boolean>
  /** The engine has everything on disk after `closing`. */
  readonly closedDown: () => void
  /** One line for the log: a call's name and an error's code, never what the user wrote. */
  readonly log: (line: string) => void
}

type Handlers = { readonly [Name in CallName]: (request: Parsed<Name>, caller?: Caller) => Promise<Response<Name>> }

/** Answers a call of the contract, whatever comes: parsed at the edge, errors as values. */
export type Answer = (name: string, request: unknown, caller?: Caller) => Promise<Envelope>

/** Every call of the contract as a function of the services and the shell. */
export function createHandlers(services: Services, shell: Shell): Handlers {
  const of = (set: DataSet) => services.sets[set]
  const writing = (token: string) => {
    const set = [services.sets.own, services.sets.sample].find((one) => one.snapshots.writes(token))
    if (set === undefined) throw new HostError({ code: 'not-found', detail: 'no such snapshot is being written' })
    return set.snapshots
  }
  return {
    'app.info': async () => ({
      version: shell.version,
      host: shell.host,
      platform: process.platform,
      dataFolder: services.layout.root,
      dataSet: services.dataSet(),
      ...(services.sampleSize === undefined ? {} : { sampleSize: services.sampleSize }),
      zone: services.zone(),
    }),
    'data.open': async (request) => of(request.set).open(request),
    'data.adopt': async (request) => of(request.set).adopt(request),
    'data.repairs': async ({ set }) => ({ repairs: of(set).repairs() }),
    'data.delete-sample': async () => {
      // A window that shows it would write it again.
      if (services.dataSet() === 'sample') throw new HostError({ code: 'forbidden', detail: 'the sample is open' })
      return of('sample').deleteAll()
    },
    'data.enter': async ({ set }) => {
      services.enter(set)
      return {}
    },
    'journal.append': async (request) => of(request.set).append(request),
    'journal.read': async ({ set, after, maxBytes }) => of(set).journal.read(after, maxBytes),
    'snapshot.begin': async (request) => of(request.set).beginSnapshot(request),
    'snapshot.write': async (request) => {
      await writing(request.token).write(request)
      return {}
    },
    'snapshot.finish': async (request) => writing(request.token).finish(request),
    'snapshot.list': async ({ set }) => ({ snapshots: await of(set).snapshots.list() }),
    'snapshot.read': async (request) => of(request.set).snapshots.read(request),
    'photos.put': async (request) => of(request.set).photos.put(request),
    'photos.get': async ({ set, hash }) => of(set).photos.get(hash),
    'photos.sweep': async ({ set, keep }) => of(set).photos.sweep(keep),
    'settings.read': async () => services.settings.read(),
    'settings.write': async (patch) => {
      const { settings } = services.settings.write(patch)
      services.emit('settings', { settings })
      return { settings }
    },
    'feed.folder': async () => {
      const folder = await services.feed.folder()
      return folder === undefined ? {} : { folder }
    },
    'feed.choose': async ({ path }, caller) => {
      // Where the system asks, no page says where.
      if (caller !== undefined && path !== undefined) throw new HostError({ code: 'forbidden', detail: 'the dialog chooses' })
      const chosen = caller === undefined ? (path ?? '') : await caller.chooseFolder()
      if (chosen === undefined) return { outcome: 'cancelled' }
      const choice = await services.feed.choose(chosen)
      // The engine writes anew when the settings are told.
      if (choice.outcome === 'chosen') services.emit('settings', { settings: services.settings.read().settings })
      return choice
    },
    'feed.write': async ({ set, text }) => {
      if (set !== 'own') throw new HostError({ code: 'forbidden', detail: 'the sample has no calendar file' })
      return services.feed.write(text)
    },
    'feed.remove': async () => services.feed.remove(),
    'links.open': async ({ url }) => {
      const safe = safeLink(url)
      if (safe === undefined) throw new HostError({ code: 'forbidden', detail: 'a link of a kind that is not opened' })
      return { opened: await shell.openLink(safe) }
    },
    'notify.show': async (notification) => ({ shown: await shell.notify(notification) }),
    'window.open': async (window) => ({ opened: await shell.openWindow(window) }),
    'page.print': async ({ name }, caller) => ({ outcome: caller === undefined ? 'unavailable' : await caller.print(name) }),
    'app.closed-down': async () => {
      shell.closedDown()
      return {}
    },
  }
}

async function perform<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  request: unknown,
  caller?: Caller,
): Promise<Response<Name>> {
  return parseResponse(name, await handlers[name](parseRequest(name, request), caller))
}

/** Wraps the handlers for a boundary that exceptions do not cross. */
export function createAnswer(handlers: Handlers, log: (line: string) => void): Answer {
  return async (name, request, caller) => {
    try {
      if (!isCallName(name)) throw new HostError({ code: 'bad-request', detail: 'no such call' })
      return { ok: true, value: await perform(handlers, name, request, caller) }
    } catch (error) {
      const { code, detail } = asHostError(error)
      log(`${isCallName(name) ? name : 'unknown call'}: ${code}${detail === undefined ? '' : ` (${detail})`}`)
      const value: HostErrorValue = { code, ...(detail === undefined ? {} : { detail }) }
      return { ok: false, error: value }
    }
  }
}
