import type { Data } from '#data/data.ts'
import type { ReplyStep } from '#shared/domain/introductions/replies.ts'
import { takenUp, withReply } from '#shared/domain/introductions/replies.ts'
import type { Side } from '#shared/domain/introductions/role.ts'
import { partyAt } from '#shared/domain/introductions/role.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { IntroductionId } from '#shared/domain/records/values.ts'
import type { IntroductionChanged } from './introductions.ts'
import { editIntroduction } from './introductions.ts'
import type { LabelKey } from './labels.ts'
import { namesOf } from './labels.ts'
import { found } from './valid.ts'

const REPLY_LABELS = {
  asked: 'introduction.asked',
  yes: 'introduction.saidYes',
  no: 'introduction.saidNo',
  clear: 'introduction.unasked',
} as const satisfies Record<ReplyStep, LabelKey>

/** Notes that one of an introduction was asked, or what they said; `clear` takes it back. The state follows. */
export async function replyToIntroduction(
  data: Data,
  id: IntroductionId,
  side: Side,
  step: ReplyStep,
): Promise<IntroductionChanged> {
  const name = await nameAt(data, id, side)
  const today = data.clock.today()
  return editIntroduction(data, id, REPLY_LABELS[step], (row) => withReply(row, side, step, today), { name })
}

/** Takes up an introduction that was not to be. */
export function takeUpIntroduction(data: Data, id: IntroductionId): Promise<IntroductionChanged> {
  return editIntroduction(data, id, 'introduction.takenUp', takenUp)
}

/** Notes that I thanked the one who introduced me, or told them what came of it; or that I did not, after all. */
export async function answerIntroducer(
  data: Data,
  id: IntroductionId,
  what: 'thanked' | 'told',
  isDone = true,
): Promise<IntroductionChanged> {
  const name = await nameAt(data, id, 'by')
  const on = isDone ? data.clock.today() : undefined
  const fields = what === 'thanked' ? { thankedOn: on } : { toldOn: on }
  return editIntroduction(data, id, isDone ? `introduction.${what}` : 'introduction.updated', () => fields, { name })
}

async function nameAt({ db }: Data, id: IntroductionId, side: Side): Promise<string> {
  const row: Introduction = found(await db.introductions.get(id), 'introductions', id)
  const party = partyAt(row, side)
  if (party.kind === 'name') return party.name
  return party.kind === 'contact' ? namesOf(db, [party.id]) : ''
}
