import type { ClockTime, Day } from '../../domain/records/values.ts'
import { assemble } from './assemble.ts'
import { samePerson } from './people.ts'
import type { FavourReading, LogPart, LogReading, PartyReading, PersonRef } from './reading.ts'

/**
 * The reading with another of a part's values chosen: `alternative` counts from
 * 0. The part is sure from then on, its former value the first alternative. A
 * person chosen instead of another takes that one's place in who treated and in
 * favours, introductions and follow-ups too. Unchanged when there is no such
 * part or alternative.
 */
export function chooseAlternative(
  reading: LogReading,
  part: number,
  alternative: number,
  when: { readonly today: Day; readonly now: ClockTime },
): LogReading {
  const chosen = reading.parts[part]
  const swapped = chosen === undefined ? undefined : swap(chosen, alternative)
  if (chosen === undefined || swapped === undefined) return reading
  const follow = chosen.kind === 'person' && swapped.kind === 'person' ? { from: chosen.value, to: swapped.value } : undefined
  const parts = reading.parts.map((other, i) => (i === part ? swapped : follow === undefined ? other : replace(other, follow)))
  const { text, glue, note, noteSpans } = reading
  return assemble({ text, parts, glue, note, noteSpans, ...when })
}

function swap(part: LogPart, alternative: number): LogPart | undefined {
  const value = part.alternatives[alternative]
  if (value === undefined) return undefined
  const others = part.alternatives.filter((_other, i) => i !== alternative)
  return { ...part, value, confidence: 'sure', alternatives: [part.value, ...others] } as LogPart
}

function replace(part: LogPart, { from, to }: { from: PersonRef; to: PersonRef }): LogPart {
  const person = (ref: PersonRef): PersonRef => (samePerson(ref, from) ? to : ref)
  const party = (ref: PartyReading): PartyReading => (ref.kind === 'me' ? ref : person(ref))
  switch (part.kind) {
    case 'treated':
      return part.value.kind === 'participants'
        ? { ...part, value: { kind: 'participants', who: part.value.who.map(person) } }
        : part
    case 'invited':
      return part.value.kind === 'participants'
        ? { ...part, value: { kind: 'participants', who: part.value.who.map(person) } }
        : part
    case 'favour': {
      const { forWhom } = part.value
      const value: FavourReading = {
        ...part.value,
        whom: person(part.value.whom),
        ...(forWhom === undefined ? {} : { forWhom: person(forWhom) }),
      }
      return { ...part, value }
    }
    case 'introduction':
      return {
        ...part,
        value: { ...part.value, by: party(part.value.by), parties: [party(part.value.parties[0]), party(part.value.parties[1])] },
      }
    case 'followUp':
      return part.value.whom === undefined ? part : { ...part, value: { ...part.value, whom: person(part.value.whom) } }
    default:
      return part
  }
}
