import type { BakkieDatabase } from '#data/database/database.ts'
import { mayPay } from '#shared/domain/favours/givenBack.ts'
import { handedOverOn, isOutstanding } from '#shared/domain/favours/favours.ts'
import type { Favour, Loan } from '#shared/domain/records/favour.ts'
import type { ContactId, Day, FavourId, MeetingId, Money } from '#shared/domain/records/values.ts'
import { settled } from './favourRow.ts'
import { InvalidDraft, patched } from './valid.ts'

/** An open loan that came back, as a log line says. */
export interface GivenBack {
  readonly favourId: FavourId
  readonly contactId: ContactId
  /** What the change is called after. */
  readonly item: string
  /** The day it came back, when it is another than the meeting's. */
  readonly on?: Day
  /** Of a lent sum: how much of it, in its currency; all where absent. */
  readonly money?: Money
  /** Words to keep with it. */
  readonly note?: string
}

/** When, and at which meeting, it was said. */
export interface ToldOn {
  readonly day: Day
  readonly meetingId?: MeetingId
}

/**
 * Closes loans, or a part of a lent sum, on the day said; adds nothing to the
 * ledger. One that is gone, or was given back meanwhile, is passed over.
 * @param said `day`: of the meeting, or on which it was said; `meetingId` where a meeting told of it
 * @throws {InvalidDraft} when the loan is with another contact than said, or the sum in another currency
 */
export async function closeLoans(db: BakkieDatabase, back: readonly GivenBack[], said: ToldOn, today: Day): Promise<void> {
  const day = said.day < today ? said.day : today
  for (const one of back) {
    const favour = await db.favours.get(one.favourId)
    if (favour === undefined || !isOutstanding(favour, today)) continue
    if (favour.contactId !== one.contactId) throw new InvalidDraft('favours', ['contactId'])
    if (!mayPay(one.money, favour)) throw new InvalidDraft('favours', ['loan.money'])
    await db.favours.put(closed(favour, one, { ...said, day }, today))
  }
}

function closed(favour: Favour, { on, money, note }: GivenBack, { day, meetingId }: ToldOn, today: Day): Favour {
  const since = handedOverOn(favour) ?? day
  const said = on ?? day
  const back = { on: said < since ? since : said, ...(meetingId !== undefined && { meetingId }) }
  const loan = backOn(favour.loan ?? {}, back, money?.amount)
  const notes = [favour.note, note].filter((text) => text !== undefined).join('\n')
  return settled(patched('favours', favour, { loan, ...(notes !== '' && { note: notes }) }), today)
}

/** A part of a sum is one more part; with the last the loan is back. */
function backOn(loan: Loan, { on, ...told }: Pick<ToldOn, 'meetingId'> & { on: Day }, amount: number | undefined): Loan {
  const parts = loan.repaid ?? []
  const left = (loan.money?.amount ?? 0) - parts.reduce((sum, part) => sum + part.amount, 0)
  if (amount === undefined || loan.money === undefined || left <= 0) return { ...loan, returnedOn: on, ...told }
  const repaid = [...parts, { on, amount: Math.min(amount, left), ...told }]
  return { ...loan, repaid, ...(amount >= left && { returnedOn: on, ...told }) }
}
