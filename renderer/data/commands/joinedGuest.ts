import type { Guest } from '#shared/domain/records/gathering.ts'
import { patched } from './valid.ts'

/**
 * Two lines of one guest list that turn out to be one person, as one guest:
 * the kept one with what only the other knows. Nothing that was written or
 * ticked is lost: both notes stay, and whoever was met on either line was met.
 * Of two answers the one that stands later on the list holds, and with it what
 * was said of it; where the answers do not differ, both remarks stay.
 */
export function joinedGuest(kept: Guest, gone: Guest): Guest {
  const note = [...new Set([kept.note, gone.note].filter((text) => text !== undefined))].join('\n')
  const met = kept.met === true || gone.met === true ? true : (kept.met ?? gone.met)
  const [first, last] = kept.order < gone.order ? [kept, gone] : [gone, kept]
  const isKnown = kept.contactId !== undefined || gone.contactId !== undefined
  const isChanged = first.answer !== undefined && last.answer !== undefined && first.answer !== last.answer
  const remarks = [isChanged ? undefined : first.remark, last.remark].filter((text) => text !== undefined)
  return patched('guests', kept, {
    ...gone,
    ...kept,
    note,
    met,
    remark: [...new Set(remarks)].join('; '),
    answer: last.answer ?? first.answer,
    ...(isKnown && { isStranger: undefined }),
  })
}
