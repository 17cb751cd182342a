import type { Data } from '#data/data.ts'
import type { Returned } from '#shared/domain/favours/returns.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { isOutstanding } from '#shared/domain/favours/favours.ts'
import { chainOf, returnedOf, returnProblem } from '#shared/domain/favours/returns.ts'
import type { ChainStep } from '#shared/domain/favours/returns.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import type { ContactId, FavourId } from '#shared/domain/records/values.ts'
import type { NamedContact } from './names.ts'
import { namesOf } from './names.ts'

/** Which favours: those still open when no state is named. */
export interface FavourFilter {
  readonly direction?: Favour['direction']
  readonly states?: readonly Favour['state'][]
  readonly contactId?: ContactId
  /** Only loans that are still to come back. */
  readonly outstanding?: boolean
  /** At most this many; 200 when not given. */
  readonly limit?: number
}

/** A favour with the names in it. `contact` is missing only while a row is being deleted. */
export interface FavourRow {
  readonly favour: Favour
  readonly contact?: NamedContact
  /** The other it is for, when asked on someone's behalf. */
  readonly forWhom?: { readonly name: string; readonly id?: ContactId }
}

const OPEN: readonly Favour['state'][] = ['asked', 'promised']

/** Favours: open ones by due date (undated last), done ones the latest first. */
export async function favoursList(data: Data, filter: FavourFilter = {}): Promise<FavourRow[]> {
  const { db, clock } = data
  const today = clock.today()
  const { direction, contactId, outstanding = false, limit = 200 } = filter
  const states = filter.states ?? (outstanding ? ['promised', 'done'] : OPEN)
  const fits = (favour: Favour) =>
    states.includes(favour.state) &&
    (direction === undefined || favour.direction === direction) &&
    (!outstanding || isOutstanding(favour, today))
  const wanted =
    contactId === undefined ? db.favours.where('state').anyOf([...states]) : db.favours.where('contactId').equals(contactId)
  const favours = (await wanted.filter((favour) => fits(favour)).toArray()).sort(byDay).slice(0, limit)
  return withNames(data, favours)
}

/** Adds to favours whose they are and whom they are for. */
export async function withNames({ db }: Data, favours: readonly Favour[]): Promise<FavourRow[]> {
  const ids = favours.flatMap((favour) => [favour.contactId, ...(favour.forContactId ? [favour.forContactId] : [])])
  const names = await namesOf(db, ids)
  return favours.map((favour) => {
    const contact = names.get(favour.contactId)
    const other = favour.forContactId && names.get(favour.forContactId)
    const forWhom = other
      ? { id: other.id, name: other.name }
      : favour.forName === undefined
        ? undefined
        : { name: favour.forName }
    return { favour, ...(contact && { contact }), ...(forWhom && { forWhom }) }
  })
}

/** Open before closed; open by due date, undated last; loans by the day to return; the rest latest first. */
function byDay(a: Favour, b: Favour): number {
  const open = Number(OPEN.includes(b.state)) - Number(OPEN.includes(a.state))
  if (open !== 0) return open
  if (OPEN.includes(a.state)) return order(a.due ?? '9999', b.due ?? '9999') || order(a.on, b.on)
  if (a.loan?.returnBy !== undefined || b.loan?.returnBy !== undefined) {
    const loans = order(a.loan?.returnBy ?? '9999', b.loan?.returnBy ?? '9999')
    if (loans !== 0) return loans
  }
  return order(b.doneOn ?? b.on, a.doneOn ?? a.on)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A favour with what it returns, what returned it and all that hangs together with it. */
export interface FavourPage extends FavourRow {
  /** Cups of this one returned, and left. */
  readonly returned: Returned
  /** It and those it is linked to, directly or by way of others, the earliest first. */
  readonly chain: readonly ChainStep[]
  readonly meeting?: Meeting
}

/** A favour something is left of, to be returned. */
export interface Returnable {
  readonly favour: Favour
  readonly left: Returned['left']
}

/**
 * Favours of a contact the other way that something is left of: what a new favour
 * in this direction could be said to return. The latest first.
 * @param except a favour being edited, whose own part does not count as returned
 */
export async function returnable(
  { db }: Data,
  contactId: ContactId,
  direction: Favour['direction'],
  except?: FavourId,
): Promise<Returnable[]> {
  const all = await db.favours.where('contactId').equals(contactId).toArray()
  const self = all.find((favour) => favour.id === except)
  const returned = returnedOf(all.map((favour) => (favour.id === except ? { ...favour, returns: [] } : favour)))
  const isRound = (favour: Favour) =>
    self !== undefined && returnProblem(all, { ...self, returns: [{ favourId: favour.id }] }, 0) === 'circle'
  return all
    .flatMap((favour) => {
      const left = returned.get(favour.id)?.left ?? favour.cups
      return favour.direction !== direction && favour.state === 'done' && favour.id !== except && left > 0 && !isRound(favour)
        ? [{ favour, left }]
        : []
    })
    .sort((a, b) => order(b.favour.doneOn ?? b.favour.on, a.favour.doneOn ?? a.favour.on))
}

/** Everything about one favour; undefined when it is not there (any more). */
export async function favourPage(data: Data, id: FavourId): Promise<FavourPage | undefined> {
  const { db } = data
  const favour = await db.favours.get(id)
  if (favour === undefined) return undefined
  const all = await db.favours.where('contactId').equals(favour.contactId).toArray()
  const [row] = await withNames(data, [favour])
  const meeting = favour.meetingId && (await db.meetings.get(favour.meetingId))
  return {
    favour,
    ...row,
    returned: returnedOf(all).get(id) ?? { returned: asCups(0), left: favour.cups },
    chain: chainOf(all, id),
    ...(meeting && { meeting }),
  }
}
