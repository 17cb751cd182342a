import { useMemo } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href, navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { balancesOverview } from '#data/queries/ledger.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { overallBalance } from '#shared/domain/balance/overview.ts'
import { Button, EmptyState, Link, Select, SearchField, Table } from '#ui/index.ts'
import styles from './BalancesScreen.module.css'
import { bothSides } from '../balanceText.ts'
import { useBalanceColumns } from './columns.tsx'
import { oneOf } from '../oneOf.ts'
import { balanceRows, filterBalances, LEANINGS, PHASES, SORTS, sortBalances, TIERS } from './filters.ts'

const ANY = 'any'

/** All balances: who poured for whom, sorted and narrowed as one likes. */
export default function BalancesScreen() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const overview = useLive(balancesOverview, [])
  const [text, setText] = useQueryValue('q')
  const [leaningText, setLeaning] = useQueryValue('leaning')
  const [phaseText, setPhase] = useQueryValue('phase')
  const [tierText, setTier] = useQueryValue('tier')
  const [sortText, setSort] = useQueryValue('sort')
  const columns = useBalanceColumns()

  const leaning = oneOf(LEANINGS, leaningText)
  const phase = oneOf(PHASES, phaseText)
  const tier = oneOf(TIERS, tierText)
  const column = oneOf(SORTS, sortText?.replace(/^-/, '')) ?? 'cups'
  const direction = sortText === undefined || sortText.startsWith('-') ? 'descending' : 'ascending'

  const all = useMemo(() => (overview === undefined ? undefined : balanceRows(overview.rows, today)), [overview, today])
  const rows = useMemo(
    () => (all === undefined ? undefined : sortBalances(filterBalances(all, { text, leaning, phase, tier }), column, direction)),
    [all, text, leaning, phase, tier, column, direction],
  )
  if (all === undefined || rows === undefined) return <Page title={t('balances.title')}>{undefined}</Page>
  if (all.length === 0) {
    const action = (
      <Button kind="primary" onPress={() => openForm('log', {})}>
        {t('balances.empty.action')}
      </Button>
    )
    return (
      <Page title={t('balances.title')}>
        <EmptyState title={t('balances.empty.title')} text={t('balances.empty.text')} action={action} />
      </Page>
    )
  }

  const total = overallBalance(rows.map(({ summary }) => summary))
  const sides = bothSides(t, format, total.poured, total.received)
  const between = (
    <>
      <Link href={href('/favours')}>{t('favours.title')}</Link>
      <Link href={href('/introductions')}>{t('introductions.title')}</Link>
    </>
  )
  const showAll = () => navigate('/balances', { replace: true })
  return (
    <Page
      actions={between}
      title={t('balances.title')}
      lead={t('balances.lead', { sides, count: rows.length, people: format.number(rows.length) })}
      fill
    >
      <div className={styles.filters}>
        <SearchField
          label={t('balances.find')}
          placeholder={t('balances.find')}
          hideLabel
          value={text ?? ''}
          onChange={setText}
        />
        <Select
          label={t('balances.leaning.label')}
          hideLabel
          value={leaning ?? ANY}
          onChange={(value) => setLeaning(value === ANY ? undefined : value)}
          options={[
            { value: ANY, label: t('balances.everyone') },
            ...LEANINGS.map((value) => ({ value, label: t(`balances.leaning.${value}`) })),
          ]}
        />
        <Select
          label={t('balances.phase.label')}
          hideLabel
          value={phase ?? ANY}
          onChange={(value) => setPhase(value === ANY ? undefined : value)}
          options={[
            { value: ANY, label: t('balances.phase.all') },
            ...PHASES.map((value) => ({ value, label: t(`ledger.phase.${value}`) })),
          ]}
        />
        <Select
          label={t('balances.tier.label')}
          hideLabel
          value={tier ?? ANY}
          onChange={(value) => setTier(value === ANY ? undefined : value)}
          options={[
            { value: ANY, label: t('balances.tier.all') },
            ...TIERS.map((value) => ({ value, label: t(`balances.tier.${value}`) })),
          ]}
        />
      </div>
      <div className={styles.table}>
        <Table
          label={t('balances.title')}
          columns={columns}
          rows={rows}
          rowKey={({ summary }) => summary.id}
          sort={{ column, direction }}
          onSort={(sort) => setSort(sort.direction === 'descending' ? `-${sort.column}` : sort.column)}
          onOpen={({ summary }) => navigate(`/people/${encodeURIComponent(summary.id)}/ledger`)}
          empty={
            <>
              <p>{t('balances.nothing')}</p>
              <Button onPress={showAll}>{t('balances.clear')}</Button>
            </>
          }
        />
      </div>
    </Page>
  )
}
