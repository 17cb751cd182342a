import type { GivenBack } from '#data/commands/givenBack.ts'
import { loansMeant, mayPay } from '#shared/domain/favours/givenBack.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import type { LogReading, ReturnReading } from '#shared/language/log/reading.ts'
import type { AnyItem, Item } from './draft.ts'

/** Whose open loans must be known before a line can be understood. */
export function lendersIn(readings: readonly LogReading[]): ContactId[] {
  const all = readings.flatMap(({ returned, people }) =>
    returned.length === 0
      ? []
      : [
          ...returned.flatMap(({ value, alternatives }) => [value, ...alternatives].map(({ whom }) => whom)),
          // Whom a "Jan" may yet be corrected to.
          ...people.flatMap(({ value, alternatives }) => [value, ...alternatives]),
        ],
  )
  return [...new Set(all.flatMap((ref) => (ref.kind === 'contact' ? [ref.id] : [])))].toSorted()
}

/**
 * What came back, each joined with the open loan it closes, the other ones it may
 * be beside it; where the words mean no such loan there is nothing to close, and
 * they stand in the note as they do anyway.
 */
export function joinedWithLoans(items: readonly AnyItem[], loans: readonly Favour[]): AnyItem[] {
  const taken = new Set<string>()
  return items.flatMap((item): AnyItem[] => {
    if (item.kind !== 'returned') return [item]
    const joined = joinedItem(
      item,
      loans.filter(({ id }) => !taken.has(id)),
    )
    if (joined?.value.loan !== undefined) taken.add(joined.value.loan.id)
    return joined === undefined ? [] : [joined]
  })
}

function joinedItem(item: Item<'returned'>, loans: readonly Favour[]): Item<'returned'> | undefined {
  const { loan: chosen, whom, money } = item.value
  // Chosen for whom the line names now, and for the sum it says now.
  const isOf = (favour: Favour) =>
    favour.id === chosen?.id && whom.kind === 'contact' && favour.contactId === whom.id && mayPay(money, favour)
  if (chosen !== undefined) return loans.some((favour) => isOf(favour)) ? item : undefined
  let isSure = item.confidence === 'sure'
  const readings = [item.value, ...item.alternatives].flatMap((said, index): ReturnReading[] => {
    if (said.whom.kind !== 'contact') return []
    const meant = loansMeant({ ...said, contactId: said.whom.id }, loans)
    if (index === 0) isSure &&= meant.isSure
    return meant.loans.map((favour) => ({ ...said, loan: { id: favour.id, item: favour.loan?.item ?? favour.what } }))
  })
  const [value, ...alternatives] = readings
  return value && { ...item, value, alternatives, confidence: isSure ? 'sure' : 'asked' }
}

/** What the commands are given for it; nothing while it is not joined with a loan. */
export function givenBackOf({ whom, loan, on, money }: ReturnReading): GivenBack[] {
  if (loan === undefined || whom.kind !== 'contact') return []
  return [
    {
      favourId: loan.id,
      contactId: whom.id,
      item: loan.item,
      ...(on !== undefined && { on }),
      ...(money !== undefined && { money }),
    },
  ]
}
