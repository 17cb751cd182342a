import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge } from '#shared/contract/bridge.ts'
import { isCallName, isEventName } from '#shared/contract/parse.ts'
import { callChannel, EVENT_CHANNEL } from './desktop/ipc/channels.ts'

/**
 * The page's one door to the host: names of the contract go through, nothing
 * else, and no event object of Electron reaches a listener.
 */
const bridge: Bridge = {
  call: (name, request) => {
    if (!isCallName(name)) return Promise.resolve({ ok: false, error: { code: 'bad-request', detail: 'unknown call' } })
    return ipcRenderer.invoke(callChannel(name), request)
  },
  on: (name, listener) => {
    if (!isEventName(name)) return () => undefined
    const heard = (_event: IpcRendererEvent, told: unknown, payload: unknown) => {
      if (told === name) listener(payload)
    }
    ipcRenderer.on(EVENT_CHANNEL, heard)
    return () => void ipcRenderer.off(EVENT_CHANNEL, heard)
  },
}

contextBridge.exposeInMainWorld('bakkie', bridge)
