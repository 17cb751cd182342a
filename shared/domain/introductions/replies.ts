import type { Introduction, Reply } from '../records/favour.ts'
import type { Day } from '../records/values.ts'
import { partyAt, type Side, sidesToAsk } from './role.ts'

/** What can be said of asking someone: asked, yes, no, or nothing of it after all. */
export type ReplyStep = 'asked' | 'yes' | 'no' | 'clear'

/** The reply after this step on this day. Undefined when nothing is left of it. */
export function replyAfter(before: Reply | undefined, step: ReplyStep, today: Day): Reply | undefined {
  const askedOn = before?.askedOn
  switch (step) {
    case 'clear':
      return undefined
    case 'asked':
      return { askedOn: askedOn ?? today }
    default:
      return { ...(askedOn !== undefined && { askedOn }), answer: step, answeredOn: today }
  }
}

/** The fields of an introduction that a reply changes; undefined clears. */
export interface Replied {
  readonly state: Introduction['state']
  readonly replies: Introduction['replies'] | undefined
}

/**
 * What a step in asking one of them makes of the introduction: with a yes of
 * everyone asked it is agreed, with a no of anyone it is not to be, and taking
 * either back makes it proposed again. One that was made stays made.
 */
export function withReply(
  introduction: Pick<Introduction, 'by' | 'parties' | 'state' | 'replies'>,
  side: Side,
  step: ReplyStep,
  today: Day,
): Replied {
  const { [side]: before, ...others } = introduction.replies ?? {}
  const reply = replyAfter(before, step, today)
  const replies = { ...others, ...(reply !== undefined && { [side]: reply }) }
  return {
    state: stateAfter(introduction, replies),
    replies: Object.keys(replies).length === 0 ? undefined : replies,
  }
}

function stateAfter(
  introduction: Pick<Introduction, 'by' | 'parties' | 'state'>,
  replies: NonNullable<Introduction['replies']>,
): Introduction['state'] {
  const { state } = introduction
  if (state === 'made' || state === 'met' || state === 'fruitful') return state
  const answers = sidesToAsk(introduction).map((side) => replies[side]?.answer)
  if (answers.includes('no')) return 'declined'
  return answers.length > 0 && answers.every((answer) => answer === 'yes') ? 'agreed' : 'proposed'
}

/** Taken up again after a no: whoever said no is as if not yet asked. */
export function takenUp(introduction: Pick<Introduction, 'by' | 'parties' | 'state' | 'replies'>): Replied {
  const kept = Object.entries(introduction.replies ?? {}).filter(([, reply]) => reply.answer !== 'no')
  const replies = Object.fromEntries(kept)
  return {
    state: stateAfter({ ...introduction, state: 'proposed' }, replies),
    replies: kept.length === 0 ? undefined : replies,
  }
}

/** The replies that still hold after other people took a place: those of people who stayed on theirs. */
export function repliesThatHold(before: Introduction, after: Introduction): Introduction['replies'] | undefined {
  const kept = Object.entries(after.replies ?? {}).filter(([side]) => {
    if (side !== 'by' && side !== 'first' && side !== 'second') return false
    return JSON.stringify(partyAt(before, side)) === JSON.stringify(partyAt(after, side))
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
