import { Undo2 } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { loanText } from '#app/loans/loanText.ts'
import { favourPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { giveBackLoan } from '#data/commands/favours.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { IconButton, Link } from '#ui/index.ts'
import styles from './Side.module.css'

/** What is on loan either way until it is given back. */
export function LoanList({ loans, name }: { readonly loans: readonly Favour[]; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  if (loans.length === 0) return undefined
  const what = (favour: Favour) => loanText(favour, today, t, format)
  return (
    <>
      <h3 className={styles.head}>{t('person.favour.loans')}</h3>
      <ul className={styles.rows}>
        {loans.map((favour) => (
          <li key={favour.id} className={styles.row}>
            <div className={styles.words}>
              <div className={styles.what}>
                <Link href={href(favourPath(favour.id))}>
                  {t(favour.direction === 'given' ? 'ledger.loan.outstandingGiven' : 'ledger.loan.outstandingReceived', {
                    what: what(favour),
                    name,
                  })}
                </Link>
              </div>
              {favour.loan?.returnBy !== undefined && (
                <div className={styles.muted} title={format.exactDay(favour.loan.returnBy)}>
                  <span className={favour.loan.returnBy < today ? styles.late : undefined}>
                    {t('ledger.loan.returnBy', { date: format.day(favour.loan.returnBy) })}
                  </span>
                </div>
              )}
            </div>
            <div className={styles.actions}>
              <IconButton
                size="small"
                label={t('person.favour.giveBack', { what: what(favour) })}
                onPress={() => void act(() => giveBackLoan(data, favour.id))}
              >
                <Undo2 />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
