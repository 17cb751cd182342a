import { swapped } from '../draft/people.ts'
import { put, type LogState, type PartKind } from '../draft/state.ts'
import type { LogPart, LogReading, PartValues, PersonRef } from '#shared/language/log/reading.ts'
import { samePerson } from '#shared/language/log/people.ts'
import { fold } from '#shared/language/fold.ts'
import type { Offer } from './offers.ts'

/** The line with an offer in it, and where the caret goes: behind it, ready for the next word. */
export interface Taken {
  readonly state: LogState
  readonly caret: number
}

/**
 * Puts an offer in the place of what was typed. The words then mean just that:
 * where they would be read as someone else, or not at all, it is said beside them.
 * @param read reads a line as it will be read
 */
export function take(
  state: LogState,
  { offer, from, caret }: { readonly offer: Offer; readonly from: number; readonly caret: number },
  read: (state: LogState) => LogReading,
): Taken {
  const words = wordsOf(offer)
  const after = state.text.slice(caret)
  const space = /^\s/u.test(after) ? '' : ' '
  const before = `${state.text.slice(0, from)}${words}`
  const next: LogState = {
    ...state,
    text: `${before}${space}${after}`,
    thrownBack: state.thrownBack.filter((one) => one !== words),
  }
  return { state: meaning(next, offer, { from, to: before.length }, read(next)), caret: before.length + 1 }
}

const wordsOf = (offer: Offer): string => (offer.kind === 'person' ? offer.person.displayName : offer.name)

interface Stretch {
  readonly from: number
  readonly to: number
}

function meaning(state: LogState, offer: Offer, at: Stretch, reading: LogReading): LogState {
  switch (offer.kind) {
    case 'tag':
      return state
    case 'place':
      return bind(state, 'place', offer.name, at, reading, (a, b) => a === b)
    case 'person': {
      const ref: PersonRef = { kind: 'contact', id: offer.person.id, name: offer.person.displayName }
      const around = reading.parts.find((part) => part.kind !== 'person' && covers(part.span, at))
      return around === undefined ? bind(state, 'person', ref, at, reading, samePerson) : meantIn(state, around, ref)
    }
  }
}

const covers = (span: { readonly start: number; readonly end: number }, at: Stretch): boolean =>
  span.start <= at.from && span.end >= at.to

/** In a promise or who treated, the one of that name is the one that was chosen. */
function meantIn(state: LogState, part: LogPart, ref: PersonRef): LogState {
  const words = state.text.slice(part.span.start, part.span.end)
  let isOther = false
  const meant = swapped(part, (one) => {
    if (fold(one.name) !== fold(ref.name) || samePerson(one, ref)) return one
    isOther = true
    return ref
  })
  return isOther ? put(state, meant.kind, { words }, meant.value) : state
}

/** Makes the words mean the value: by correcting their chip, or by saying it beside the line. */
function bind<K extends PartKind>(
  state: LogState,
  kind: K,
  value: PartValues[K],
  at: Stretch,
  reading: LogReading,
  isSame: (a: PartValues[K], b: PartValues[K]) => boolean,
): LogState {
  const part = reading.parts.find((one) => one.kind === kind && one.span.end === at.to)
  if (part === undefined) return put(state, kind, undefined, value)
  const words = state.text.slice(part.span.start, part.span.end)
  const read = part.value as PartValues[K]
  return part.confidence === 'sure' && isSame(read, value) ? state : put(state, kind, { words }, value)
}
