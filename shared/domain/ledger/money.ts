import type { ContactFacts, MeetingFacts } from '../facts.ts'
import { entersOn } from '../favours/favours.ts'
import type { Favour } from '../records/favour.ts'
import type { ContactId } from '../records/values.ts'
import { byDate } from './byDate.ts'
import type { EntrySource, MoneyEntry } from './entry.ts'

/**
 * The share of one of the people a bill is divided over, in minor units: evenly,
 * the left-over cents to the first named (place 0).
 */
export function shareOf(amount: number, people: number, place: number): number {
  const even = Math.floor(amount / people)
  return place === 0 ? amount - even * (people - 1) : even
}

/**
 * Money paid for and by a contact, earliest first, future ones included. What I
 * pay is divided over the participants, what they pay over the payers, split is
 * half and half. Whoever treated is not known or is someone else: nothing. What
 * was lent is not paid but outstanding, and is no entry, wherever its sum is kept.
 */
export function moneyOf(facts: ContactFacts): MoneyEntry[] {
  const { id } = facts.contact
  const entries: MoneyEntry[] = []
  for (const meeting of facts.meetings) entries.push(...meetingMoney(meeting, id))
  for (const favour of facts.favours) entries.push(...favourMoney(favour, id))
  return entries.sort(byDate)
}

/** The money entries one meeting leaves with one contact; participants deleted since keep their share. */
export function meetingMoney({ meeting, participants, firstIsGone = false }: MeetingFacts, contactId: ContactId): MoneyEntry[] {
  const { money, treated } = meeting
  if (money === undefined || meeting.state !== 'happened') return []
  const among = participants.indexOf(contactId)
  if (among < 0) return []
  const place = firstIsGone ? among + 1 : among
  const people = participants.length + (meeting.removed ?? 0)
  const entry = (direction: MoneyEntry['direction'], amount: number): MoneyEntry[] => {
    const source: EntrySource = { kind: 'meeting', id: meeting.id, meetingKind: meeting.kind }
    return amount === 0 ? [] : [{ date: meeting.date, direction, money: { amount, currency: money.currency }, source }]
  }
  switch (treated.kind) {
    case 'me':
      return entry('poured', shareOf(money.amount, people, place))
    case 'participants': {
      const payers = inOrderNamed(treated.ids, participants, firstIsGone)
      const paid = payers.indexOf(contactId)
      return paid < 0 ? [] : entry('received', shareOf(money.amount, payers.length, paid))
    }
    case 'split': {
      const mine = Math.ceil(money.amount / 2)
      return [...entry('poured', shareOf(mine, people, place)), ...entry('received', shareOf(money.amount - mine, people, place))]
    }
    default:
      return []
  }
}

/** Payers in the order they were named as participants; payers deleted since last, or first when the first named is gone. */
function inOrderNamed(payers: readonly ContactId[], participants: readonly ContactId[], firstIsGone: boolean): ContactId[] {
  const there = participants.filter((id) => payers.includes(id))
  const gone = payers.filter((id) => !participants.includes(id))
  return firstIsGone ? [...gone, ...there] : [...there, ...gone]
}

function favourMoney(favour: Favour, contactId: ContactId): MoneyEntry[] {
  if (favour.loan !== undefined) return []
  const date = entersOn(favour)
  if (date === undefined || favour.money === undefined || favour.money.amount === 0 || favour.contactId !== contactId) return []
  const direction = favour.direction === 'given' ? 'poured' : 'received'
  const source: EntrySource = { kind: 'favour', id: favour.id }
  return [{ date, direction, money: favour.money, source }]
}
