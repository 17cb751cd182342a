import type { ContactFacts, MeetingFacts } from '../facts.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { moneyOf } from '../ledger/money.ts'
import { balanceOf } from '../balance/balance.ts'
import type { Favour, Introduction, Party } from '../records/favour.ts'
import type { Meeting, MeetingKind } from '../records/meeting.ts'
import type { ContactId, Cups, Day, Money } from '../records/values.ts'
import { entersOn, isOpenFavour, isOutstanding } from './favours.ts'
import { lentOf } from './loans.ts'

/** Cups that something left on both sides: mine poured, theirs received. */
export interface BothCups {
  readonly mine: Cups
  readonly theirs: Cups
}

/** Who did or does it. */
export type Doer = 'me' | 'them' | 'both'

/** For whom else than the two of us a favour was, and who asked: the contact whose page it is, or I. */
export interface OnBehalf {
  readonly name: string
  readonly askedBy: 'me' | 'them'
}

/**
 * One thing between me and a contact in what may be said of it to that contact:
 * no notes, topics or tags, no reasons or outcomes, nothing of what the two of us
 * are to each other. Whatever is not named here cannot be shown.
 */
export type Shareable = {
  readonly id: string
  /** The day it was, or is to be; of what is open, only when still ahead. */
  readonly day?: Day
  readonly doer: Doer
  readonly cups?: BothCups
  /** What it cost each of us. */
  readonly money?: readonly { readonly by: 'me' | 'them'; readonly money: Money }[]
} & (
  | {
      readonly kind: 'meeting'
      readonly meetingKind: MeetingKind
      readonly place?: string
      /** Others at the table. */
      readonly others: readonly string[]
      readonly treat?: Doer
    }
  | {
      readonly kind: 'favour'
      readonly what: string
      /** Of a loan still to be handed over: the sum that `what` says. */
      readonly sum?: Money
      readonly onBehalf?: OnBehalf
      /** Done by someone else at my request. */
      readonly arranged?: true
      /** Asked and not answered yet. */
      readonly asked?: true
    }
  | {
      readonly kind: 'loan'
      readonly item?: string
      /** The sum lent; of one that came back in part, `left` is what is still to come back. */
      readonly sum?: Money
      readonly left?: Money
      /** Whether the words of the item say the sum as well. */
      readonly saysSum?: true
      readonly since: Day
      readonly returnedOn?: Day
    }
  | { readonly kind: 'introduction'; readonly to: string }
)

/** What there was, what is on loan and what is still to come between me and a contact. */
export interface BetweenUs {
  /** Everything done, the first first. */
  readonly past: readonly Shareable[]
  readonly onLoan: readonly Shareable[]
  /** Promised, asked, underway, planned: the first due first, undated last. */
  readonly ahead: readonly Shareable[]
  /** Both sides of the balance today. */
  readonly balance: BothCups
}

/** The names of people by id; those who are gone have none. */
export type NameOf = (id: ContactId) => string | undefined

/**
 * What may be said between me and a contact.
 * @param facts of the contact
 * @param forThem favours done for the contact at the request of others, from those others' rows
 * @param ledger the contact's entries
 */
export function betweenUsOf(
  facts: ContactFacts,
  forThem: readonly Favour[],
  ledger: readonly LedgerEntry[],
  nameOf: NameOf,
  today: Day,
): BetweenUs {
  const self = facts.contact.id
  const cupsOf = cupsBySource(ledger, today)
  const moneyBy = moneyBySource(facts)
  const meetings = facts.meetings.filter(({ meeting }) => meeting.kind !== 'message')
  const happened = meetings.filter(({ meeting }) => meeting.state === 'happened' && meeting.date <= today)
  const planned = meetings.filter(({ meeting }) => meeting.state === 'planned' && meeting.date >= today)
  const own = facts.favours.filter((favour) => favour.contactId === self)
  const done = (favour: Favour) => (entersOn(favour) ?? '9999') <= today
  const made = ({ madeOn, state }: Introduction) =>
    (state === 'made' || state === 'met' || state === 'fruitful') && (madeOn ?? today) <= today
  const past = [
    ...happened.map((fact) => aMeeting(fact, self, nameOf)),
    ...own
      .filter((favour) => done(favour))
      .map((favour) => (favour.loan ? aLoan(favour, today) : aFavour(favour, nameOf, today))),
    ...forThem.filter((favour) => done(favour) && favour.loan === undefined).map((favour) => doneForThem(favour)),
    ...facts.introductions.filter((one) => made(one)).flatMap((one) => anIntroduction(one, self, nameOf)),
  ].map((line) => ({ ...line, ...cupsOf.get(line.id), ...moneyBy.get(line.id) }))
  const ahead = [
    ...planned.map((fact) => aMeeting(fact, self, nameOf)),
    ...own.filter((favour) => isOpenFavour(favour, today)).map((favour) => aFavour(favour, nameOf, today)),
    ...facts.introductions
      .filter(({ state }) => state === 'proposed' || state === 'agreed')
      .flatMap((one) => anIntroduction(one, self, nameOf)),
  ].map((line) => aheadOf(line, today))
  const { poured, received } = balanceOf(ledger, today)
  return {
    past: past.sort(byDay),
    onLoan: own
      .filter((favour) => isOutstanding(favour, today))
      .map((favour) => onLoanNow(favour, today))
      .sort(byDay),
    ahead: ahead.sort(byDay),
    balance: { mine: poured, theirs: received },
  }
}

function aMeeting({ meeting, participants }: MeetingFacts, self: ContactId, nameOf: NameOf): Shareable {
  const treat = treatOf(meeting, self)
  const { where } = meeting
  return {
    kind: 'meeting',
    id: meeting.id,
    day: meeting.date,
    doer: 'both',
    meetingKind: meeting.kind,
    ...(where !== undefined && { place: where }),
    others: participants.filter((id) => id !== self).flatMap((id) => nameOf(id) ?? []),
    ...(treat && { treat }),
  }
}

function treatOf({ treated, state }: Meeting, self: ContactId): Doer | undefined {
  if (state === 'planned') return undefined
  if (treated.kind === 'me') return 'me'
  if (treated.kind === 'split') return 'both'
  return treated.kind === 'participants' && treated.ids.includes(self) ? 'them' : undefined
}

const doerOf = ({ direction }: Favour): Doer => (direction === 'given' ? 'me' : 'them')

function aFavour(favour: Favour, nameOf: NameOf, today: Day): Shareable {
  const { what, state } = favour
  const lent = favour.loan && lentOf(favour, today)
  const isSum = lent?.sum !== undefined && (lent.item === undefined || lent.saysSum)
  const day = entersOn(favour) ?? favour.due
  const name = favour.forName ?? (favour.forContactId && nameOf(favour.forContactId))
  return {
    kind: 'favour',
    id: favour.id,
    ...(day !== undefined && { day }),
    doer: doerOf(favour),
    what,
    ...(isSum && { sum: lent.sum }),
    ...(name !== undefined && { onBehalf: { name, askedBy: favour.direction === 'given' ? 'them' : 'me' } }),
    ...(state === 'asked' && { asked: true }),
  }
}

/** At whose request stays between me and the one who asked. */
function doneForThem(favour: Favour): Shareable {
  const day = entersOn(favour)
  return {
    kind: 'favour',
    id: favour.id,
    ...(day !== undefined && { day }),
    doer: 'me',
    what: favour.what,
    ...(favour.direction === 'received' && { arranged: true }),
  }
}

function aLoan(favour: Favour, today: Day): Shareable {
  const since = entersOn(favour) ?? favour.on
  const returnedOn = isOutstanding(favour, today) ? undefined : favour.loan?.returnedOn
  const { left: _left, ...lent } = lentOf(favour, today)
  return {
    kind: 'loan',
    id: favour.id,
    day: since,
    since,
    doer: doerOf(favour),
    ...lent,
    ...(returnedOn !== undefined && { returnedOn }),
  }
}

/** What is still with one of us; the day to bring it back is a promise only as long as it lies ahead. */
function onLoanNow(favour: Favour, today: Day): Shareable {
  const { day: _day, ...loan } = aLoan(favour, today)
  const { left } = lentOf(favour, today)
  return aheadOf({ ...loan, ...(favour.loan?.returnBy && { day: favour.loan.returnBy }), ...(left && { left }) }, today)
}

/** Introductions between the two of us: I brought them together with someone, or they me; others are not ours to tell. */
function anIntroduction(introduction: Introduction, self: ContactId, nameOf: NameOf): Shareable[] {
  const { by, parties, madeOn } = introduction
  const isSelf = (party: Party) => party.kind === 'contact' && party.id === self
  const byMe = by.kind === 'me'
  const other = byMe ? parties.find((party) => !isSelf(party)) : parties.find((party) => party.kind !== 'me')
  const isOurs = byMe ? parties.some((party) => isSelf(party)) : isSelf(by) && parties.some((party) => party.kind === 'me')
  const to = other?.kind === 'name' ? other.name : other?.kind === 'contact' ? nameOf(other.id) : undefined
  if (!isOurs || to === undefined) return []
  const line: Shareable = { kind: 'introduction', id: introduction.id, doer: byMe ? 'me' : 'them', to }
  return [madeOn === undefined ? line : { ...line, day: madeOn }]
}

/** Without its day when that has passed: what is late is not for a page to say. */
function aheadOf(line: Shareable, today: Day): Shareable {
  if (line.day === undefined || line.day >= today) return line
  const { day: _day, ...rest } = line
  return rest
}

function cupsBySource(ledger: readonly LedgerEntry[], today: Day): Map<string, { readonly cups: BothCups }> {
  const sources = new Map<string, LedgerEntry[]>()
  for (const entry of ledger) sources.set(entry.source.id, [...(sources.get(entry.source.id) ?? []), entry])
  return new Map(
    [...sources].map(([id, entries]) => {
      const { poured, received } = balanceOf(entries, today)
      return [id, { cups: { mine: poured, theirs: received } }]
    }),
  )
}

function moneyBySource(facts: ContactFacts): Map<string, Pick<Shareable, 'money'>> {
  const sources = new Map<string, NonNullable<Shareable['money']>>()
  for (const { source, direction, money } of moneyOf(facts)) {
    const by = direction === 'poured' ? 'me' : 'them'
    sources.set(source.id, [...(sources.get(source.id) ?? []), { by, money }])
  }
  return new Map([...sources].map(([id, money]) => [id, { money }]))
}

function byDay(a: Shareable, b: Shareable): number {
  const [first, second] = [a.day ?? '9999', b.day ?? '9999']
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
