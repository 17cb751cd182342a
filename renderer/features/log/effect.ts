import { effectOf, type EffectOnPerson } from '#data/commands/meetingEffect.ts'
import type { Data } from '#data/data.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { LogDraft } from './draft/draft.ts'
import { aloneDraftOf, meetingDraftOf } from './draft/save.ts'

/** What saving a draft would do to the balances; nothing for one that cannot be saved as it stands. */
export function effectIn(data: Data, draft: LogDraft, rules: Rules): readonly EffectOnPerson[] {
  try {
    if (draft.isMeeting) return effectOf(meetingDraftOf(draft), rules, data.clock)
    const { on = data.clock.today(), ...alone } = aloneDraftOf(draft)
    // A meeting with nobody leaves nothing itself.
    return effectOf({ ...alone, kind: 'other', date: on, participants: [] }, rules, data.clock)
  } catch {
    return []
  }
}
