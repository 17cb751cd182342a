import { entersOn } from '../favours/favours.ts'
import { lentOf, outstandingSum } from '../favours/loans.ts'
import { tellingWords } from '../introductions/words.ts'
import type { Contact, Need } from '../records/contact.ts'
import type { Favour } from '../records/favour.ts'
import type { Meeting } from '../records/meeting.ts'
import type { ContactId, Day } from '../records/values.ts'
import type { MeetingWords, MessageAbout } from './about.ts'

/** A meeting as a message speaks of it. */
export function meetingWords({ kind, date, where, topics }: Meeting): MeetingWords {
  return { kind, date, topics, ...(where !== undefined && { where }) }
}

/**
 * A thank-you after a meeting, with the promises made there.
 * @param favours those with the contact that came from the meeting
 * @param isFirst whether it was the first time we met
 */
export function thankAbout(
  meeting: Meeting,
  contactId: ContactId,
  { favours, isFirst }: { readonly favours: readonly Favour[]; readonly isFirst: boolean },
): MessageAbout {
  const open = favours.filter(({ state, meetingId }) => state === 'promised' && meetingId === meeting.id)
  const inDirection = (direction: Favour['direction']) =>
    open.filter((favour) => favour.direction === direction).map(({ what }) => what)
  return {
    kind: 'thank',
    meeting: meetingWords(meeting),
    isFirst,
    isTreated: meeting.treated.kind === 'participants' && meeting.treated.ids.includes(contactId),
    promised: inDirection('given'),
    offered: inDirection('received'),
  }
}

/** What I could give back: offers of mine that share a tag or a telling word with something they look for. Closed ones do not count. */
export function giveBackAbout(myOffers: readonly Need[], theirAsks: readonly Need[]): MessageAbout {
  const isOpen = (need: Need) => need.closedOn === undefined
  const asks = theirAsks.filter((need) => need.kind === 'ask' && isOpen(need)).map((need) => ({ need, signs: signsOf(need) }))
  const fits = myOffers
    .filter((need) => need.kind === 'offer' && isOpen(need))
    .flatMap((offer) => {
      const signs = signsOf(offer)
      const fitting = asks.filter((ask) => ask.signs.some((sign) => signs.includes(sign)))
      return fitting.length === 0 ? [] : [{ offer: offer.text, asks: fitting.map(({ need }) => need.text) }]
    })
  return {
    kind: 'give-back',
    offers: fits.map(({ offer }) => offer),
    asks: [...new Set(fits.flatMap((fit) => fit.asks))],
  }
}

const signsOf = ({ text, tags }: Need): string[] => [...tags.map((tag) => `#${tag.toLowerCase()}`), ...tellingWords(text)]

/** What is on loan: a thing by its name, a sum by what is left of it today, both where both are and a part of the sum came back. */
export function loanAbout(favour: Favour, today: Day): MessageAbout {
  const { item, sum, left, saysSum } = lentOf(favour, today)
  // Words that say the sum say the whole of it, also when a part came back.
  const what = (saysSum ? left : undefined) ?? item ?? outstandingSum(favour, today) ?? favour.what
  const isBoth = typeof what === 'string' && left !== undefined && sum !== undefined
  return {
    kind: 'loan',
    isMine: favour.direction === 'given',
    since: entersOn(favour) ?? favour.on,
    what,
    ...(isBoth && { left: { left, whole: sum } }),
  }
}

/** Good wishes with the position they hold now. */
export function positionAbout({ positions }: Contact): MessageAbout {
  const current = positions.find(({ to }) => to === undefined)
  return {
    kind: 'position',
    ...(current?.role !== undefined && { role: current.role }),
    ...(current?.organisation !== undefined && { organisation: current.organisation }),
  }
}
