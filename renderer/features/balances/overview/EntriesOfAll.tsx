import { useMemo } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerPath } from '#app/place/ledger.ts'
import { navigate } from '#app/place/place.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import type { EntryOfSomeone, Wanted } from '#data/balances/index.ts'
import { useToday } from '#data/react/index.ts'
import type { Narrowing } from '#shared/domain/ledger/narrow.ts'
import type { TableColumn } from '#ui/index.ts'
import { Muted, Table } from '#ui/index.ts'
import { bothSides, countOf } from '../balanceText.ts'
import { originColumns } from './originColumns.tsx'
import styles from './BalancesScreen.module.css'
import { useOfEveryone } from './useEveryone.ts'

/** So many entries are listed: enough to recognise what a number was made of. */
const LIMIT = 2_000

/** The entries that a number about everyone was made of, the latest first; each opens in its ledger. */
export function EntriesOfAll({ wanted, narrowing }: { readonly wanted: Wanted; readonly narrowing: Narrowing }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const found = useOfEveryone(JSON.stringify([wanted, narrowing, today]), (client) =>
    client.entries(wanted, narrowing, today, LIMIT),
  )
  const columns = useEntryColumns()
  if (found === undefined) return <Waiting />
  const rows = found.entries
  const { side } = narrowing
  const sum =
    side === undefined
      ? bothSides(t, format, found.poured, found.received)
      : t(`ledger.${side}Cups`, { cups: format.cups(found[side]), count: countOf(found[side]) })
  return (
    <div className={styles.entries}>
      <p>
        <Muted>
          {found.count > rows.length
            ? t('balances.all.latest', { sum, shown: format.number(rows.length), all: format.number(found.count) })
            : t('balances.all.sum', { sum, count: found.count, entries: format.number(found.count) })}
        </Muted>
      </p>
      <div className={styles.table}>
        <Table
          label={t('balances.ledger.entries')}
          columns={columns}
          rows={rows}
          rowKey={({ contactId, entry }) => `${contactId} ${entry.source.kind} ${entry.source.id} ${entry.direction}`}
          onOpen={({ contactId, entry }) => navigate(ledgerPath(contactId, { of: entry.source.id }))}
          empty={<p>{t('balances.whatIf.nothing')}</p>}
        />
      </div>
    </div>
  )
}

function useEntryColumns(): readonly TableColumn<EntryOfSomeone>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const side = (direction: 'poured' | 'received'): TableColumn<EntryOfSomeone> => ({
      id: direction,
      title: t(`ledger.${direction}`),
      width: '88px',
      align: 'end',
      render: ({ entry }) =>
        entry.direction === direction && <span className={styles[direction]}>{format.cups(entry.cups)}</span>,
    })
    return [
      ...originColumns(t, format),
      {
        id: 'why',
        title: t('balances.ledger.why'),
        width: '1.6fr',
        hideBelow: 900,
        render: ({ name, entry }) => <span className={styles.muted}>{t(`ledger.why.${entry.why}`, { name })}</span>,
      },
      side('poured'),
      side('received'),
    ]
  }, [t, format])
}
