import type { Between } from '#data/queries/betweenUs.ts'
import type { NamedContact, NamedParty } from '#data/queries/names.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Capital, Favour } from '#shared/domain/records/favour.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'

export const KINDS = ['favour', 'loan', 'introduction', 'follow-up'] as const satisfies readonly Between['kind'][]
/** Narrower than open or closed: favours in one state. */
export const STATES = ['asked', 'promised', 'declined'] as const satisfies readonly Favour['state'][]
export const BEHALVES = ['forOthers', 'forThemselves'] as const
export const TURNS = ['mine', 'theirs'] as const satisfies readonly Between['turn'][]

/** What the overview is narrowed to; absent is everything. */
export interface BetweenFilter {
  readonly text: string | undefined
  readonly kind: Between['kind'] | undefined
  readonly turn: Between['turn'] | undefined
  /** Of favours alone. */
  readonly state: (typeof STATES)[number] | undefined
  readonly span: Span | undefined
  readonly capital: Capital | undefined
  readonly behalf: (typeof BEHALVES)[number] | undefined
}

/** Those that a filter lets through. */
export function filterBetween(rows: readonly Between[], filter: BetweenFilter, today: Day): Between[] {
  const { text, kind, turn, span } = filter
  const words = fold(text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return rows.filter((row) => {
    if ((kind !== undefined && row.kind !== kind) || (turn !== undefined && row.turn !== turn)) return false
    if (span !== undefined && spanOf(row.day, today) !== span) return false
    if (!isFavourWanted(row, filter)) return false
    if (words.length === 0) return true
    const said = fold(saidIn(row))
    return words.every((word) => said.includes(word))
  })
}

/** What is asked of favours alone leaves out everything else. */
function isFavourWanted(row: Between, { state, capital, behalf }: BetweenFilter): boolean {
  if (state === undefined && capital === undefined && behalf === undefined) return true
  if (row.kind !== 'favour' && row.kind !== 'loan') return false
  const { favour, forWhom } = row
  if (state !== undefined && (row.kind === 'loan' || favour.state !== state)) return false
  if (capital !== undefined && favour.capital !== capital) return false
  return behalf === undefined || (forWhom !== undefined) === (behalf === 'forOthers')
}

function saidIn(row: Between): string {
  switch (row.kind) {
    case 'favour':
    case 'loan':
      return [row.contact?.name, row.favour.what, row.favour.loan?.item, row.forWhom?.name, row.favour.note].join(' ')
    case 'introduction':
      return [...partiesOf(row).map(({ name }) => name), row.introduction.why, row.introduction.outcome].join(' ')
    case 'follow-up':
      return `${row.contact?.name ?? ''} ${row.followUp.what}`
  }
}

/** The people of an introduction who have a name. */
function partiesOf({ by, parties }: Extract<Between, { kind: 'introduction' }>): { readonly name: string }[] {
  return [by, ...parties].flatMap((party: NamedParty) => (party.kind === 'me' ? [] : [party]))
}

/** The contact a row is about: whose sign stands before it. */
export function contactOf(row: Between): NamedContact | undefined {
  if (row.kind !== 'introduction') return row.contact
  const [first, second] = row.parties
  const party = [row.by, first, second].find((one) => one.kind === 'contact')
  return party?.kind === 'contact' ? party : undefined
}

/** When open rows are due. */
export const SPANS = ['overdue', 'thisWeek', 'later', 'undated'] as const
export type Span = (typeof SPANS)[number]

/** The span a day is in: before today, the coming seven days, later, or without a day. */
export function spanOf(day: Day | undefined, today: Day): Span {
  if (day === undefined) return 'undated'
  if (day < today) return 'overdue'
  return day <= addDays(today, 7) ? 'thisWeek' : 'later'
}
