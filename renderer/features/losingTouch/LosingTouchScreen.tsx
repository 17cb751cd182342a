import { useMemo, useRef, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href, navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { losingTouch } from '#data/queries/losingTouch.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, EmptyState, Link, Select, Table } from '#ui/index.ts'
import { CoolingBar } from './bulk/CoolingBar.tsx'
import { useCoolingColumns } from './columns.tsx'
import styles from './LosingTouch.module.css'
import { readSort, rowsOf, TIER_FILTERS, writeSort } from './rows.ts'

const NOBODY: ReadonlySet<ContactId> = new Set()
const ALL = 'all'

/** Who cools down, most at stake first, to be set right one by one or together. */
export default function LosingTouchScreen() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const cooling = useLive(losingTouch, [today], { keep: true })
  const [tierText, setTier] = useQueryValue('tier')
  const [sortText, setSort] = useQueryValue('sort')
  const [selection, setSelection] = useState(NOBODY)
  const list = useRef<HTMLDivElement>(null)
  const columns = useCoolingColumns()
  const tier = TIER_FILTERS.find((one) => one === tierText)
  const sort = useMemo(() => readSort(sortText), [sortText])
  const rows = useMemo(() => cooling && rowsOf(cooling, tier, sort), [cooling, tier, sort])
  const chosen = useMemo(() => (rows ?? []).filter(({ summary }) => selection.has(summary.id)), [rows, selection])

  const title = t('losingTouch.title')
  const people = <Link href={href('/people')}>{t('losingTouch.everyone')}</Link>
  if (cooling === undefined || rows === undefined) return <Page title={title}>{undefined}</Page>
  if (cooling.length === 0)
    return (
      <Page title={title} actions={people}>
        <EmptyState
          title={t('losingTouch.empty.title')}
          text={t('losingTouch.empty.text')}
          action={<Button onPress={() => navigate('/today')}>{t('losingTouch.empty.action')}</Button>}
        />
      </Page>
    )
  return (
    <Page
      title={title}
      lead={t('losingTouch.lead', { count: rows.length, shown: format.number(rows.length) })}
      actions={people}
      fill
    >
      {chosen.length > 0 ? (
        <CoolingBar
          chosen={chosen}
          onNone={() => setSelection(NOBODY)}
          onDone={() => list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
        />
      ) : (
        <div className={styles.filters}>
          <Select
            label={t('losingTouch.tier')}
            hideLabel
            value={tier ?? ALL}
            onChange={(value) => setTier(value === ALL ? undefined : value)}
            options={[
              { value: ALL, label: t('losingTouch.tiers.all') },
              ...TIER_FILTERS.map((value) => ({ value, label: t(`losingTouch.tiers.${value}`) })),
            ]}
          />
        </div>
      )}
      <div ref={list} className={styles.table}>
        <Table
          label={title}
          columns={columns}
          rows={rows}
          rowKey={({ summary }) => summary.id}
          sort={sort}
          onSort={(next) => setSort(writeSort(next))}
          selection={selection}
          onSelect={setSelection}
          onOpen={({ summary }) => navigate(`/people/${encodeURIComponent(summary.id)}`)}
          empty={
            <>
              <p>{t('losingTouch.nobodyInTier')}</p>
              <Button onPress={() => setTier(undefined)}>{t('losingTouch.tiers.all')}</Button>
            </>
          }
        />
      </div>
    </Page>
  )
}
