import { useMemo } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { sideLinks } from '#app/ledger/sides.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import type { LedgerView } from '#app/place/ledger.ts'
import { href } from '#app/place/place.ts'
import type { TableColumn } from '#ui/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { BalanceBar, Name } from '#ui/index.ts'
import styles from './BalancesScreen.module.css'
import { bothSides } from '../balanceText.ts'
import { DifferenceInShort } from './DifferenceInShort.tsx'
import type { BalanceRow } from './filters.ts'

/**
 * The columns of the overview of balances, in the user's language.
 * @param pathOf the ledger of someone, narrowed; keep it the same function between renders
 */
export function useBalanceColumns(pathOf: (id: ContactId, view: LedgerView) => string): readonly TableColumn<BalanceRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('balances.column.name'),
        width: 'minmax(120px, 2.4fr)',
        isSortable: true,
        isRowHeader: true,
        render: ({ summary }) => <Name>{summary.name}</Name>,
      },
      {
        id: 'organisation',
        title: t('balances.column.organisation'),
        width: '1.5fr',
        hideBelow: 900,
        render: ({ summary }) => <span className={styles.muted}>{summary.organisation}</span>,
      },
      {
        id: 'phase',
        title: t('balances.column.phase'),
        width: '96px',
        isSortable: true,
        render: ({ phase }) => t(`ledger.phase.${phase}`),
      },
      {
        id: 'cups',
        title: t('balances.column.cups'),
        width: '202px',
        isSortable: true,
        render: ({ summary }) => (
          <BalanceBar
            poured={summary.poured}
            received={summary.received}
            label={bothSides(t, format, summary.poured, summary.received)}
            links={sideLinks(t, format, summary, (side) => href(pathOf(summary.id, { side })))}
            isInTable
          />
        ),
      },
      {
        id: 'difference',
        title: t('balances.column.difference'),
        width: '128px',
        isSortable: true,
        hideBelow: 640,
        render: ({ difference }) => <DifferenceInShort difference={difference} />,
      },
      {
        id: 'lastMet',
        title: t('balances.column.lastMet'),
        width: '140px',
        isSortable: true,
        hideBelow: 760,
        render: ({ summary }) => {
          const last = lastMetInWords(summary, t, format)
          return last === undefined ? (
            <span className={styles.muted}>{t('balances.never')}</span>
          ) : (
            <span title={last.exactly}>{last.when}</span>
          )
        },
      },
    ],
    [t, format, pathOf],
  )
}
