import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerPath } from '#app/place/ledger.ts'
import { href, usePlace } from '#app/place/place.ts'
import { usePrint } from '#app/print/usePrint.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { LedgerPage } from '#data/queries/ledger.ts'
import { useToday } from '#data/react/index.ts'
import { horizonOf } from '#shared/domain/balance/horizon.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { isTried } from '#shared/domain/balance/whatIf.ts'
import { Button, Link, Muted, Section } from '#ui/index.ts'
import { LedgerChart } from '../LedgerChart.tsx'
import { LedgerEntries } from '../ledger/LedgerEntries.tsx'
import { LedgerHead } from '../ledger/LedgerHead.tsx'
import { LedgerLoans } from '../ledger/LedgerLoans.tsx'
import { LedgerMoney } from '../ledger/LedgerMoney.tsx'
import { LedgerOfPlace } from '../ledger/LedgerOfPlace.tsx'
import { shownOf } from '../ledger/shown.ts'
import { readView } from '../ledger/view.ts'
import { readWhatIf, whatIfOn } from '../whatIf/address.ts'
import { whatIfInWords } from '../whatIf/words.ts'
import styles from './LedgerPrint.module.css'

/** One ledger as it stands on paper: a page first, a screen second. */
export default function LedgerPrintScreen({ params }: ScreenProps) {
  return <LedgerOfPlace params={params}>{(page) => <LedgerOnPaper page={page} />}</LedgerOfPlace>
}

function LedgerOnPaper({ page }: { readonly page: LedgerPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const print = usePrint()
  const { query } = usePlace()
  const { summary, contact } = page
  const title = t('balances.ledger.of', { name: summary.name })
  useScreenTitle(title)
  const address = readWhatIf(query)
  const what = whatIfOn(address, today)
  const shown = shownOf(page, what, readView(query), today)
  const begin = what.from ?? shown.entries.at(-1)?.date
  const period = begin && t('balances.print.period', { from: format.shortDay(begin), to: format.shortDay(what.to ?? today) })
  const ledger = ledgerPath(contact.id)
  return (
    <div className={styles.sheet}>
      <div className={styles.bar} data-print="no">
        <Link href={href(query === '' ? ledger : `${ledger}?${query}`)}>{t('balances.print.back')}</Link>
        <Button kind="primary" onPress={() => print(title)}>
          {t('balances.print.action')}
        </Button>
      </div>
      <Page title={title} lead={period}>
        {isTried(what) && (
          <p className={styles.whatIf}>{t('balances.print.whatIf', { what: whatIfInWords(t, format, address) })}</p>
        )}
        <LedgerHead summary={summary} name={callName(contact)} shown={shown} />
        {shown.months.length > 0 && <LedgerChart months={shown.months} horizon={horizonOf(summary)} />}
        {shown.entries.length > 0 && (
          <Section title={t('balances.ledger.entries')} count={shown.entries.length}>
            <LedgerEntries entries={shown.entries} name={summary.name} returned={page.returned} hasTotals />
          </Section>
        )}
        {page.loans.length > 0 && <LedgerLoans loans={page.loans} name={summary.name} />}
        {shown.money.length > 0 && <LedgerMoney name={callName(page.contact)} entries={shown.money} totals={shown.totals} />}
        <Muted>{t('balances.print.made', { date: format.exactDay(today) })}</Muted>
      </Page>
    </div>
  )
}
