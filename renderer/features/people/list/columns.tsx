import { useMemo } from 'react'
import { useFormat, useText, type Format, type Text } from '#app/i18n/index.ts'
import { sideLinks } from '#app/ledger/sides.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import { useToday } from '#data/react/index.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import type { TableColumn } from '#ui/index.ts'
import { BalanceBar, Muted, Warmth } from '#ui/index.ts'
import { NextThing } from './NextThing.tsx'
import { PersonName } from './PersonName.tsx'
import type { SortColumn } from './sorting.ts'

type Column = TableColumn<Summary> & { readonly id: SortColumn }

/** The columns of the list of people, in the user's language, as of today. */
export function usePeopleColumns(): readonly TableColumn<Summary>[] {
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
      title: t('contacts.column.name'),
      width: 'minmax(120px, 3fr)',
      isRowHeader: true,
      render: (summary) => <PersonName summary={summary} />,
    },
    {
      ...sortable,
      id: 'organisation',
      title: t('contacts.column.organisation'),
      width: 'minmax(72px, 1.4fr)',
      hideBelow: 740,
      render: ({ organisation }) => organisation && <span title={organisation}>{organisation}</span>,
    },
    {
      ...sortable,
      id: 'city',
      title: t('contacts.column.city'),
      width: 'minmax(64px, 0.9fr)',
      hideBelow: 860,
      render: ({ city }) => city && <span title={city}>{city}</span>,
    },
    {
      ...sortable,
      id: 'tier',
      title: t('contacts.column.tier'),
      width: '36px',
      hideBelow: 700,
      render: ({ tier }) => tier && t(`contacts.tier.${tier}`),
    },
    {
      ...sortable,
      id: 'lastMet',
      title: t('contacts.column.lastMet'),
      width: '140px',
      hideBelow: 300,
      render: (summary) => {
        const last = lastMetInWords(summary, t, format)
        return last === undefined ? <Muted>{t('contacts.never')}</Muted> : <span title={last.exactly}>{last.when}</span>
      },
    },
    {
      ...sortable,
      id: 'warmth',
      title: t('contacts.column.warmth'),
      width: '54px',
      hideBelow: 480,
      render: (summary) => {
        const warmth = Math.round(warmthOf(summary, today))
        return <Warmth warmth={warmth} label={t('contacts.warmth', { warmth })} />
      },
    },
    {
      ...sortable,
      id: 'balance',
      title: t('contacts.column.balance'),
      width: '202px',
      hideBelow: 620,
      render: (summary) => (
        <BalanceBar
          poured={summary.poured}
          received={summary.received}
          label={balanceInWords(t, format, summary, today)}
          links={sideLinks(t, format, summary, (side) => ledgerHref(summary.id, { side }))}
          isInTable
        />
      ),
    },
    {
      ...sortable,
      id: 'next',
      title: t('contacts.column.next'),
      width: '104px',
      hideBelow: 980,
      render: ({ next }) => next && <NextThing next={next} />,
    },
  ]
}

/** "4 cups poured, 2 cups received, mutual" */
function balanceInWords(t: Text, format: Format, summary: Summary, today: Day): string {
  const count = (cups: number) => (cups > 0 && cups <= 100 ? 1 : 2)
  const { poured, received } = summary
  return [
    t('ledger.pouredCups', { cups: format.cups(poured), count: count(poured) }),
    t('ledger.receivedCups', { cups: format.cups(received), count: count(received) }),
    t(`ledger.phase.${phaseOf(summary, today)}`),
  ].join(', ')
}
