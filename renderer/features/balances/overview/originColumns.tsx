import type { Format, Text } from '#app/i18n/index.ts'
import type { EntryOrigin } from '#data/queries/ledger.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Name, type TableColumn } from '#ui/index.ts'
import { originInWords } from '../ledger/origin.ts'

/** Something counted with someone on a day, and what it came from. */
interface OfSomeone {
  readonly name: string
  readonly entry: { readonly date: Day; readonly origin: EntryOrigin }
}

/** The columns that say when, with whom and what it came from, whatever is counted. */
export const originColumns = (t: Text, format: Format): readonly TableColumn<OfSomeone>[] => [
  {
    id: 'date',
    title: t('balances.ledger.date'),
    width: '112px',
    render: ({ entry }) => <span title={format.exactDay(entry.date)}>{format.shortDay(entry.date)}</span>,
  },
  {
    id: 'name',
    title: t('balances.column.name'),
    width: 'minmax(120px, 1.6fr)',
    isRowHeader: true,
    render: ({ name }) => <Name>{name}</Name>,
  },
  {
    id: 'what',
    title: t('balances.ledger.entry'),
    width: '2fr',
    render: ({ entry }) => originInWords(t, format, entry.origin),
  },
]
