import type { Text } from '#app/i18n/index.ts'
import type { MatchReason } from '#shared/domain/matching/match.ts'

/** Why someone may be a contact, in words to stand after their name: "Kees is short for Cornelis". */
export const reasonInWords = ({ kind, values }: MatchReason, t: Text): string => t(`matching.reasons.${kind}`, { ...values })
