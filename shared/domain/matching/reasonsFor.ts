import type { Evidence } from './evidence.ts'
import type { NameFit } from './nameFit.ts'
import type { MatchReason } from './reasons.ts'
import type { Known, Someone } from './sought.ts'

/** What speaks for or against a guest being a contact, the weightiest first. */
export function reasonsFor(guest: Someone, known: Known, fit: NameFit | undefined, evidence: Evidence): MatchReason[] {
  return [...emailReasons(known, fit, evidence), ...nameReasons(known, fit), ...workReasons(guest, evidence)]
}

function emailReasons(known: Known, fit: NameFit | undefined, { email, spelled }: Evidence): MatchReason[] {
  if (email !== undefined && fit === undefined)
    return [{ kind: 'emailOfAnother', values: { email: email.written, known: known.name } }]
  if (email !== undefined) return [{ kind: 'email', values: { email: email.written } }]
  if (spelled !== undefined && spelled.how !== 'half') return [{ kind: 'emailName', values: { email: spelled.email.written } }]
  return []
}

function nameReasons(known: Known, fit: NameFit | undefined): MatchReason[] {
  if (fit === undefined) return []
  const former = fit.known.former
  if (former !== undefined) return [{ kind: 'formerName', values: { former } }]
  if (fit.written.fromEmail !== undefined && fit.written.given === undefined && fit.written.family === undefined) return []
  const isKnownInPart =
    fit.written.given !== undefined && fit.written.family !== undefined && (fit.given === undefined || fit.family === undefined)
  if (isKnownInPart) return [{ kind: 'knownInPart', values: { known: known.name } }]
  const reasons = [...givenReasons(fit), ...familyReasons(fit)]
  if (reasons.length > 0) return reasons
  return [{ kind: 'name', values: { known: known.name } }]
}

function givenReasons({ given, family, written, known, called }: NameFit): MatchReason[] {
  const one = written.given?.written ?? called?.written ?? ''
  const other = called?.written ?? known.given?.written ?? ''
  if (given === undefined) {
    const name = written.given === undefined ? written.family?.written : undefined
    return name === undefined ? [] : [{ kind: 'familyOnly', values: { family: name } }]
  }
  if (family === undefined && written.family === undefined) {
    const only: MatchReason = { kind: 'givenOnly', values: { given: one } }
    return given.kind === 'same' ? [only] : [only, ...tieReasons(given, one, other)]
  }
  if (given.kind === 'same') return called === undefined ? [] : [{ kind: 'nickname', values: { nickname: called.written } }]
  return tieReasons(given, one, other)
}

function tieReasons(given: NonNullable<NameFit['given']>, written: string, known: string): MatchReason[] {
  const values = { written, known }
  switch (given.kind) {
    case 'same':
      return []
    case 'initials':
    case 'oneInitial':
      return [{ kind: 'initials', values }]
    case 'part':
    case 'notFirst':
      return [{ kind: 'partOfGiven', values }]
    case 'spelling':
      return [{ kind: 'spelling', values }]
    case 'short':
    case 'beginning':
      return [
        {
          kind: 'shortName',
          values: { short: nameLike(given.short, written, known), long: nameLike(given.long, written, known) },
        },
      ]
    case 'sameLong':
      return [{ kind: 'sameLongName', values }]
    case 'letters':
      return [{ kind: 'letters', values }]
    case 'otherMiddle':
      return [{ kind: 'otherGiven', values }]
  }
}

/** The name as it was written, capitals and all, rather than folded. */
function nameLike(folded = '', written: string, known: string): string {
  const words = [...written.split(/[\s-]+/u), ...known.split(/[\s-]+/u)]
  const like = words.find((word) => word.toLowerCase() === folded)
  const name = like ?? folded
  return name === name.toLowerCase() || (name.length > 1 && name === name.toUpperCase())
    ? name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
    : name
}

function familyReasons({ family, written, known }: NameFit): MatchReason[] {
  if (family === undefined || family.kind === 'same') return []
  const values = { written: written.family?.written ?? '', known: known.family?.written ?? '' }
  switch (family.kind) {
    case 'twoLetters':
      return [{ kind: 'spelling', values }]
    case 'infix':
      return [{ kind: 'infix', values }]
    case 'part':
      return [{ kind: 'partOfFamily', values }]
    case 'sound':
    case 'letters':
      return [{ kind: 'letters', values }]
    case 'initial':
      return [{ kind: 'initials', values }]
  }
}

function workReasons(guest: Someone, { organisation, role, isSamePlace, email }: Evidence): MatchReason[] {
  const reasons: MatchReason[] = []
  if (organisation?.kind === 'same')
    reasons.push(
      organisation.isByEmail && organisation.written.includes('@')
        ? { kind: 'emailOrganisation', values: { email: organisation.written, organisation: organisation.known } }
        : { kind: 'organisation', values: { organisation: organisation.isByEmail ? organisation.written : organisation.known } },
    )
  else if (organisation?.kind === 'former')
    reasons.push({ kind: 'formerOrganisation', values: { organisation: organisation.known } })
  else if (organisation !== undefined && email === undefined)
    reasons.push({ kind: 'otherOrganisation', values: { written: organisation.written, known: organisation.known } })
  if (isSamePlace && guest.place !== undefined) reasons.push({ kind: 'place', values: { place: guest.place.written } })
  if (role !== undefined) reasons.push({ kind: 'role', values: { role } })
  return reasons
}
