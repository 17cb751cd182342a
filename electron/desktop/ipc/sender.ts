import type { IpcMainInvokeEvent } from 'electron'
import { APP_ORIGIN, isAppPage } from '../address.ts'

/**
 * Whether a call comes from Bakkie's own page: the main frame of a window, on
 * exactly our origin. A frame that has gone or navigated meanwhile is refused.
 */
export function isOwnSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || frame !== event.sender.mainFrame) return false
  return frame.origin === APP_ORIGIN && isAppPage(frame.url)
}
