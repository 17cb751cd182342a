import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'
import { registerCalls } from '#electron/desktop/ipc/register.ts'
import { CALLS } from '#shared/contract/calls.ts'
import { done, forget, ipcMain } from '#tests/mocks/electron.ts'
import { foreseen } from '#tests/mocks/foreseen.ts'

/** A call as it arrives from a frame. */
function from(frame: { origin: string; url: string; isTop?: boolean; isGone?: boolean }): IpcMainInvokeEvent {
  const parent = foreseen<WebFrameMain>('parent', {})
  const own = foreseen<WebFrameMain>('frame', {
    origin: frame.origin,
    url: frame.url,
    parent: frame.isTop === false ? parent : null,
  })
  return foreseen<IpcMainInvokeEvent>('event', {
    senderFrame: frame.isGone === true ? null : own,
    sender: foreseen<WebContents>('contents', { mainFrame: frame.isTop === false ? parent : own, isLoading: () => true }),
  })
}
const ownPage = { origin: 'app://bakkie', url: 'app://bakkie/#/today' }

let answered: unknown[][]
let logged: string[]
beforeEach(() => {
  forget()
  answered = []
  logged = []
  registerCalls(
    ipcMain,
    async (...args) => {
      answered.push(args)
      return { ok: true, value: 'answer' }
    },
    (contents) => ({ print: async () => (contents.isLoading() ? 'cancelled' : 'saved'), chooseFolder: async () => undefined }),
    (line) => logged.push(line),
  )
})

/** As `registerCalls` above, with an answer that prints. */
function registerPrinting(): void {
  forget()
  registerCalls(
    ipcMain,
    async (_name, _request, caller) => ({ ok: true, value: await caller?.print('x') }),
    (contents) => ({ print: async () => (contents.isLoading() ? 'cancelled' : 'saved'), chooseFolder: async () => undefined }),
    () => undefined,
  )
}

describe('the calls of the contract', () => {
  it('are registered, every one and no other', () => {
    expect([...done.handlers.keys()]).toEqual(Object.keys(CALLS).map((name) => `bakkie:call:${name}`))
  })

  it("are answered when Bakkie's own page asks", async () => {
    const request = { set: 'own' }
    expect(await done.handlers.get('bakkie:call:snapshot.list')?.(from(ownPage), request)).toEqual({ ok: true, value: 'answer' })
    expect(answered).toEqual([['snapshot.list', request, { print: expect.any(Function), chooseFolder: expect.any(Function) }]])
  })

  it('print the very page that asks, not another window', async () => {
    registerPrinting()
    expect(await done.handlers.get('bakkie:call:page.print')?.(from(ownPage), { name: 'x' })).toEqual({
      ok: true,
      value: 'cancelled',
    })
  })

  it.each([
    { who: 'another origin', frame: { origin: 'https://example.org', url: 'https://example.org/' } },
    { who: 'an origin that begins like ours', frame: { origin: 'app://bakkie.example', url: 'app://bakkie.example/' } },
    { who: 'another page of our origin', frame: { origin: 'app://bakkie', url: 'app://bakkie/assets/x.html' } },
    { who: 'a frame in our page', frame: { ...ownPage, isTop: false } },
    { who: 'a page without origin', frame: { origin: 'null', url: 'app://bakkie/' } },
    { who: 'a frame that has gone', frame: { ...ownPage, isGone: true } },
  ])('are refused to $who', async ({ frame }) => {
    expect(await done.handlers.get('bakkie:call:app.info')?.(from(frame), {})).toEqual({
      ok: false,
      error: { code: 'forbidden' },
    })
    expect(answered).toEqual([])
    expect(logged).toEqual(['app.info: forbidden (sender)'])
  })
})
