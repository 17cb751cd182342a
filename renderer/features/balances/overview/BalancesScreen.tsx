import { useMemo } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href, navigate, setQueryValue, usePlace } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { Waiting } from '#app/shell/Waiting.tsx'
import { balancesOverview } from '#data/queries/ledger.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { overallBalance } from '#shared/domain/balance/overview.ts'
import { isTried } from '#shared/domain/balance/whatIf.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Button, EmptyState, Link, Tabs } from '#ui/index.ts'
import { countOf } from '../balanceText.ts'
import { Narrowed } from '../ledger/Narrowed.tsx'
import { isNarrowed, readView, VIEW_VALUES } from '../ledger/view.ts'
import { oneOf } from '../oneOf.ts'
import { readWhatIf, WHAT_IF_VALUES, whatIfOn } from '../whatIf/address.ts'
import { WhatIfBanner } from '../whatIf/WhatIfBanner.tsx'
import { BalanceFilters } from './BalanceFilters.tsx'
import styles from './BalancesScreen.module.css'
import { BesideEntries } from './BesideEntries.tsx'
import { BesideOfAll } from './BesideOfAll.tsx'
import { EntriesOfAll } from './EntriesOfAll.tsx'
import { balanceRows, filterBalances, isFiltered, readFilter, readSort, sortBalances } from './filters.ts'
import { OverTime } from './OverTime.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { useOfEveryone } from './useEveryone.ts'

const VIEWS = ['people', 'time', 'entries'] as const

/** All balances: who poured for whom, over time and entry by entry, sorted and narrowed as one likes. */
export default function BalancesScreen() {
  const t = useText()
  const overview = useLive(balancesOverview, [])
  if (overview === undefined) return <Page title={t('balances.title')}>{undefined}</Page>
  if (overview.rows.length > 0) return <Balances summaries={overview.rows} />
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

function Balances({ summaries }: { readonly summaries: readonly Summary[] }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { path, query } = usePlace()
  const what = whatIfOn(readWhatIf(query), today)
  const tried = useOfEveryone(JSON.stringify([what, today]), async (client) =>
    isTried(what) ? { what, rows: (await client.everyone({ what }, today)).rows } : undefined,
  )
  // An answer to what was tried before is no answer to this.
  const isCounting = isTried(what) && JSON.stringify(tried?.what) !== JSON.stringify(what)
  const rows = useMemo(() => {
    const all = balanceRows(summaries, today, tried?.rows)
    const { column, direction } = readSort(query)
    return sortBalances(filterBalances(all, readFilter(query), today), column, direction)
  }, [summaries, tried, today, query])

  const values = new URLSearchParams(query)
  const pathOf = (next: Readonly<Record<string, string | undefined>>): string => {
    const changed = new URLSearchParams(query)
    for (const name of VIEW_VALUES) changed.delete(name)
    for (const [name, value] of Object.entries(next)) {
      if (value === undefined) changed.delete(name)
      else changed.set(name, value)
    }
    return `${path}?${changed.toString()}`
  }
  const total = overallBalance(rows.map(({ summary }) => summary))
  const side = (which: 'poured' | 'received') => (
    <Link
      href={href(pathOf({ view: 'entries', side: which }))}
      label={t(`balances.see.${which}`, { cups: format.cupsInWords(total[which]) })}
    >
      {t(`ledger.${which}Cups`, { cups: format.cups(total[which]), count: countOf(total[which]) })}
    </Link>
  )
  const filter = readFilter(query)
  const view = readView(query)
  const { show: _shown, currency: _currency, ...narrowing } = view
  const wanted = { what, ...(isFiltered(filter) && { among: rows.map(({ summary }) => summary.id) }) }
  const lead = isCounting ? (
    t('balances.counting')
  ) : (
    <>
      {side('poured')} · {side('received')} · {t('balances.with', { count: rows.length, people: format.number(rows.length) })}
      <BesideOfAll wanted={wanted} pathOf={pathOf} />
    </>
  )
  const elsewhere = (
    <>
      <Link href={href('/favours')}>{t('favours.title')}</Link>
      <Link href={href('/introductions')}>{t('introductions.title')}</Link>
    </>
  )
  const whatIfQuery = new URLSearchParams([...values].filter(([name]) => WHAT_IF_VALUES.some((one) => one === name))).toString()
  const content = {
    people: <PeopleTable rows={rows} sort={readSort(query)} onSort={(sort) => setQueryValue('sort', sort)} query={whatIfQuery} />,
    time: (
      <OverTime
        wanted={wanted}
        summaries={rows.map(({ summary }) => summary)}
        pathOf={pathOf}
        onOpen={(month) => navigate(pathOf({ view: 'entries', month }))}
      />
    ),
    entries: (
      <div className={styles.all}>
        {isNarrowed(view) && <Narrowed key={JSON.stringify(view)} view={view} />}
        {view.show === undefined ? (
          <EntriesOfAll wanted={wanted} narrowing={narrowing} />
        ) : (
          <BesideEntries wanted={wanted} show={view.show} currency={view.currency} />
        )}
      </div>
    ),
  }
  return (
    <Page title={t('balances.title')} lead={lead} actions={elsewhere} fill>
      <BalanceFilters />
      <WhatIfBanner />
      {filter.horizon !== undefined && (
        <p className={styles.horizon}>
          {t(`balances.horizon.only.${filter.horizon}`)}{' '}
          <Link onPress={() => setQueryValue('horizon', undefined)}>{t('balances.clear')}</Link>
        </p>
      )}
      <Tabs
        label={t('balances.views.label')}
        fill
        selected={oneOf(VIEWS, values.get('view')) ?? 'people'}
        onSelect={(id) => navigate(pathOf({ view: id === 'people' ? undefined : id }))}
        items={VIEWS.map((id) => ({
          id,
          title: t(`balances.views.${id}`),
          content: isCounting ? <Waiting /> : content[id],
        }))}
      />
    </Page>
  )
}
