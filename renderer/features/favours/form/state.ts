import type { PersonChoice } from '#app/people/choice.ts'
import type { Capital, Favour } from '#shared/domain/records/favour.ts'
import type { Day, EventId, Money } from '#shared/domain/records/values.ts'
import type { FormRequests } from '#app/forms/forms.ts'
import type { FavourRow } from '#data/queries/favours.ts'
import { FAVOUR_SIZES } from '#shared/domain/records/favour.ts'
import { addDays } from '#shared/domain/calendar/days.ts'

/** The sizes of a favour, as a choice in the form. */
export type Size = `${(typeof FAVOUR_SIZES)[number]}`
export const SIZES: readonly Size[] = FAVOUR_SIZES.map((size): Size => `${size}`)

/** What stands in the favour form. */
export interface FavourState {
  readonly direction: Favour['direction']
  readonly state: Favour['state']
  readonly who: PersonChoice | undefined
  readonly what: string
  readonly on: Day
  readonly due: Day | undefined
  readonly doneOn: Day | undefined
  readonly size: Size
  readonly capital: Capital | undefined
  /** Whether the user chose the kind of value, or none; until then it is proposed from the words. */
  readonly isCapitalSaid: boolean
  readonly money: Money | undefined
  readonly isLoan: boolean
  readonly item: string
  readonly sum: Money | undefined
  readonly returnBy: Day | undefined
  readonly returnedOn: Day | undefined
  readonly forWhom: PersonChoice | undefined
  readonly returns: Favour['returns']
  readonly note: string
  /** Of a new one: the event it came of. */
  readonly eventId?: EventId | undefined
  /** Whether the seldom used fields are in sight. */
  readonly isWide: boolean
}

/** The form of a new favour, with what was asked for filled in. */
export function newFavour(
  request: FormRequests['favour'],
  today: Day,
  known: { readonly who?: PersonChoice | undefined; readonly returned?: Favour | undefined },
): FavourState {
  const { returned } = known
  const opposite = returned?.direction === 'given' ? 'received' : 'given'
  return {
    direction: request.direction ?? (returned === undefined ? 'given' : opposite),
    state: request.state ?? (returned === undefined && request.loan !== true ? 'promised' : 'done'),
    who: known.who,
    what: '',
    on: today,
    due: undefined,
    doneOn: today,
    size: '100',
    capital: undefined,
    isCapitalSaid: false,
    money: undefined,
    isLoan: request.loan ?? false,
    item: '',
    sum: undefined,
    returnBy: request.loan === true ? addDays(today, 30) : undefined,
    returnedOn: undefined,
    forWhom: undefined,
    returns: returned === undefined ? [] : [{ favourId: returned.id }],
    note: '',
    eventId: request.eventId,
    isWide: returned !== undefined,
  }
}

/** The form of a favour that is there. */
export function favourState({ favour, contact, forWhom }: FavourRow, today: Day): FavourState {
  const { loan } = favour
  const other: PersonChoice | undefined =
    forWhom === undefined
      ? undefined
      : forWhom.id === undefined
        ? { kind: 'name', name: forWhom.name }
        : { kind: 'contact', id: forWhom.id, name: forWhom.name }
  return {
    direction: favour.direction,
    state: favour.state,
    who: { kind: 'contact', id: favour.contactId, name: contact?.name ?? '' },
    what: favour.what,
    on: favour.on,
    due: favour.due,
    doneOn: loan?.handedOverOn ?? favour.doneOn ?? today,
    size: SIZES.find((size) => size === String(favour.cups)) ?? '100',
    capital: favour.capital,
    isCapitalSaid: true,
    money: favour.money,
    isLoan: loan !== undefined,
    item: loan?.item ?? '',
    sum: loan?.money,
    returnBy: loan?.returnBy,
    returnedOn: loan?.returnedOn,
    forWhom: other,
    returns: favour.returns,
    note: favour.note ?? '',
    isWide: favour.money !== undefined || favour.note !== undefined || other !== undefined || favour.returns.length > 0,
  }
}
