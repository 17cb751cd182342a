import type { Guest } from '#shared/domain/records/gathering.ts'
import { patched } from './valid.ts'

/**
 * Two lines of one guest list that turn out to be one person, as one guest:
 * the kept one with what only the other knows. Nothing that was written or
 * ticked is lost: both notes stay, and whoever was met on either line was met.
 * Of two answers the one that stands later on the list holds.
 */
export function joinedGuest(kept: Guest, gone: Guest): Guest {
  const note = [...new Set([kept.note, gone.note].filter((text) => text !== undefined))].join('\n')
  const met = kept.met === true || gone.met === true ? true : (kept.met ?? gone.met)
  const [first, last] = kept.order < gone.order ? [kept, gone] : [gone, kept]
  const isKnown = kept.contactId !== undefined || gone.contactId !== undefined
  return patched('guests', kept, {
    ...gone,
    ...kept,
    note,
    met,
    answer: last.answer ?? first.answer,
    ...(isKnown && { isStranger: undefined }),
  })
}
