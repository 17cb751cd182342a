import { fold } from '../../../language/fold.ts'
import { tellingWords } from '../../introductions/words.ts'
import { calledOf } from './called.ts'
import type { GuestFacts, RoomFacts, Sought } from './facts.ts'
import { mentions, tellingOrganisation } from './organisation.ts'
import type { ProposalReason, ProposalRule } from './proposal.ts'

const WANTED = 84
const SOUGHT = 62
const SUBJECT = 36
const OWN = 24
/** The shortest word that says enough alone. */
const TELLING_LENGTH = 5

/**
 * Guests I was never in touch with and look for: the very person, or someone of an
 * organisation, that I am to be introduced to; an organisation that my asks or my
 * strategy name, or mine; work that is about what I ask for. One reason, the best.
 */
export const unknown: ProposalRule = (facts, room) => {
  if (facts.known?.summary.lastContact !== undefined) return []
  const best = wantedPerson(facts, room) ?? organisation(facts, room) ?? sameSubject(facts, room) ?? ownOrganisation(facts, room)
  return best === undefined ? [] : [best]
}

function organisationsOf({ guest, known }: GuestFacts): readonly string[] {
  const current = known?.contact.positions.filter(({ to }) => to === undefined) ?? []
  return [guest.organisation, ...current.map((position) => position.organisation)].filter((name) => name !== undefined)
}

function wantedPerson(facts: GuestFacts, { wanted }: RoomFacts): ProposalReason | undefined {
  const { guest, known } = facts
  const found = wanted.find(({ id, name }) => (id !== undefined && id === known?.contact.id) || fold(name) === fold(guest.name))
  return found && { kind: 'wanted', values: { name: calledOf(guest, known) }, weight: WANTED }
}

function organisation(facts: GuestFacts, { sought, wanted }: RoomFacts): ProposalReason | undefined {
  const name = calledOf(facts.guest, facts.known)
  for (const one of organisationsOf(facts)) {
    const key = tellingOrganisation(one)
    if (key === undefined) continue
    const person = wanted.find((each) => tellingOrganisation(each.organisation) === key)
    if (person !== undefined)
      return { kind: 'organisation-wanted', values: { name, organisation: one, other: person.name }, weight: SOUGHT }
    const words = sought.find(({ text, tags }) => mentions(text, key) || tags.some((tag) => tellingOrganisation(tag) === key))
    if (words !== undefined) return soughtBy(words, name, one)
  }
  return undefined
}

const soughtBy = ({ from, text }: Sought, name: string, organisationName: string): ProposalReason => ({
  kind: from === 'ask' ? 'organisation-ask' : 'organisation-strategy',
  values: { name, organisation: organisationName, ...(from === 'ask' && { what: text }) },
  weight: SOUGHT,
})

/** What they do, by role, organisation and tags, shares a tag or a telling word with an ask of mine. */
function sameSubject(facts: GuestFacts, { sought }: RoomFacts): ProposalReason | undefined {
  const { guest, known } = facts
  const roles = known?.contact.positions.filter(({ to }) => to === undefined).map(({ role }) => role ?? '') ?? []
  const tags = new Set(known?.contact.tags.map((tag) => fold(tag)))
  const words = tellingWords([guest.role ?? '', guest.note ?? '', ...roles, ...organisationsOf(facts), ...tags].join(' '))
  const about = sought.find(
    (one) =>
      one.from === 'ask' &&
      (one.tags.some((tag) => tags.has(fold(tag)) || [...tellingWords(tag)].some((word) => words.has(word))) ||
        [...tellingWords(one.text)].some((word) => word.length >= TELLING_LENGTH && words.has(word))),
  )
  return about && { kind: 'same-subject', values: { name: calledOf(guest, known), what: about.text }, weight: SUBJECT }
}

function ownOrganisation(facts: GuestFacts, { myOrganisation }: RoomFacts): ProposalReason | undefined {
  const mine = tellingOrganisation(myOrganisation)
  const same = organisationsOf(facts).find((one) => mine !== undefined && tellingOrganisation(one) === mine)
  if (same === undefined) return undefined
  return { kind: 'own-organisation', values: { name: calledOf(facts.guest, facts.known), organisation: same }, weight: OWN }
}
