import { decide, scoreOf, type Compared } from './decide.ts'
import { evidenceFor } from './evidence.ts'
import type { Candidate, GuestLine, GuestMatch, MatchPerson } from './guest.ts'
import { Lookup } from './lookup.ts'
import { nameFit } from './nameFit.ts'
import { reasonsFor } from './reasonsFor.ts'
import { guestOf, knownOf, type Someone } from './sought.ts'

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
    return decide(this.#compare(guest), hasName, (compared, rivals) => candidateOf(guest, compared, rivals))
  }

  /** Who here may be the same person as this one, who may be here too: for duplicates. */
  alike(person: MatchPerson): GuestMatch {
    const guest: Someone = knownOf(person)
    const others = this.#compare(guest).filter(({ known }) => known.person.id !== person.id)
    return decide(others, guest.readings.length > 0, (compared, rivals) => candidateOf(guest, compared, rivals))
  }

  #compare(guest: Someone): Compared[] {
    const compared: Compared[] = []
    for (const known of this.#lookup.around(guest)) {
      const fit = nameFit(guest, known)
      if (fit === undefined && guest.emails.length === 0) continue
      const evidence = evidenceFor(guest, known, fit)
      if (fit !== undefined || evidence.email !== undefined)
        compared.push({ known, ...(fit === undefined ? {} : { fit }), evidence, score: scoreOf(fit, evidence) })
    }
    return compared
  }
}

function candidateOf(guest: Someone, { known, fit, evidence, score }: Compared, rivals: number): Candidate {
  const reasons = reasonsFor(guest, known, fit, evidence)
  return {
    contactId: known.person.id,
    score,
    reasons: rivals === 0 ? reasons : [...reasons, { kind: 'namesakes', values: { count: rivals } }],
  }
}
