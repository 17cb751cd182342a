import { isTown } from '../../language/cities.ts'
import { isCommonFamily } from '../../language/names/commonFamilies.ts'
import { decide, scoreOf, type Compared } from './decide.ts'
import { evidenceFor } from './evidence.ts'
import type { Candidate, GuestLine, GuestMatch, MatchPerson } from './guest.ts'
import { Lookup } from './lookup.ts'
import { nameFit, sharesGiven, type NameFit } from './nameFit.ts'
import { organisationOf } from './organisations.ts'
import { reasonsFor } from './reasonsFor.ts'
import { guestOf, knownOf, type Known, type Someone, type Words } from './sought.ts'

/** More people of an organisation say nothing about who comes. */
const MOST_COLLEAGUES = 3
const OF_ORGANISATION = 0.45

/** Everyone here, ready to be compared with guests and with one another. */
export class Matcher {
  readonly #lookup = new Lookup()

  add(person: MatchPerson): void {
    this.#lookup.add(knownOf(person))
  }

  /** Who a guest is. Never throws. */
  match(line: GuestLine): GuestMatch {
    const guest = guestOf(line)
    const hasName = guest.readings.some(({ fromEmail }) => fromEmail === undefined)
    const found = decide(this.#everyoneLike(guest), hasName, (compared, rivals) => candidateOf(guest, compared, rivals))
    return found.certainty === 'unknown' ? this.#ofOrganisation(line, guest) : found
  }

  /** A line that names an organisation rather than a person may be one of the few people here who work there. */
  #ofOrganisation({ name }: GuestLine, guest: Someone): GuestMatch {
    const shared = guest.emails.filter(({ isShared }) => isShared)
    const named = organisationOf(name.replace(/\S*@\S*/g, ' '))
    const isNamed = named !== undefined && (shared.length > 0 || guest.emails.length === 0)
    const people = [
      ...new Set([
        ...shared.flatMap(({ organisation }) => (organisation === undefined ? [] : this.#lookup.atDomain(organisation))),
        ...(isNamed ? this.#lookup.atOrganisation(named.words, named.letters) : []),
      ]),
    ]
    if (people.length === 0 || people.length > MOST_COLLEAGUES) return { certainty: 'unknown', candidates: [] }
    const candidates = people
      .sort((one, other) => (one.person.id < other.person.id ? -1 : 1))
      .map(({ person, organisations, name: known }): Candidate => {
        const organisation =
          organisations.find(({ letters }) => letters === named?.letters)?.written ?? organisations[0]?.written ?? known
        return { contactId: person.id, score: OF_ORGANISATION, reasons: [{ kind: 'organisation', values: { organisation } }] }
      })
    return { certainty: 'likely', candidates }
  }

  /** Who here may be the same person as this one, who may be here too: for duplicates. */
  alike(person: MatchPerson): GuestMatch {
    const guest: Someone = knownOf(person)
    const others = this.#everyoneLike(guest).filter(({ known }) => known.person.id !== person.id)
    return decide(others, guest.readings.length > 0, (compared, rivals) => candidateOf(guest, compared, rivals))
  }

  /** Everyone compared who may be meant. Whose name is only nearly the same is looked for where nobody has the name. */
  #everyoneLike(guest: Someone): Compared[] {
    const around = this.#lookup.around(guest)
    const compared = this.#compare(guest, around)
    const isThere = compared.some(
      ({ fit, evidence }) => (fit?.grade ?? 0) > 2 && evidence.organisation?.kind !== 'other' && !evidence.isAnotherMailbox,
    )
    if (isThere) return compared
    const there = new Set(around)
    const nearly = this.#lookup.nearly(guest).filter((known) => !there.has(known))
    return [...compared, ...this.#compare(guest, nearly)]
  }

  #compare(guest: Someone, people: Iterable<Known>): Compared[] {
    const compared: Compared[] = []
    for (const known of people) {
      const fit = nameFit(guest, known)
      if (fit === undefined && guest.emails.length === 0) continue
      const evidence = evidenceFor(guest, known, fit)
      if (fit === undefined && evidence.email === undefined) continue
      compared.push({
        known,
        ...(fit === undefined ? {} : { fit }),
        evidence,
        score: scoreOf(fit, evidence),
        isNamed: fit !== undefined || sharesGiven(guest, known),
        isRare: isRare(fit, this.#lookup),
        isCommon: fit?.known.family !== undefined && isCommonFamily(fit.known.family.core),
        isKnownDomain: guest.emails.some(
          ({ organisation }) => organisation !== undefined && this.#lookup.hasDomain(organisation),
        ),
        isNewFamily: fit?.written.family !== undefined && this.#lookup.bearersOf(fit.written.family.core) === 0,
        isOtherGeneration: guest.generation !== known.generation,
        isElsewhere:
          evidence.organisation === undefined &&
          (guest.organisations.length > 0
            ? !isTown(guest.organisations[0]?.written ?? '')
            : doesSomethingElse(guest.roles, known.roles)),
      })
    }
    return compared
  }
}

/** Whether the list says what they do, and it is nothing like what is known: a plumber, where here is an accountant. */
function doesSomethingElse(written: readonly Words[], known: readonly Words[]): boolean {
  if (written.length === 0 || known.length === 0) return false
  return !written.some((one) => known.some((other) => one.letters.includes(other.letters) || other.letters.includes(one.letters)))
}

/** Whether hardly anyone has this family name: one person here, and not one of the names of everyone. */
function isRare(fit: NameFit | undefined, lookup: Lookup): boolean {
  const family = fit?.known.family
  return family !== undefined && lookup.bearersOf(family.core) === 1 && !isCommonFamily(family.core)
}

function candidateOf(guest: Someone, { known, fit, evidence, score }: Compared, rivals: number): Candidate {
  const reasons = reasonsFor(guest, known, fit, evidence)
  return {
    contactId: known.person.id,
    score,
    reasons: rivals === 0 ? reasons : [...reasons, { kind: 'namesakes', values: { count: rivals } }],
  }
}
