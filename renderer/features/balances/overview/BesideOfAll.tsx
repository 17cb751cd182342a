import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { Wanted } from '#data/balances/index.ts'
import { useToday } from '#data/react/index.ts'
import { Link } from '#ui/index.ts'
import { moneyWords } from '../moneyWords.ts'
import styles from './BalancesScreen.module.css'
import { useOfEveryone } from './useEveryone.ts'

/** Time and money beside the cups of everyone who is shown, each opening what it was made of. */
export function BesideOfAll({
  wanted,
  pathOf,
}: {
  readonly wanted: Wanted
  /** This screen with other values in its address. */
  readonly pathOf: (values: Readonly<Record<string, string | undefined>>) => string
}) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const key = JSON.stringify([wanted, today])
  const found = useOfEveryone(key, async (client) => ({ key, ...(await client.beside(wanted, {}, today, 0)) }))
  // Figures of others are no figures of these.
  if (found === undefined || found.key !== key) return <p>{t('balances.counting')}</p>
  if (found.minutes === 0 && found.money.length === 0) return undefined
  const time = format.minutes(found.minutes)
  return (
    <ul className={styles.beside}>
      {found.minutes > 0 && (
        <li>
          <Link href={href(pathOf({ view: 'entries', show: 'time' }))} label={t('balances.see.minutes', { time })}>
            {t('balances.ledger.together', { minutes: time })}
          </Link>
        </li>
      )}
      {found.money.map((total) => {
        const { currency } = total
        const words = moneyWords(t, format, total)
        return (
          <li key={currency}>
            <Link href={href(pathOf({ view: 'entries', show: 'money', currency }))} label={t('balances.see.money', { words })}>
              {words}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
