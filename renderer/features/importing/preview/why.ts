import type { Text } from '#app/i18n/index.ts'
import { reasonInWords } from '#app/people/matchReason.ts'
import type { Match } from '#shared/imports/matching.ts'

/** Why someone in the file may be someone here, in words to stand after their name. */
export const whyItMatches = (match: Match, t: Text): string =>
  match.by === 'alike' ? reasonInWords(match.reason, t) : t(`importing.matches.${match.by}`)
