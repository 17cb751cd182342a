import type { Data } from '#data/data.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { FavourRow } from './favours.ts'
import { favoursList } from './favours.ts'
import type { FollowUpRow } from './followUps.ts'
import { followUpsList } from './followUps.ts'
import { introductionsList } from './introductions.ts'
import type { NamedIntroduction } from './names.ts'

/** Something between me and a contact: a favour, a loan that is out, an introduction, a follow-up. */
export type Between = {
  /** The day it is due or goes back; closed, the day it was done; none when it has none. */
  readonly day?: Day
  /** Whose turn it is. */
  readonly turn: 'mine' | 'theirs'
  readonly id: string
} & (
  | ({ readonly kind: 'favour' } & FavourRow)
  | ({ readonly kind: 'loan' } & FavourRow)
  | ({ readonly kind: 'introduction' } & NamedIntroduction)
  | ({ readonly kind: 'follow-up' } & FollowUpRow)
)

/** At most this many of each kind. */
const LIMIT = 2_000

/** All that is open both ways, by due day, undated last. */
export async function openBetweenUs(data: Data): Promise<Between[]> {
  const [favours, loans, introductions, followUps] = await Promise.all([
    favoursList(data, { limit: LIMIT }),
    favoursList(data, { outstanding: true, limit: LIMIT }),
    introductionsList(data, { states: ['proposed', 'agreed', 'made', 'met'], limit: LIMIT }),
    followUpsList(data, { limit: LIMIT }),
  ])
  const rows = [
    ...favours.map((row): Between => ({ kind: 'favour', ...row, ...turnOf(row), ...dayed(row.favour.due) })),
    ...loans.map((row): Between => ({
      kind: 'loan',
      ...row,
      id: `loan ${row.favour.id}`,
      turn: row.favour.direction === 'given' ? 'theirs' : 'mine',
      ...dayed(row.favour.loan?.returnBy),
    })),
    ...introductions.map((row): Between => ({ kind: 'introduction', ...row, ...introduced(row) })),
    ...followUps.map((row): Between => ({
      kind: 'follow-up',
      ...row,
      id: row.followUp.id,
      turn: 'mine',
      day: row.followUp.due,
    })),
  ]
  return rows.sort((a, b) => order(a.day ?? '9999', b.day ?? '9999'))
}

/** What was done or will not be, the latest first. */
export async function closedBetweenUs(data: Data): Promise<Between[]> {
  const [favours, introductions, done, dropped] = await Promise.all([
    favoursList(data, { states: ['done', 'declined'], limit: LIMIT }),
    introductionsList(data, { states: ['fruitful', 'declined'], limit: LIMIT }),
    followUpsList(data, { state: 'done', limit: LIMIT }),
    followUpsList(data, { state: 'dropped', limit: LIMIT }),
  ])
  const rows = [
    ...favours.map((row): Between => ({ kind: 'favour', ...row, ...turnOf(row), day: row.favour.doneOn ?? row.favour.on })),
    ...introductions.map((row): Between => ({
      kind: 'introduction',
      ...row,
      ...introduced(row),
      day: row.introduction.madeOn ?? row.introduction.on,
    })),
    ...[...done, ...dropped].map((row): Between => ({
      kind: 'follow-up',
      ...row,
      id: row.followUp.id,
      turn: 'mine',
      day: row.followUp.doneOn ?? row.followUp.due,
    })),
  ]
  return rows.sort((a, b) => order(b.day ?? '', a.day ?? ''))
}

const dayed = (day: Day | undefined): { readonly day?: Day } => (day === undefined ? {} : { day })

const turnOf = ({ favour }: FavourRow): Pick<Between, 'turn' | 'id'> => ({
  turn: favour.direction === 'given' ? 'mine' : 'theirs',
  id: favour.id,
})

const introduced = ({ introduction, by }: NamedIntroduction): Pick<Between, 'turn' | 'id'> => ({
  turn: by.kind === 'me' ? 'mine' : 'theirs',
  id: introduction.id,
})

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
