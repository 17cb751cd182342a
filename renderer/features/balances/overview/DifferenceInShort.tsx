import { useFormat, useText } from '#app/i18n/index.ts'
import styles from './BalancesScreen.module.css'

/** The difference for a narrow column: "3 to return"; the numbers of rows stand under one another. */
export function DifferenceInShort({ difference }: { readonly difference: number }) {
  const t = useText()
  const format = useFormat()
  if (difference === 0) return t('balances.difference.even')
  return (
    <>
      <span className={styles.cups}>{format.cups(Math.abs(difference))}</span>{' '}
      {t(difference > 0 ? 'balances.difference.toReturn' : 'balances.difference.ahead')}
    </>
  )
}
