import type { i18n } from 'i18next'
import { openData } from '#data/start/open.ts'
import { hostClock } from '#data/start/clock.ts'
import type { Opened, OpenProgress } from '#data/start/outcome.ts'
import { connectHost } from '#host/connect.ts'
import { HostError, type Host, type Response } from '#shared/contract/calls.ts'
import { watchConnection } from '../connection/connection.ts'
import { createI18n } from '../i18n/i18n.ts'
import { languageOf } from '../i18n/language.ts'
import { applyTheme } from '../theme/theme.ts'

/** What a window knows once its host has answered. */
export interface Connected {
  readonly host: Host
  readonly info: Response<'app.info'>
  readonly settings: Response<'settings.read'>
  readonly i18n: i18n
}

export type Connection =
  | { readonly kind: 'connected'; readonly connected: Connected }
  /** `code`: the address was used before or has expired. */
  | { readonly kind: 'unreachable'; readonly reason: 'code' | 'stopped'; readonly i18n: i18n }

/** Connects to the host and reads what the first picture needs: language and theme. Never throws. */
export const connect = async (): Promise<Connection> => {
  try {
    const host = await connectHost()
    watchConnection(host)
    const [info, settings] = await Promise.all([host.call('app.info', {}), host.call('settings.read', {})])
    applyTheme(settings.settings.theme)
    const language = languageOf(settings.settings.language, navigator.languages)
    return { kind: 'connected', connected: { host, info, settings, i18n: await createI18n(language) } }
  } catch (error) {
    const reason = error instanceof HostError && error.code === 'forbidden' ? 'code' : 'stopped'
    return { kind: 'unreachable', reason, i18n: await createI18n(languageOf('system', navigator.languages)) }
  }
}

/** Opens the data set the windows show now. Never throws. */
export const open = ({ host, info }: Connected, onProgress: (progress: OpenProgress) => void): Promise<Opened> =>
  openData({ host, set: info.dataSet, clock: hostClock(host, info.zone), onProgress })
