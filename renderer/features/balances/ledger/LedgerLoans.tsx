import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { Link, List, ListRow, Section } from '#ui/index.ts'

/** What is still with the other, either way. */
export function LedgerLoans({ loans, name }: { readonly loans: readonly Favour[]; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const what = (favour: Favour) =>
    favour.loan?.item ?? (favour.loan?.money === undefined ? favour.what : format.money(favour.loan.money))
  return (
    <Section title={t('balances.ledger.loans')} count={loans.length}>
      <List>
        {loans.map((favour) => (
          <ListRow
            key={favour.id}
            title={
              <Link onPress={() => openForm('favour', { favourId: favour.id })}>
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
