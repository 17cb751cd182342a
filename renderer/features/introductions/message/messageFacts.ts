import { type Reader, readerOf } from '#app/message/reader.ts'
import type { IntroductionDetail } from '#data/queries/introductions.ts'
import type { PairPerson } from '#data/queries/introductionPair.ts'
import type { NamedParty } from '#data/queries/names.ts'
import type { Side } from '#shared/domain/introductions/role.ts'
import { sideAcrossFromMe } from '#shared/domain/introductions/role.ts'
import type { IntroductionMessage, SaidFit, Someone } from '#shared/domain/introductions/write.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { positionOf } from '../pair/position.ts'

/** How many offers a message names: more reads like a catalogue. */
const OFFERS_SAID = 2

/** A message with whom it goes to, for the box it is shown in. */
export interface MessageFor {
  /** What the user wrote in whatever language, and may stand in the message. */
  readonly ownWords: readonly string[]
  readonly message: IntroductionMessage
  readonly readers: readonly Reader[]
}

/** The messages one can send at the steps of an introduction. */
export type MessageKind = IntroductionMessage['kind']

/**
 * A message of an introduction to one of its people (to both for `make`, the
 * side says nothing then), made of what is known of them.
 */
export function messageFor(detail: IntroductionDetail, kind: MessageKind, to: Side): MessageFor {
  const { why, outcome } = detail.row.introduction
  const needs = Object.values(detail.people)
    .flatMap(({ asks, offers }) => [...asks, ...offers])
    .map(({ text }) => text)
  const ownWords = [why ?? '', outcome ?? '', ...needs, ...detail.myOffers].filter((text) => text !== '')
  return { ...madeFor(detail, kind, to), ownWords }
}

function madeFor(detail: IntroductionDetail, kind: MessageKind, to: Side): Omit<MessageFor, 'ownWords'> {
  const { row, profile } = detail
  const { why, outcome } = row.introduction
  const mine = { ...meIn(profile.name), ...(why !== undefined && { why }) }
  const other = someoneAt(detail, otherThan(detail, to))
  const one = { to: someoneAt(detail, to), other }
  const readers = (kind === 'make' ? (['first', 'second'] as const) : [to]).map((side) => readerAt(detail, side))
  const came = outcome === undefined ? {} : { outcome }
  switch (kind) {
    case 'make': {
      const { first, second } = row.introduction.replies ?? {}
      const bothAgreed = row.introduction.state === 'agreed' || (first?.answer === 'yes' && second?.answer === 'yes')
      const two = { first: someoneAt(detail, 'first'), second: someoneAt(detail, 'second') }
      return { message: { kind, ...mine, ...two, bothAgreed, ...fitOf(detail, two) }, readers }
    }
    case 'ask':
      return { message: { kind, ...mine, ...one, ...fitOf(detail, { first: one.to, second: one.other }, to) }, readers }
    case 'request':
      return { message: { kind, ...mine, ...one, myOffers: detail.myOffers.slice(0, OFFERS_SAID) }, readers }
    case 'meet':
      return { message: { kind, ...mine, to: one.to, introducer: someoneAt(detail, 'by') }, readers }
    case 'thanks':
    case 'tell':
      return { message: { kind, ...mine, ...one, ...came }, readers }
    default:
      return { message: { kind, ...mine, ...one }, readers }
  }
}

/** The best fit of the two, said of them as they stand in the message; `first` stands on `at`. */
function fitOf(
  { ground, people }: IntroductionDetail,
  { first, second }: { readonly first: Someone; readonly second: Someone },
  at: Side = 'first',
): { readonly fit?: SaidFit } {
  const [fit] = ground?.fits ?? []
  if (fit === undefined) return {}
  const isFirst = fit.ask.owner === people[at]?.contact.id
  const [asker, giver] = isFirst ? [first, second] : [second, first]
  return { fit: { asker, giver, ask: fit.ask.text, offer: fit.offer.text } }
}

/** Whom a message to one of them is about. */
function otherThan({ row }: IntroductionDetail, to: Side): Side {
  if (to === 'first') return 'second'
  if (to === 'second') return 'first'
  return sideAcrossFromMe(row.introduction) ?? 'first'
}

function meIn(name: string | undefined): { readonly me?: string } {
  return name === undefined ? {} : { me: parseName(name).given ?? name }
}

const namedAt = ({ row }: IntroductionDetail, side: Side): NamedParty =>
  side === 'by' ? row.by : row.parties[side === 'first' ? 0 : 1]

/** What one of an introduction is called. */
export function calledAt(detail: IntroductionDetail, side: Side): string {
  return someoneAt(detail, side).called
}

function someoneAt(detail: IntroductionDetail, side: Side): Someone {
  const person = detail.people[side]
  if (person === undefined) {
    const party = namedAt(detail, side)
    const name = party.kind === 'me' ? (detail.profile.name ?? '') : party.name
    return { name, called: parseName(name).given ?? name, offers: [] }
  }
  const { role, organisation } = positionOf(person.contact) ?? {}
  return {
    name: person.name,
    called: callName(person.contact),
    ...(role !== undefined && { role }),
    ...(organisation !== undefined && { organisation }),
    offers: offersToSay(detail, person),
  }
}

/** Offers that fit what the other looks for come first. */
function offersToSay({ ground }: IntroductionDetail, { contact, offers }: PairPerson): readonly string[] {
  const fitting = (ground?.fits ?? []).filter(({ offer }) => offer.owner === contact.id).map(({ offer }) => offer.text)
  return [...new Set([...fitting, ...offers.map(({ text }) => text)])].slice(0, OFFERS_SAID)
}

function readerAt(detail: IntroductionDetail, side: Side): Reader {
  const contact = detail.people[side]?.contact
  return contact === undefined ? { called: calledAt(detail, side), languages: [] } : readerOf(contact)
}
