import type { PersonRef } from '#shared/language/log/reading.ts'

/** Who invited, before the people in it are contacts. */
export type InvitedReading =
  | { readonly kind: 'me' }
  | { readonly kind: 'participants'; readonly who: readonly PersonRef[] }
  | { readonly kind: 'other'; readonly name?: string }
