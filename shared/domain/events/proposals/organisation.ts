import { fold } from '../../../language/fold.ts'

/** Forms of a company, which say nothing about which one it is. */
const FORMS = /\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|u\.?a\.?|ltd|limited|llc|llp|plc|inc|gmbh|ag|sa|sarl|co|holding|groep|group)\b\.?/gu
/** Kinds of organisations: alone they name none. */
const KINDS: ReadonlySet<string> = new Set(
  `bank gemeente municipality provincie province ministerie ministry stichting foundation vereniging association school
  universiteit university hogeschool college ziekenhuis hospital museum fonds fund bureau studio raad council overheid
  government zelfstandig freelance zzp self-employed`.split(/\s+/),
)
const SHORTEST = 3

/** What tells one organisation from another, however it is written; undefined when its name says too little. */
export function organisationKey(organisation: string | undefined): string | undefined {
  if (organisation === undefined) return undefined
  const key = fold(organisation)
    .replace(FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|de|het) /u, '')
  return key.length < SHORTEST || KINDS.has(key) ? undefined : key
}

/** Whether a text names an organisation, as whole words. */
export function mentions(text: string, key: string): boolean {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.includes(` ${key} `)
}
