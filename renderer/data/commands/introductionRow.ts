import type { Clock } from '#data/data.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import { newId } from './ids.ts'
import { contactIdsOf } from './introductionParties.ts'
import type { Patch } from './valid.ts'
import { InvalidDraft, valid } from './valid.ts'

/** An introduction as a form gives it: proposed today unless said otherwise. */
export type IntroductionDraft = Pick<Introduction, 'by' | 'parties'> &
  Patch<Omit<Introduction, 'id' | 'createdAt' | 'by' | 'parties' | 'contactIds'>>

/** States in which an introduction has been made, and so is in the ledger. */
const MADE: ReadonlySet<Introduction['state']> = new Set(['made', 'met', 'fruitful'])

/** States in which the two have met. */
const MET: ReadonlySet<Introduction['state']> = new Set(['met', 'fruitful'])

/** The row of a new introduction. */
export function introductionRow(draft: IntroductionDraft, clock: Clock): Introduction {
  const contactIds = contactIdsOf(draft.by, draft.parties)
  const row = { on: clock.today(), state: 'proposed', ...draft, contactIds, id: newId.introduction(), createdAt: clock.now() }
  return introduced(valid('introductions', row), clock.today())
}

/**
 * Keeps an introduction's ids and days in line: `contactIds` are those it names,
 * `madeOn` is there from `made` on and only then, `metOn` in `met` and `fruitful` only.
 * @param day the day it was made, when the row does not say
 * @throws {InvalidDraft} when it names no contact, or someone or me twice
 */
export function introduced(introduction: Introduction, day: Introduction['on']): Introduction {
  const { madeOn, metOn, ...rest } = introduction
  const { by, parties } = introduction
  const contactIds = contactIdsOf(by, parties)
  const contacts = [by, ...parties].filter((party) => party.kind === 'contact')
  const mine = [by, ...parties].filter((party) => party.kind === 'me')
  if (contacts.length === 0 || contactIds.length < contacts.length || mine.length > 1)
    throw new InvalidDraft('introductions', ['parties'])
  return {
    ...rest,
    contactIds,
    ...(MADE.has(introduction.state) && { madeOn: madeOn ?? day }),
    ...(MET.has(introduction.state) && metOn !== undefined && { metOn }),
  }
}
