import { useMemo } from 'react'
import { useFormat, useText, type Format, type Text } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { useToday } from '#data/react/index.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'
import { Hidden, Name, Warmth, type TableColumn } from '#ui/index.ts'
import { Course } from './Course.tsx'
import styles from './LosingTouch.module.css'
import type { SortColumn } from './rows.ts'

type Column = TableColumn<Cooling> & { readonly id: SortColumn | 'course' }

/** The columns of the list of who cools down, as of today. */
export function useCoolingColumns(): readonly TableColumn<Cooling>[] {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  return useMemo(() => columnsOf(t, format, today), [t, format, today])
}

function columnsOf(t: Text, format: Format, today: Day): readonly Column[] {
  const sortable = { isSortable: true } as const
  return [
    {
      ...sortable,
      id: 'name',
      title: t('losingTouch.column.name'),
      width: 'minmax(176px, 2fr)',
      isRowHeader: true,
      render: ({ summary }) => (
        <span className={styles.person}>
          <PersonSign name={summary.name} photo={summary.photo} size={24} />
          <span className={styles.name} title={summary.name}>
            <Name>{summary.name}</Name>
          </span>
        </span>
      ),
    },
    {
      ...sortable,
      id: 'tier',
      title: t('losingTouch.column.tier'),
      width: '44px',
      hideBelow: 720,
      render: ({ summary }) => summary.tier && t(`contacts.tier.${summary.tier}`),
    },
    {
      ...sortable,
      id: 'lastContact',
      title: t('losingTouch.column.lastContact'),
      width: 'minmax(116px, 1fr)',
      render: ({ lastContact }) => <span title={format.exactDay(lastContact)}>{format.relative(lastContact)}</span>,
    },
    {
      id: 'course',
      title: t('losingTouch.column.course'),
      width: '124px',
      hideBelow: 640,
      render: (row) => <Course key={row.summary.id} row={row} today={today} />,
    },
    {
      ...sortable,
      id: 'warmth',
      title: t('losingTouch.column.warmth'),
      width: '54px',
      render: ({ warmth }) => <Warmth warmth={warmth} label={t('contacts.warmth', { warmth: Math.round(warmth) })} />,
    },
    {
      ...sortable,
      id: 'atStake',
      title: t('losingTouch.column.ahead'),
      width: '92px',
      render: ({ ahead, atStake }) => {
        const less = Math.max(1, Math.round(atStake))
        return (
          <span>
            {Math.round(ahead)}{' '}
            <span className={styles.less} aria-hidden="true">
              −{less}
            </span>
            <Hidden>{t('losingTouch.fewer', { count: less })}</Hidden>
          </span>
        )
      },
    },
  ]
}
