import type { Meeting } from '../records/meeting.ts'
import type { ContactId } from '../records/values.ts'
import type { EntryWhy } from './entry.ts'

/** Who pours at a meeting, and why: me, some participants, me and each participant half and half, or nobody. */
export type Pourer =
  | { readonly kind: 'me'; readonly why: EntryWhy }
  | { readonly kind: 'participants'; readonly ids: readonly ContactId[]; readonly why: EntryWhy }
  | { readonly kind: 'both'; readonly why: EntryWhy }
  | { readonly kind: 'nobody' }

/** Who pours, first that fits, as PRODUCT "The ledger" has it: who treated, else a walk, else who invited, else both. */
export function pourerOf(meeting: Pick<Meeting, 'kind' | 'treated' | 'invited'>): Pourer {
  const { treated, invited } = meeting
  switch (treated.kind) {
    case 'me':
      return { kind: 'me', why: 'i-treated' }
    case 'participants':
      return { kind: 'participants', ids: treated.ids, why: 'they-treated' }
    case 'other':
      return { kind: 'nobody' }
    case 'split':
      return { kind: 'both', why: 'split' }
    case 'nobody':
    case 'unknown':
      break
  }
  if (meeting.kind === 'walk') return { kind: 'both', why: 'walk-shared' }
  if (invited.kind === 'me') return { kind: 'me', why: 'i-invited' }
  if (invited.kind === 'participants') return { kind: 'participants', ids: invited.ids, why: 'they-invited' }
  if (meeting.kind === 'call' || meeting.kind === 'video') return { kind: 'both', why: 'call-shared' }
  if (meeting.kind === 'message') return { kind: 'both', why: 'message-shared' }
  return { kind: 'both', why: 'shared' }
}
