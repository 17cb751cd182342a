import type { Evidence } from './evidence.ts'
import type { Candidate, GuestMatch } from './guest.ts'
import type { NameFit } from './nameFit.ts'
import type { Known } from './sought.ts'

/** A contact compared with a guest. */
export interface Compared {
  readonly known: Known
  /** Absent when the names are two people's. */
  readonly fit?: NameFit
  readonly evidence: Evidence
  readonly score: number
  /** The names are not two people's: the same family, or the same given name before or after a wedding. */
  readonly isNamed: boolean
  /** Hardly anyone has this family name. */
  readonly isRare: boolean
  /** Very many people have it. */
  readonly isCommon: boolean
  /** The list gives an employer of whom nothing is known here, for nor against, or only a role that is not theirs. */
  readonly isElsewhere: boolean
  /** The guest's address is at an organisation that someone here works for. */
  readonly isKnownDomain: boolean
  /** Nobody here has the family name as the list writes it. */
  readonly isNewFamily: boolean
  /** One is a junior, the other is not, or is not said to be: whoever writes it down knows two of them. */
  readonly isOtherGeneration: boolean
}

/** At most so many are shown to choose from. */
const SHOWN = 3
/** Under this a likeness says too little to ask about. */
const LEAST = 0.42
/** Candidates that fall so far behind the best are left out. */
const BEHIND = 0.6
/** A name that fits nearly as well as another does not leave the other certain. */
const MARGIN = 0.16
/** When only half a name is given, and so many people have it, nobody in particular is meant. */
const MOST_OF_HALF = 6

/** How well a contact fits, 0 to 1: the names, and what speaks for or against them. */
export function scoreOf(fit: NameFit | undefined, evidence: Evidence): number {
  const { email, organisation, spelled, role, isSamePlace, isAnotherMailbox } = evidence
  if (email !== undefined) return fit === undefined ? 0.6 : 0.9 + 0.1 * fit.strength
  if (fit === undefined) return 0
  const toCertainty = (score: number, part: number) => score + (1 - score) * part
  let score = fit.strength
  if (organisation?.kind === 'same') score = toCertainty(score, 0.5)
  if (organisation?.kind === 'former') score = toCertainty(score, 0.3)
  if (organisation?.kind === 'other') score *= 0.65
  if (spelled !== undefined && spelled.how !== 'half') score = toCertainty(score, 0.3)
  if (isSamePlace) score = toCertainty(score, 0.2)
  if (role !== undefined) score = toCertainty(score, 0.1)
  if (isAnotherMailbox) score *= 0.85
  return Math.min(score, 0.99)
}

/** Whether enough speaks for it to ask about it at all. */
function isWorthAsking({ fit, evidence, score }: Compared): boolean {
  if (evidence.email !== undefined) return true
  if (fit === undefined || score < LEAST) return false
  const { organisation, isAnotherMailbox } = evidence
  if (fit.grade < 1) return organisation?.kind === 'same' && !organisation.isByEmail
  // Jansen is not Janssen when anything else disagrees; nor is J. Jan.
  if (organisation?.kind === 'other' && (fit.grade < 2 || fit.given?.kind === 'oneInitial')) return false
  return !(isAnotherMailbox && fit.given?.kind === 'oneInitial')
}

/** Something besides the name that says it is them. */
const speaksFor = ({ organisation, isSamePlace }: Evidence): boolean =>
  organisation?.kind === 'same' || organisation?.kind === 'former' || isSamePlace

const speaksAgainst = ({ organisation, isAnotherMailbox }: Evidence): boolean =>
  organisation?.kind === 'other' || isAnotherMailbox

/** Whether this contact, taken alone, would be certain. */
function isSure(compared: Compared): boolean {
  const { fit, evidence, isRare, isCommon, isElsewhere, isOtherGeneration } = compared
  if (fit === undefined || isOtherGeneration) return false
  if (speaksAgainst(evidence)) return fit.grade > 2 && isRare && isOnlyAnotherAddress(compared)
  if (fit.grade > 2) return !(isElsewhere && isCommon)
  const isColleague = evidence.organisation?.kind === 'same'
  if (fit.grade === 2) return isColleague || (isRare && !isElsewhere && isOfOneFamily(fit))
  return isColleague && isSlipInFamily(compared)
}

/** An address elsewhere, at no organisation that is known: people have more than one. */
const isOnlyAnotherAddress = ({ evidence, isKnownDomain }: Compared): boolean =>
  evidence.organisation?.isByEmail === true && !evidence.isAnotherMailbox && !isKnownDomain

/** The same rare family name, and a given name that is more than a letter of theirs. */
const isOfOneFamily = ({ given, family }: NameFit): boolean =>
  family?.grade === 4 &&
  (given?.kind === 'short' || given?.kind === 'spelling' || given?.kind === 'letters' || given?.kind === 'initials')

/** One letter of the family name differs, everything else is the same, and nobody here has the name as it was written. */
const isSlipInFamily = ({ fit, evidence, isNewFamily }: Compared): boolean =>
  fit?.given?.grade === 4 &&
  fit.family !== undefined &&
  fit.family.strength > 0.7 &&
  isNewFamily &&
  evidence.organisation?.isByEmail === false

/** Whether the guest may just as well be this other contact. */
function isRival(best: Compared, other: Compared): boolean {
  const [mine, theirs] = [best.fit?.strength ?? 0, other.fit?.strength ?? 0]
  if (theirs < mine - MARGIN || (other.isOtherGeneration && !best.isOtherGeneration)) return false
  if (!speaksFor(best.evidence))
    return !(
      best.evidence.role !== undefined &&
      other.evidence.role === undefined &&
      theirs <= mine &&
      other.known.roles.length > 0
    )
  if (speaksAgainst(other.evidence)) return false
  return speaksFor(other.evidence) || theirs > mine + 0.02
}

const byScore = (one: Compared, other: Compared): number =>
  other.score - one.score || (one.known.person.id < other.known.person.id ? -1 : 1)

/** The one it is by e-mail: the mailbox is one person's, and the name does not say someone else. */
function sureByEmail(compared: readonly Compared[], hasName: boolean): Compared | undefined {
  const owners = compared.filter(({ evidence }) => evidence.email !== undefined)
  const named = owners.filter(({ isNamed }) => isNamed)
  const [only] = named
  if (only !== undefined) return named.length === 1 ? only : undefined
  return !hasName && owners.length === 1 ? owners[0] : undefined
}

/** Makes the answer from everyone who was compared. */
export function decide(
  all: readonly Compared[],
  hasName: boolean,
  candidateOf: (compared: Compared, rivals: number) => Candidate,
): GuestMatch {
  const compared = all.filter(isWorthAsking).sort(byScore)
  const [best] = compared
  if (best === undefined) return { certainty: 'unknown', candidates: [] }
  const owner = sureByEmail(compared, hasName)
  if (owner !== undefined) return { certainty: 'certain', candidates: [candidateOf(owner, 0)] }
  const sure = compared.filter(isSure)
  const [only] = sure.filter((one) => compared.every((other) => other === one || !isRival(one, other)))
  const isAddressOfAnother = compared.some(({ evidence }) => evidence.email !== undefined)
  if (only !== undefined && !isAddressOfAnother) return { certainty: 'certain', candidates: [candidateOf(only, 0)] }
  const kept = compared.filter(({ score, evidence }) => score >= best.score * BEHIND || evidence.email !== undefined)
  if (kept.length > MOST_OF_HALF && isHalf(best)) return { certainty: 'unknown', candidates: [] }
  const shown = kept.slice(0, SHOWN)
  return {
    certainty: 'likely',
    candidates: shown.map((each) => candidateOf(each, kept.filter((other) => other !== each && isRival(each, other)).length)),
  }
}

const isHalf = ({ fit, evidence }: Compared): boolean =>
  !speaksFor(evidence) &&
  evidence.email === undefined &&
  evidence.spelled === undefined &&
  (fit?.family === undefined || fit.given === undefined)
