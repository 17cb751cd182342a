import { addNeed, closeNeed, deleteNeed, updateNeed } from '#data/commands/needs.ts'
import { updateContact } from '#data/commands/contacts.ts'
import type { Data } from '#data/data.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { Step } from './steps.ts'
import { pick } from './steps.ts'

/** Words that fit one another, some by one word, some by two. */
const TEXTS = ['bestuurslid', 'bestuurslid gezocht, vereniging', 'subsidie aanvragen', 'hulp bij aanvragen van subsidie'] as const

/** Someone asks for something, or offers it; I do too. */
export async function doNeedStep(data: Data, { kind, a, b, n }: Step, one: ContactId): Promise<void> {
  const need = pick(await data.db.needs.toCollection().primaryKeys(), b)
  const text = TEXTS[n % TEXTS.length] ?? TEXTS[0]
  const tags = n % 5 === 0 ? ['bestuur'] : []
  switch (kind) {
    case 'need':
      await addNeed(data, {
        owner: a % 6 === 0 ? 'me' : one,
        kind: b % 2 ? 'ask' : 'offer',
        text,
        tags,
        openedOn: addDays(data.clock.today(), -n),
      })
      return
    case 'need changed':
      if (need) await updateNeed(data, need, { text, tags })
      return
    case 'close need':
      if (need) await closeNeed(data, need)
      return
    case 'delete need':
      if (need) await deleteNeed(data, need)
      return
    default:
  }
}

/** A position noticed some days ago, or today. */
export async function addPosition(data: Data, id: ContactId, n: number): Promise<void> {
  const noticedOn = addDays(data.clock.today(), -(n % 70))
  await updateContact(data, id, { positions: [{ role: `Rol ${n}`, noticedOn }] })
}
