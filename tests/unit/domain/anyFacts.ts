import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactFacts, NeedFit, Visit } from '#shared/domain/facts.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import type { Day } from '#shared/domain/records/values.ts'
import * as fc from 'fast-check'
import {
  ANNA,
  BOB,
  CARLA,
  TODAY,
  contact,
  event,
  facts,
  favour,
  followUp,
  groupCadence,
  introduction,
  meeting,
  need,
} from './people.ts'

/** Days around today, near ones often: that is where things turn. */
export const anyDay = (past: number, future: number): fc.Arbitrary<Day> =>
  fc
    .oneof(fc.integer({ min: -past, max: future }), fc.integer({ min: -45, max: 45 }))
    .map((n) => addDays(TODAY, Math.min(future, Math.max(-past, n))))

const anyMeeting = fc
  .record({
    kind: fc.constantFrom(...MEETING_KINDS),
    state: fc.constantFrom('happened', 'happened', 'happened', 'planned'),
    date: anyDay(900, 90),
    minutes: fc.nat(180),
    treated: fc.constantFrom({ kind: 'me' }, { kind: 'participants', ids: [ANNA] }, { kind: 'split' }, { kind: 'unknown' }),
    money: fc.record({ amount: fc.nat(9000), currency: fc.constantFrom('EUR', 'GBP') }),
  })
  .map((fields) => meeting(fields, [ANNA, BOB]))

const anyFavour = fc
  .record({
    direction: fc.constantFrom('given', 'received'),
    state: fc.constantFrom('done', 'promised', 'asked', 'declined'),
    on: anyDay(400, 0),
    doneOn: anyDay(400, 60),
    due: fc.option(anyDay(200, 60), { nil: undefined }),
    cups: fc.constantFrom(100, 200, 300, 500, 800),
    loan: fc.option(
      fc.record({
        item: fc.constant('boek'),
        handedOverOn: fc.option(anyDay(200, 60), { nil: undefined }),
        returnBy: fc.option(anyDay(100, 100), { nil: undefined }),
        returnedOn: fc.option(anyDay(100, 0), { nil: undefined }),
      }),
      { nil: undefined },
    ),
  })
  .map((fields) => favour(fields))

const anyIntroduction = fc
  .record({
    by: fc.constantFrom<'me' | typeof ANNA>('me', ANNA, BOB),
    other: fc.constantFrom<'me' | typeof ANNA>('me', CARLA),
    state: fc.constantFrom('proposed', 'agreed', 'made', 'met', 'fruitful', 'declined'),
    madeOn: anyDay(400, 60),
  })
  .map(({ by, other, state, madeOn }) => introduction(by, [ANNA, other], { state, madeOn }))

const anyContact = fc
  .record({
    tier: fc.constantFrom(undefined, 'a', 'b', 'c'),
    status: fc.constantFrom('active', 'active', 'active', 'archived', 'deceased'),
    birthday: fc.option(
      anyDay(366, 0).map((day) => `1980${day.slice(4)}`.replace('1980-02-29', '--02-29')),
      { nil: undefined },
    ),
    dates: fc.array(
      fc.record({
        kind: fc.constantFrom('wedding', 'job-start', 'other'),
        label: fc.constantFrom(undefined, 'opening'),
        date: fc.oneof(
          anyDay(366, 366).map((day) => `--${day.slice(5)}`),
          anyDay(4000, 366),
        ),
      }),
      { maxLength: 2 },
    ),
    valueAdded: fc.option(fc.constantFrom({ weAdd: 'rust' }, { interests: 'zeilen' }), { nil: undefined }),
    positions: fc.array(
      fc.record({
        role: fc.constantFrom(undefined, 'directeur'),
        organisation: fc.constantFrom(undefined, 'Dudok'),
        noticedOn: fc.option(anyDay(80, 0), { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    promptsPaused: fc.option(fc.oneof(anyDay(20, 60), fc.constant('always')), { nil: undefined, freq: 6 }),
  })
  .map((fields) => contact(fields))

const asks = [need({ text: 'bestuurslid' }), need({ text: 'subsidie aanvragen' })]
const anyFit = fc
  .record({ ask: fc.constantFrom(...asks), openedOn: anyDay(200, 0), giver: fc.boolean() })
  .map(({ ask, openedOn, giver }): NeedFit => {
    const offer = need({ kind: 'offer', owner: giver ? 'bob' : 'me', text: ask.text, openedOn })
    return { ask, offer, giver: giver ? { kind: 'contact', id: BOB, name: 'Bob' } : { kind: 'me' } }
  })

const anyVisit = fc
  .record({ date: anyDay(60, 60), days: fc.nat(20), isGuest: fc.boolean() })
  .map(({ date, days, isGuest }): Visit => ({ event: event({ date, endDate: addDays(date, days), city: 'Utrecht' }), isGuest }))

const CALLED = new Map([
  [BOB, 'Bob'],
  [CARLA, 'Carla'],
])

/** Whatever may be known of Anna, past and future. */
export const anyFacts: fc.Arbitrary<ContactFacts> = fc
  .record({
    contact: anyContact,
    meetings: fc.array(anyMeeting, { maxLength: 12 }),
    favours: fc.array(anyFavour, { maxLength: 5 }),
    introductions: fc.array(anyIntroduction, { maxLength: 3 }),
    followUps: fc.array(
      anyDay(60, 60).map((due) => followUp({ due })),
      { maxLength: 2 },
    ),
    groupCadences: fc.array(fc.constant(groupCadence('circle', 45)), { maxLength: 1 }),
    fits: fc.array(anyFit, { maxLength: 3 }),
    visits: fc.array(anyVisit, { maxLength: 2 }),
    called: fc.constant(CALLED),
  })
  .map(facts)
