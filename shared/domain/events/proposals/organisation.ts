import { fold } from '../../../language/fold.ts'
import { organisationKey } from '../briefing/strangers.ts'

/** Kinds of organisations: alone they name none. */
const KINDS: ReadonlySet<string> = new Set(
  `bank gemeente municipality provincie province ministerie ministry stichting foundation vereniging association school
  universiteit university hogeschool college ziekenhuis hospital museum fonds fund bureau studio raad council overheid
  government zelfstandig freelance zzp`.split(/\s+/),
)
const SHORTEST = 3

/** What tells one organisation from another, however it is written; undefined when its name says too little. */
export function tellingOrganisation(organisation: string | undefined): string | undefined {
  if (organisation === undefined) return undefined
  const key = organisationKey(organisation)
  return key.length < SHORTEST || KINDS.has(key) ? undefined : key
}

/** Whether a text names an organisation, by its key, as whole words. */
export function mentions(text: string, key: string): boolean {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `.includes(` ${key} `)
}
