import { familyTie, type FamilyName, type FamilyTie } from './family.ts'
import { givenTie, type Given, type GivenTie } from './given.ts'
import { isSameOrganisation, type Organisation } from './organisations.ts'
import type { KnownReading, Someone } from './sought.ts'

/** How the names of a guest and a contact go together, by the readings that go best. */
export interface NameFit {
  /** 0 to 1. */
  readonly strength: number
  /** How much may be built on it: 4 the same, 3 nearly, 2 fits, 1 weakly, 0 only beside the same e-mail address. */
  readonly grade: number
  /** Absent when one of the two has no given name. */
  readonly given?: GivenTie
  /** Absent when one of the two has no family name. */
  readonly family?: FamilyTie
  readonly written: KnownReading
  readonly known: KnownReading
  /** By what they are called rather than by their given names. */
  readonly called?: Given
}

/** Two halves that only fit have to fit so well. */
const LEAST_OF_TWO_HALVES = 0.62
const NO_FAMILY = 0.5
const NO_GIVEN = 0.6
/** Both have a given name and nothing else. */
const BOTH_GIVEN_ONLY = 0.8

interface CalledTie {
  readonly tie: GivenTie
  readonly called?: Given
}

/** The best of the given names and what they are called; absent when nothing goes together. */
function bestGiven(written: readonly Given[], known: readonly Given[], nicknames: readonly Given[]): CalledTie | undefined {
  let best: CalledTie | undefined
  for (const one of written)
    for (const other of known) {
      const tie = givenTie(one, other)
      if (tie !== undefined && (best === undefined || tie.strength > best.tie.strength))
        best = { tie, ...(nicknames.includes(other) ? { called: other } : nicknames.includes(one) ? { called: one } : {}) }
    }
  return best
}

const listed = (given: Given | undefined, called: readonly Given[]): readonly Given[] =>
  given === undefined ? called : called.length === 0 ? [given] : [given, ...called]

/** How the names go together; absent when they are names of two people. */
export function nameFit(guest: Someone, known: Someone): NameFit | undefined {
  let best: NameFit | undefined
  for (const written of guest.readings)
    for (const here of known.readings) {
      const fit = fitOf(written, guest.called, here, known.called, (at) =>
        known.organisations.some((each) => isSameOrganisation(at, each)),
      )
      if (fit !== undefined && (best === undefined || fit.strength > best.strength)) best = fit
    }
  return best
}

function fitOf(
  written: KnownReading,
  called: readonly Given[],
  known: KnownReading,
  nicknames: readonly Given[],
  isAt: (organisation: Organisation) => boolean,
): NameFit | undefined {
  const family = tieOf(written.family, known.family)
  if (family === 'none') return undefined
  const some = listed(written.given, called)
  const others = listed(known.given, nicknames)
  const given = some.length === 0 || others.length === 0 ? undefined : bestGiven(some, others, [...called, ...nicknames])
  if (given === undefined && some.length > 0 && others.length > 0) return undefined
  if (given === undefined && family === undefined) return undefined
  if (written.at !== undefined && !isAt(written.at)) return undefined
  const isGivenOnly = written.family === undefined && known.family === undefined
  const isFromElsewhere = written.fromEmail !== undefined || known.fromEmail !== undefined || written.isWithOrganisation === true
  const familyPart = family?.strength ?? (isGivenOnly ? BOTH_GIVEN_ONLY : NO_FAMILY)
  const strength = familyPart * (given?.tie.strength ?? NO_GIVEN) * written.weight * known.weight
  if (written.isWhole === true && given?.tie.kind !== 'same') return undefined
  const grade =
    isGivenOnly || (given !== undefined && family !== undefined)
      ? gradeOf(given?.tie.grade ?? 1, family?.grade ?? 2, strength)
      : 1
  return {
    strength,
    grade: isFromElsewhere || known.former !== undefined ? Math.min(grade, 2) : grade,
    ...(given === undefined ? {} : { given: given.tie }),
    ...(given?.called === undefined ? {} : { called: given.called }),
    ...(family === undefined ? {} : { family }),
    written,
    known,
  }
}

const tieOf = (written: FamilyName | undefined, known: FamilyName | undefined): FamilyTie | 'none' | undefined =>
  written === undefined || known === undefined ? undefined : (familyTie(written, known) ?? 'none')

/** Two halves that each only fit make a weak whole, or none. */
const gradeOf = (given: number, family: number, strength: number): number => {
  const least = Math.min(given, family)
  if (least > 2 || Math.max(given, family) > 2) return least
  return strength < LEAST_OF_TWO_HALVES ? 0 : 1
}

/** Whether the given names go together, whatever the family names: a mailbox keeps its name when its owner marries. */
export function sharesGiven(guest: Someone, known: Someone): boolean {
  return guest.readings.some((written) =>
    known.readings.some((here) => {
      const tie = bestGiven(listed(written.given, guest.called), listed(here.given, known.called), [])
      return tie !== undefined && tie.tie.kind !== 'oneInitial'
    }),
  )
}
