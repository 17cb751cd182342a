import { useMemo } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerPath, type LedgerView } from '#app/place/ledger.ts'
import { navigate } from '#app/place/place.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import type { BesideOfSomeone, Wanted } from '#data/balances/index.ts'
import { useToday } from '#data/react/index.ts'
import type { TableColumn } from '#ui/index.ts'
import { Muted, Table } from '#ui/index.ts'
import { openSource } from '../ledger/openSource.ts'
import { moneyWords } from '../moneyWords.ts'
import { originColumns } from './originColumns.tsx'
import styles from './BalancesScreen.module.css'
import { useOfEveryone } from './useEveryone.ts'

/** So many are listed: enough to recognise what a number was made of. */
const LIMIT = 2_000

export interface BesideEntriesProps {
  readonly wanted: Wanted
  readonly show: 'money' | 'time'
  readonly currency?: string | undefined
}

/** What money or time with everyone was made of, the latest first: money opens in its ledger, time is a meeting. */
export function BesideEntries({ wanted, show, currency }: BesideEntriesProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const shown = { show, ...(currency !== undefined && { currency }) }
  const key = JSON.stringify([wanted, shown, today])
  const answer = useOfEveryone(key, async (client) => ({ key, found: await client.beside(wanted, shown, today, LIMIT) }))
  const columns = useBesideColumns(show)
  // Money is no answer to time.
  if (answer === undefined || answer.key !== key) return <Waiting />
  const { entries: rows, money, minutes, count } = answer.found
  const totals = money.filter((total) => currency === undefined || total.currency === currency)
  const sum =
    show === 'time'
      ? t('balances.ledger.together', { minutes: format.minutes(minutes) })
      : totals.map((total) => moneyWords(t, format, total)).join('; ')
  const open = ({ contactId, entry }: BesideOfSomeone): void => {
    if (!('money' in entry)) return openSource(entry.source)
    const view: LedgerView = { show: 'money', currency: entry.money.currency, of: entry.source.id }
    navigate(ledgerPath(contactId, view))
  }
  return (
    <div className={styles.entries}>
      <p>
        <Muted>
          {count > rows.length
            ? t('balances.all.latest', { sum, shown: format.number(rows.length), all: format.number(count) })
            : t('balances.all.sum', { sum, count, entries: format.number(count) })}
        </Muted>
      </p>
      <div className={styles.table}>
        <Table
          label={t(show === 'time' ? 'balances.time.title' : 'balances.ledger.money')}
          columns={columns}
          rows={rows}
          rowKey={({ contactId, entry }) =>
            `${contactId} ${entry.source.kind} ${entry.source.id} ${'money' in entry ? entry.direction : ''}`
          }
          onOpen={open}
          empty={<p>{t('balances.whatIf.nothing')}</p>}
        />
      </div>
    </div>
  )
}

function useBesideColumns(show: 'money' | 'time'): readonly TableColumn<BesideOfSomeone>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const side = (direction: 'poured' | 'received', title: string): TableColumn<BesideOfSomeone> => ({
      id: direction,
      title,
      width: '112px',
      align: 'end',
      render: ({ entry }) =>
        'money' in entry &&
        entry.direction === direction && <span className={styles[direction]}>{format.money(entry.money)}</span>,
    })
    const time: TableColumn<BesideOfSomeone> = {
      id: 'minutes',
      title: t('balances.time.minutes'),
      width: '112px',
      align: 'end',
      render: ({ entry }) => !('money' in entry) && format.minutes(entry.minutes),
    }
    return [
      ...originColumns(t, format),
      ...(show === 'time'
        ? [time]
        : [side('poured', t('balances.ledger.moneyPoured')), side('received', t('balances.ledger.moneyReceived'))]),
    ]
  }, [t, format, show])
}
