import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { ledgerPage } from '#data/queries/ledger.ts'
import type { LedgerPage } from '#data/queries/ledger.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { addMonths } from '#shared/domain/calendar/days.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { BalanceBar, Button, CupsOverTime, EmptyState, Link, Muted, Reason, Section } from '#ui/index.ts'
import { bothSides, differenceInWords } from './balanceText.ts'
import { LedgerEntries } from './LedgerEntries.tsx'
import { LedgerLoans } from './LedgerLoans.tsx'
import { LedgerMoney } from './LedgerMoney.tsx'
import styles from './LedgerScreen.module.css'
import { useScreenTitle } from '#app/shell/title.ts'

/** The ledger of one contact: both sides, over time, and every entry with its reason. */
export default function LedgerScreen({ params }: ScreenProps) {
  const t = useText()
  const id = contactIdOf(params)
  const found = useLive(async (data) => ({ page: id && (await ledgerPage(data, id)) }), [id])
  if (found === undefined) return <Page title={t('ledger.title')}>{undefined}</Page>
  if (found.page === undefined) {
    return (
      <Page title={t('ledger.title')}>
        <EmptyState title={t('balances.ledger.gone.title')} text={t('balances.ledger.gone.text')} />
      </Page>
    )
  }
  return <Ledger page={found.page} />
}

function Ledger({ page }: { readonly page: LedgerPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { summary, balance, months, contact } = page
  const title = t('balances.ledger.of', { name: summary.name })
  useScreenTitle(title)
  const phase = phaseOf(summary, today)
  const back = (
    <Link href={href(`/people/${encodeURIComponent(contact.id)}`)}>{t('balances.ledger.back', { name: summary.name })}</Link>
  )

  if (page.entries.length === 0 && page.ahead.length === 0 && page.money.length === 0 && page.loans.length === 0) {
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

  const sides = bothSides(t, format, balance.poured, balance.received)
  const patience = summary.since === undefined ? undefined : addMonths(summary.since, summary.patienceMonths)
  return (
    <Page title={title} lead={back}>
      <div className={styles.balance}>
        <BalanceBar
          size="page"
          poured={balance.poured}
          received={balance.received}
          label={sides}
          phase={t(`ledger.phase.${phase}`)}
        />
        <div className={styles.words}>
          <p className={styles.difference}>{differenceInWords(t, format, balance.received - balance.poured)}</p>
          <Reason>{t(`ledger.phaseMeaning.${phase}`)}</Reason>
          <Muted>
            {[
              summary.minutes > 0 && t('balances.ledger.together', { minutes: format.minutes(summary.minutes) }),
              patience !== undefined && t('balances.ledger.horizon', { date: format.shortDay(patience) }),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </Muted>
        </div>
      </div>
      {months.length > 1 && (
        <Section title={t('balances.ledger.overTime')}>
          <CupsOverTime
            months={months.map(({ month, poured, received }) => ({ month, name: format.month(month), poured, received }))}
            label={t('ledger.chart.title')}
            heads={{ month: t('balances.ledger.date'), poured: t('ledger.poured'), received: t('ledger.received') }}
          />
        </Section>
      )}
      {page.ahead.length > 0 && (
        <Section title={t('balances.ledger.aheadTitle')} count={page.ahead.length}>
          <Muted>{t('balances.ledger.aheadText')}</Muted>
          <LedgerEntries entries={page.ahead} name={summary.name} returned={page.returned} />
        </Section>
      )}
      {page.entries.length > 0 && (
        <Section title={t('balances.ledger.entries')} count={page.entries.length}>
          <LedgerEntries entries={page.entries} name={summary.name} returned={page.returned} />
        </Section>
      )}
      {page.loans.length > 0 && <LedgerLoans loans={page.loans} name={summary.name} />}
      {page.money.length > 0 && <LedgerMoney entries={page.money} totals={summary.money} />}
    </Page>
  )
}
