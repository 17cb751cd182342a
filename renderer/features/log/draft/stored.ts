import * as v from 'valibot'
import { CapitalSchema } from '#shared/domain/records/favour.ts'
import { MeetingKindSchema } from '#shared/domain/records/meeting.ts'
import {
  ClockTimeSchema,
  ContactIdSchema,
  CupsSchema,
  DaySchema,
  FavourIdSchema,
  MoneySchema,
} from '#shared/domain/records/values.ts'
import type { LogState } from './state.ts'

/** A draft as it stands in the browser's storage, where it outlives reloads and restarts. */

const person = v.variant('kind', [
  v.object({ kind: v.literal('contact'), id: ContactIdSchema, name: v.string() }),
  v.object({ kind: v.literal('new'), name: v.string() }),
])
const me = v.object({ kind: v.literal('me') })
const party = v.union([me, person])
const participants = v.object({ kind: v.literal('participants'), who: v.array(person) })
const other = v.object({ kind: v.literal('other'), name: v.exactOptional(v.string()) })

const values = {
  kind: MeetingKindSchema,
  person,
  date: DaySchema,
  time: ClockTimeSchema,
  place: v.string(),
  treated: v.variant('kind', [
    me,
    participants,
    v.object({ kind: v.literal('split') }),
    other,
    v.object({ kind: v.literal('nobody') }),
  ]),
  invited: v.variant('kind', [me, participants, other]),
  money: MoneySchema,
  minutes: v.number(),
  favour: v.object({
    direction: v.picklist(['given', 'received']),
    state: v.picklist(['asked', 'promised', 'done']),
    what: v.string(),
    whom: person,
    due: v.exactOptional(DaySchema),
    doneOn: v.exactOptional(DaySchema),
    money: v.exactOptional(MoneySchema),
    loan: v.exactOptional(v.boolean()),
    forWhom: v.exactOptional(person),
    cups: v.exactOptional(CupsSchema),
    capital: v.exactOptional(v.union([CapitalSchema, v.literal('none')])),
  }),
  introduction: v.object({
    by: party,
    parties: v.tuple([party, party]),
    state: v.picklist(['proposed', 'made']),
    madeOn: v.exactOptional(DaySchema),
    why: v.exactOptional(v.string()),
  }),
  followUp: v.object({
    what: v.string(),
    whom: v.exactOptional(person),
    due: DaySchema,
    time: v.exactOptional(ClockTimeSchema),
  }),
  returned: v.object({
    by: v.picklist(['me', 'them']),
    what: v.string(),
    whom: person,
    on: v.exactOptional(DaySchema),
    money: v.exactOptional(MoneySchema),
    loan: v.exactOptional(v.object({ id: FavourIdSchema, item: v.string() })),
  }),
  tag: v.string(),
}

const corrected = <T extends v.GenericSchema>(value: T) => v.exactOptional(v.array(v.object({ words: v.string(), value })))
const given = <T extends v.GenericSchema>(value: T) => v.exactOptional(v.array(value))

/** Everything of a draft; what is not one is not read back. */
export const LogStateSchema: v.GenericSchema<unknown, LogState> = v.object({
  text: v.string(),
  thrownBack: v.array(v.string()),
  corrected: v.object({
    kind: corrected(values.kind),
    person: corrected(values.person),
    date: corrected(values.date),
    time: corrected(values.time),
    place: corrected(values.place),
    treated: corrected(values.treated),
    invited: corrected(values.invited),
    money: corrected(values.money),
    minutes: corrected(values.minutes),
    favour: corrected(values.favour),
    introduction: corrected(values.introduction),
    followUp: corrected(values.followUp),
    returned: corrected(values.returned),
    tag: corrected(values.tag),
  }),
  given: v.object({
    kind: given(values.kind),
    person: given(values.person),
    date: given(values.date),
    time: given(values.time),
    place: given(values.place),
    treated: given(values.treated),
    invited: given(values.invited),
    money: given(values.money),
    minutes: given(values.minutes),
    favour: given(values.favour),
    introduction: given(values.introduction),
    followUp: given(values.followUp),
    returned: given(values.returned),
    tag: given(values.tag),
  }),
  more: v.object({
    cups: v.exactOptional(CupsSchema),
    topics: v.exactOptional(v.array(v.string())),
    state: v.exactOptional(v.picklist(['planned', 'happened'])),
    personNotes: v.exactOptional(v.record(v.string(), v.string())),
    nextTimeDone: v.exactOptional(v.array(v.object({ contactId: ContactIdSchema, lineId: v.string() }))),
    note: v.exactOptional(v.object({ of: v.string(), text: v.string() })),
  }),
})
