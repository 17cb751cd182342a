import * as v from 'valibot'
import { change } from '#data/change/change.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import { ProfileSchema } from '#shared/domain/records/desk.ts'
import { EventSchema, GuestSchema, PlanRowSchema, ReviewSchema, StrategySchema } from '#shared/domain/records/gathering.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Step } from './steps.ts'
import { CITIES, pick } from './steps.ts'

/** Events come and go, are planned and looked back on; groups and the strategy are reviewed; I move house. */
export async function doGatheringStep(data: Data, { kind, a, b, n }: Step, one: ContactId): Promise<void> {
  const { db, clock } = data
  const near = addDays(clock.today(), n - 60)
  const event = pick(await db.events.toArray(), b)
  const group = pick(await db.groups.toArray(), b)
  const planRow = pick(await db.planRows.toCollection().primaryKeys(), b)
  const id = `${a}-${b}-${n}-${await db.changes.count()}`
  await change(data, { key: 'test' }, async (tables) => {
    switch (kind) {
      case 'event':
        await tables.events.put(
          v.parse(EventSchema, {
            id: `e${id}`,
            createdAt: clock.now(),
            name: `Borrel ${a}`,
            date: near,
            ...(a % 3 === 0 && { time: '18:00', endTime: '21:00' }),
            ...(a % 4 === 0 && { endDate: addDays(near, n % 4) }),
            ...(b % 3 !== 0 && { city: CITIES[n % CITIES.length] }),
          }),
        )
        return
      case 'event changed':
        if (event && a % 2) await tables.events.put({ ...event, debriefedOn: clock.today() })
        else if (event)
          await tables.events.put({ ...event, date: near, ...(b % 2 && { city: CITIES[a % CITIES.length] ?? 'Ede' }) })
        return
      case 'delete event':
        if (event === undefined) return
        await tables.planRows.bulkDelete(await tables.planRows.where('eventId').equals(event.id).primaryKeys())
        await tables.guests.bulkDelete(await tables.guests.where('eventId').equals(event.id).primaryKeys())
        await tables.events.delete(event.id)
        return
      case 'guest':
        if (event)
          await tables.guests.put(v.parse(GuestSchema, { id: `q${id}`, eventId: event.id, contactId: one, name: 'P', order: 0 }))
        return
      case 'plan row':
        if (event) await tables.planRows.put(v.parse(PlanRowSchema, { id: `r${id}`, eventId: event.id, who: 'ik', order: 0 }))
        return
      case 'delete plan row':
        if (planRow) await tables.planRows.delete(planRow)
        return
      case 'review': {
        if (group) await tables.groups.put({ ...group, reviewEveryMonths: 1 + (n % 6) })
        const subject = a % 3 === 0 ? 'strategy' : group?.id
        if (subject) await tables.reviews.put(v.parse(ReviewSchema, { id: `w${id}`, subject, date: near, answers: {} }))
        return
      }
      case 'strategy':
        await tables.strategy.put(
          v.parse(StrategySchema, {
            id: 'strategy',
            firstGroups: [],
            writtenOn: near,
            ...(n % 3 && { reviewEveryMonths: n % 3 }),
          }),
        )
        return
      case 'home':
        await tables.profile.put(v.parse(ProfileSchema, { id: 'me', ...(n % 2 && { city: CITIES[n % CITIES.length] }) }))
        return
      default:
    }
  })
}
