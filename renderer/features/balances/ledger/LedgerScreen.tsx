import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { LedgerView } from '#app/place/ledger.ts'
import { href, navigate, usePlace } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { LedgerPage } from '#data/queries/ledger.ts'
import { useToday } from '#data/react/index.ts'
import { horizonOf } from '#shared/domain/balance/horizon.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import type { MoneyTotal } from '#shared/domain/summary/summary.ts'
import { Button, EmptyState, Link, Muted, Section } from '#ui/index.ts'
import { readWhatIf, whatIfOn } from '../whatIf/address.ts'
import { WhatIf } from '../whatIf/WhatIf.tsx'
import { LedgerActions } from './LedgerActions.tsx'
import { LedgerChart } from '../LedgerChart.tsx'
import { LedgerEntries } from './LedgerEntries.tsx'
import { LedgerHead } from './LedgerHead.tsx'
import { LedgerLoans } from './LedgerLoans.tsx'
import { LedgerMoney } from './LedgerMoney.tsx'
import { LedgerOfPlace } from './LedgerOfPlace.tsx'
import { LedgerTime } from './LedgerTime.tsx'
import { Narrowed } from './Narrowed.tsx'
import { shownOf } from './shown.ts'
import { isNarrowed, readView, VIEW_VALUES } from './view.ts'

/** The ledger of one contact: both sides, over time, and every entry with its reason. */
export default function LedgerScreen({ params }: ScreenProps) {
  return <LedgerOfPlace params={params}>{(page) => <Ledger page={page} />}</LedgerOfPlace>
}

const isEmpty = ({ entries, ahead, money, loans, time }: LedgerPage): boolean =>
  [entries, ahead, money, loans, time].every((list) => list.length === 0)

function Ledger({ page }: { readonly page: LedgerPage }) {
  const t = useText()
  const today = useToday()
  const { path, query } = usePlace()
  const { summary, contact } = page
  const title = t('balances.ledger.of', { name: summary.name })
  useScreenTitle(title)
  const back = (
    <span data-print="no">
      <Link href={href(`/people/${encodeURIComponent(contact.id)}`)}>{t('balances.ledger.back', { name: summary.name })}</Link>
      {' · '}
      <Link href={href(`/people/${encodeURIComponent(contact.id)}/between-us`)}>{t('betweenUs.title')}</Link>
    </span>
  )

  if (isEmpty(page)) {
    const action = (
      <Button kind="primary" onPress={() => openForm('log', { contactIds: [contact.id] })}>
        {t('balances.ledger.empty.action')}
      </Button>
    )
    return (
      <Page title={title} lead={back}>
        <EmptyState
          title={t('balances.ledger.empty.title', { name: summary.name })}
          text={t('balances.ledger.empty.text')}
          action={action}
        />
      </Page>
    )
  }

  const view = readView(query)
  const shown = shownOf(page, whatIfOn(readWhatIf(query), today), view, today)
  /** This ledger as it stands, with another part of it in view. */
  const pathOf = (next: LedgerView): string => {
    const values = new URLSearchParams(query)
    for (const name of VIEW_VALUES) values.delete(name)
    for (const [name, value] of Object.entries(next)) if (typeof value === 'string') values.set(name, value)
    return `${path}?${values.toString()}`
  }
  const openMonth = (month: string) => navigate(pathOf({ month }))
  return (
    <Page title={title} lead={back} actions={<LedgerActions page={page} shown={shown} path={path} query={query} />}>
      <LedgerHead
        summary={summary}
        name={callName(contact)}
        contact={contact}
        shown={shown}
        hrefOf={(next) => href(pathOf(next))}
      />
      <WhatIf />
      {shown.months.length > 0 && <LedgerChart months={shown.months} horizon={horizonOf(summary)} onOpen={openMonth} />}
      {isNarrowed(view) && <Narrowed key={JSON.stringify(view)} view={view} />}
      <LedgerLists page={page} shown={shown} view={view} />
    </Page>
  )
}

const inCurrency = (totals: readonly MoneyTotal[], { currency }: LedgerView): readonly MoneyTotal[] =>
  currency === undefined ? totals : totals.filter((total) => total.currency === currency)

/** The entries, and beside them what is ahead, what is out on loan and the money: or the one part that is asked for. */
function LedgerLists({
  page,
  shown,
  view,
}: {
  readonly page: LedgerPage
  readonly shown: ReturnType<typeof shownOf>
  readonly view: LedgerView
}) {
  const t = useText()
  const isWhole = !isNarrowed(view)
  const { name } = page.summary
  if (view.show === 'time') return <LedgerTime entries={shown.time} minutes={shown.minutes} />
  if (view.show === 'money')
    return <LedgerMoney name={callName(page.contact)} entries={shown.money} totals={inCurrency(shown.totals, view)} />
  return (
    <>
      {isWhole && shown.ahead.length > 0 && (
        <Section title={t('balances.ledger.aheadTitle')} count={shown.ahead.length}>
          <Muted>{t('balances.ledger.aheadText')}</Muted>
          <LedgerEntries entries={shown.ahead} name={name} returned={page.returned} />
        </Section>
      )}
      <Section title={t('balances.ledger.entries')} count={shown.entries.length}>
        {shown.entries.length === 0 ? (
          <Muted>{t('balances.whatIf.nothing')}</Muted>
        ) : (
          <LedgerEntries entries={shown.entries} name={name} returned={page.returned} hasTotals />
        )}
      </Section>
      {isWhole && page.loans.length > 0 && <LedgerLoans loans={page.loans} name={name} />}
      {isWhole && shown.money.length > 0 && (
        <LedgerMoney name={callName(page.contact)} entries={shown.money} totals={shown.totals} />
      )}
    </>
  )
}
