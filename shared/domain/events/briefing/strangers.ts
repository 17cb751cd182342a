import { fold } from '../../../language/fold.ts'
import { tellingWords } from '../../introductions/words.ts'
import type { Need } from '../../records/contact.ts'
import type { Guest } from '../../records/gathering.ts'
import type { ContactId } from '../../records/values.ts'

/** Why someone not known yet is worth meeting. */
export type WorthMeeting =
  | { readonly kind: 'my-organisation'; readonly organisation: string }
  /** Known guests work there too. */
  | { readonly kind: 'colleague-of'; readonly organisation: string; readonly of: readonly ContactId[] }
  /** What they do is what I look for, or what I offer. */
  | { readonly kind: 'my-ask' | 'my-offer'; readonly need: Need }

/** A guest not known yet, and why to meet them. */
export interface Stranger {
  readonly guest: Guest
  /** None: only a name on the list. */
  readonly reasons: readonly WorthMeeting[]
}

/** What of mine and of the known guests is looked at. */
export interface StrangerFacts {
  readonly myOrganisation?: string
  /** My open asks and offers. */
  readonly mine: readonly Need[]
  /** Where the known guests work. */
  readonly known: readonly { readonly id: ContactId; readonly organisation?: string }[]
}

const WEIGHTS = { 'my-ask': 8, 'my-offer': 4, 'my-organisation': 3, 'colleague-of': 2 } as const satisfies Record<
  WorthMeeting['kind'],
  number
>

/** Legal forms at the end of an organisation's name, which lists write or leave out. */
const LEGAL = /\s+(?:b ?v|n ?v|vof|ltd|limited|llc|llp|inc|plc|gmbh|ag|sa|bvba|srl|cv)$/

/** An organisation as it is compared: folded, without punctuation and legal form. */
export function organisationKey(organisation: string): string {
  const words = fold(organisation)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words.replace(LEGAL, '')
}

/** The guests not known yet with the reasons to meet them: those with the best reasons first, the rest in the order of the list. */
export function strangersAmong(guests: readonly Guest[], facts: StrangerFacts): Stranger[] {
  const colleagues = new Map<string, ContactId[]>()
  for (const { id, organisation } of facts.known) {
    if (organisation === undefined) continue
    const key = organisationKey(organisation)
    colleagues.set(key, [...(colleagues.get(key) ?? []), id])
  }
  const needs = facts.mine
    .filter(({ closedOn }) => closedOn === undefined)
    .map((need) => ({ need, tags: need.tags.map((tag) => fold(tag)), words: tellingWords(need.text) }))
  const mine = facts.myOrganisation === undefined ? undefined : organisationKey(facts.myOrganisation)
  const reasonsOf = ({ organisation, role, note }: Guest): WorthMeeting[] => {
    const key = organisation === undefined ? undefined : organisationKey(organisation)
    const said = tellingWords([organisation, role, note].filter((part) => part !== undefined).join(' '))
    const plain = fold([organisation, role, note].join(' '))
    const of = key === undefined ? undefined : colleagues.get(key)
    return [
      ...needs
        .filter(({ tags, words }) => tags.some((tag) => isSaidIn(plain, tag)) || [...words].some((word) => said.has(word)))
        .map(({ need }): WorthMeeting => ({ kind: need.kind === 'ask' ? 'my-ask' : 'my-offer', need })),
      ...(organisation !== undefined && key === mine ? [{ kind: 'my-organisation' as const, organisation }] : []),
      ...(organisation !== undefined && of !== undefined && key !== mine
        ? [{ kind: 'colleague-of' as const, organisation, of }]
        : []),
    ].toSorted((a, b) => WEIGHTS[b.kind] - WEIGHTS[a.kind])
  }
  return guests
    .map((guest) => ({ guest, reasons: reasonsOf(guest) }))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.guest.order - b.guest.order)
}

const weightOf = ({ reasons }: Stranger): number => reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0)

/** Whether a tag stands in a text as words of its own. */
const isSaidIn = (text: string, tag: string): boolean =>
  tag !== '' && ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${tag} `)
