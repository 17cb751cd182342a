import { useEffect, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { LedgerView } from '#app/place/ledger.ts'
import { setQueryValue } from '#app/place/place.ts'
import { Button } from '#ui/index.ts'
import styles from './LedgerScreen.module.css'
import { VIEW_VALUES } from './view.ts'

/** Says which part of the ledger is shown, and goes back to all of it. Whoever pressed a number arrives here: give it a key of its own per view. */
export function Narrowed({ view }: { readonly view: LedgerView }) {
  const t = useText()
  const format = useFormat()
  const line = useRef<HTMLParagraphElement>(null)
  const { side, month, of, at, show, currency } = view
  useEffect(() => {
    line.current?.focus()
  }, [])
  const words = [
    show === undefined ? t(`balances.narrowed.${side ?? 'cups'}`) : t(`balances.narrowed.${show}`),
    month && t('balances.narrowed.month', { month: format.month(month) }),
    at && t('balances.narrowed.meetings'),
    of && t('balances.narrowed.of', { count: of.split(',').length }),
    currency && t('balances.narrowed.currency', { currency }),
  ]
  return (
    <div className={styles.narrowed}>
      <p ref={line} tabIndex={-1}>
        {words.filter((part) => part !== undefined && part !== '').join(' ')}
      </p>
      <Button kind="quiet" onPress={() => VIEW_VALUES.forEach((name) => setQueryValue(name, undefined))}>
        {t('balances.narrowed.all')}
      </Button>
    </div>
  )
}
