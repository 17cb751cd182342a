import { useFormat, useText } from '#app/i18n/index.ts'
import { loanText } from '#app/loans/loanText.ts'
import { favourPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { useToday } from '#data/react/index.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { Link, List, ListRow, Section } from '#ui/index.ts'

/** What is still with the other, either way. */
export function LedgerLoans({ loans, name }: { readonly loans: readonly Favour[]; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const what = (favour: Favour) => loanText(favour, today, t, format)
  return (
    <Section title={t('balances.ledger.loans')} count={loans.length}>
      <List>
        {loans.map((favour) => (
          <ListRow
            key={favour.id}
            title={
              <Link href={href(favourPath(favour.id))}>
                {t(favour.direction === 'given' ? 'ledger.loan.outstandingGiven' : 'ledger.loan.outstandingReceived', {
                  what: what(favour),
                  name,
                })}
              </Link>
            }
            {...(favour.loan?.returnBy !== undefined && {
              text: t('ledger.loan.returnBy', { date: format.day(favour.loan.returnBy) }),
            })}
          />
        ))}
      </List>
    </Section>
  )
}
