import type { IpcMain, WebContents } from 'electron'
import { CALLS } from '#shared/contract/calls.ts'
import { isCallName } from '#shared/contract/parse.ts'
import type { Envelope } from '#shared/contract/wire.ts'
import type { Answer, Caller } from '../../services/handlers.ts'
import { callChannel } from './channels.ts'
import { isOwnSender } from './sender.ts'

const forbidden: Envelope = { ok: false, error: { code: 'forbidden' } }

/**
 * Registers every call of the contract with Electron, each behind the check of
 * its sender. The request is parsed, and every error made a value, by `answer`.
 *
 * @param callerOf what the page that asks can do for a call
 * @param log told of a refused sender
 */
export function registerCalls(
  ipcMain: IpcMain,
  answer: Answer,
  callerOf: (contents: WebContents) => Caller,
  log: (line: string) => void,
): void {
  for (const name of Object.keys(CALLS).filter(isCallName)) {
    ipcMain.handle(callChannel(name), async (event, request: unknown) => {
      if (isOwnSender(event)) return answer(name, request, callerOf(event.sender))
      log(`${name}: forbidden (sender)`)
      return forbidden
    })
  }
}
