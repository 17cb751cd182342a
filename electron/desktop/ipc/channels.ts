import type { CallName } from '#shared/contract/calls.ts'

/** The channel of one host call. */
export const callChannel = (name: CallName): string => `bakkie:call:${name}`

/** The channel on which the host tells its windows things. */
export const EVENT_CHANNEL = 'bakkie:event'
