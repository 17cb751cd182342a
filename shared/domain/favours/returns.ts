import { asCups } from '../ledger/cups.ts'
import type { Favour } from '../records/favour.ts'
import type { Cups, FavourId } from '../records/values.ts'
import { entersOn } from './favours.ts'

/** One favour returns another, whole or in part. */
export interface Return {
  readonly by: Favour
  readonly of: Favour
  /** How much of `of` it returns; of one not done yet, how much it would. */
  readonly cups: Cups
  /** Only a favour that is done returns anything. */
  readonly counts: boolean
}

/** How much of a favour was returned by later ones and what is left, in cups. */
export interface Returned {
  readonly returned: Cups
  readonly left: Cups
}

/** What of a favour says what it returns. */
export type Returner = Pick<Favour, 'id' | 'contactId' | 'direction' | 'returns'>

/** Why a favour cannot be said to return another. */
export type ReturnProblem = 'gone' | 'same-way' | 'twice' | 'too-much' | 'circle'

/**
 * What returned what among the favours with one contact, the first done first,
 * then those still to be done. A part without cups returns all that is left; more
 * than all is all. Links that mean nothing (any more) are passed over: to a favour
 * that is gone, of another contact, of the same direction.
 */
export function returnsAmong(favours: readonly Favour[]): Return[] {
  const byId = new Map(favours.map((favour) => [favour.id, favour]))
  const given = new Map<FavourId, number>()
  return [...favours].sort(inTurn).flatMap((by) => {
    const counts = entersOn(by) !== undefined
    return by.returns.flatMap(({ favourId, cups }, index): Return[] => {
      const of = byId.get(favourId)
      if (of === undefined || !canReturn(by, of) || isRepeated(by, index)) return []
      const before = given.get(favourId) ?? 0
      const part = Math.min(cups ?? of.cups, of.cups - before)
      if (counts) given.set(favourId, before + part)
      return [{ by, of, cups: asCups(part), counts }]
    })
  })
}

/** How far each favour was returned by others with the same contact. Adds nothing to the ledger. */
export function returnedOf(favours: readonly Favour[]): Map<FavourId, Returned> {
  const back = new Map<FavourId, number>()
  for (const { of, cups, counts } of returnsAmong(favours)) if (counts) back.set(of.id, (back.get(of.id) ?? 0) + cups)
  return new Map(
    favours.map(({ id, cups }) => {
      const returned = back.get(id) ?? 0
      return [id, { returned: asCups(returned), left: asCups(cups - returned) }]
    }),
  )
}

/**
 * Why one of the links of a favour cannot stand; undefined when it can.
 * @param favours all of the same contact; the favour itself among them or not
 * @param index which of `favour.returns`
 */
export function returnProblem(favours: readonly Favour[], favour: Returner, index: number): ReturnProblem | undefined {
  const link = favour.returns[index]
  const others = favours.filter(({ id }) => id !== favour.id)
  const of = link && others.find(({ id }) => id === link.favourId)
  if (link === undefined || of === undefined) return 'gone'
  if (!canReturn(favour, of)) return 'same-way'
  if (isRepeated(favour, index)) return 'twice'
  if (leadsTo(others, of, favour.id)) return 'circle'
  const left = returnedOf(others).get(of.id)?.left ?? of.cups
  return left === 0 || (link.cups ?? 0) > left ? 'too-much' : undefined
}

/** A favour in a chain, with what it returned and what returned it. */
export interface ChainStep {
  readonly favour: Favour
  readonly returns: readonly Return[]
  readonly returnedBy: readonly Return[]
  readonly returned: Returned
}

/**
 * Everything that hangs together with a favour by one returning the other, the
 * earliest first: the favour alone when nothing does.
 * @param favours all of the same contact
 */
export function chainOf(favours: readonly Favour[], id: FavourId): ChainStep[] {
  const links = returnsAmong(favours)
  const returned = returnedOf(favours)
  const found = new Set<FavourId>([id])
  const waiting: FavourId[] = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { by, of } of links) {
      const next = by.id === at ? of.id : of.id === at ? by.id : undefined
      if (next === undefined || found.has(next)) continue
      found.add(next)
      waiting.push(next)
    }
  }
  const inChain = [...favours].sort(inTurn).filter((favour) => found.has(favour.id))
  return returnedFirst(inChain, links).map((favour) => ({
    favour,
    returns: links.filter(({ by }) => by.id === favour.id),
    returnedBy: links.filter(({ of }) => of.id === favour.id),
    returned: returned.get(favour.id) ?? { returned: asCups(0), left: favour.cups },
  }))
}

/** In turn, but what was returned always before what returned it, also within one day. */
function returnedFirst(favours: readonly Favour[], links: readonly Return[]): Favour[] {
  const told = new Set<Favour>()
  const tell = (favour: Favour, above: readonly Favour[]): void => {
    if (told.has(favour) || above.includes(favour)) return
    for (const { by, of } of links) if (by === favour) tell(of, [...above, favour])
    told.add(favour)
  }
  for (const favour of favours) tell(favour, [])
  return [...told]
}

function canReturn(by: Returner, of: Favour): boolean {
  return by.id !== of.id && by.contactId === of.contactId && by.direction !== of.direction
}

function isRepeated({ returns }: Returner, index: number): boolean {
  return returns.findIndex(({ favourId }) => favourId === returns[index]?.favourId) !== index
}

/** Whether following what a favour returns, and what that returned, comes to another. */
function leadsTo(favours: readonly Favour[], from: Favour, to: FavourId): boolean {
  const byId = new Map(favours.map((favour) => [favour.id, favour]))
  const seen = new Set<FavourId>()
  const waiting: (Favour | undefined)[] = [from]
  while (waiting.length > 0) {
    const at = waiting.pop()
    if (at === undefined || seen.has(at.id)) continue
    seen.add(at.id)
    if (at.returns.some(({ favourId }) => favourId === to)) return true
    waiting.push(...at.returns.map(({ favourId }) => byId.get(favourId)))
  }
  return false
}

/** Done ones by the day they were, the rest after them by the day they were asked or promised. */
function inTurn(a: Favour, b: Favour): number {
  const [first, second] = [entersOn(a), entersOn(b)]
  if ((first === undefined) !== (second === undefined)) return first === undefined ? 1 : -1
  return order(first ?? a.on, second ?? b.on) || order(a.createdAt, b.createdAt) || order(a.id, b.id)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
