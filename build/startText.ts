import { host as en } from '#shared/messages/en/host.ts'
import { host as nl } from '#shared/messages/nl/host.ts'

/** The start messages by language, bundled for the start script, which runs without a TypeScript loader. */
export const START_TEXT = { en: en.start, nl: nl.start }
