import { useEffect, useRef } from 'react'
import { labelInWords } from '#app/changes/label.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import { BalanceBar, Button, Heading, Name } from '#ui/index.ts'
import { balanceLinks } from './balanceLinks.ts'
import { type Saved, standingInWords } from '../told.ts'
import styles from './LogWindow.module.css'

interface SavedPanelProps {
  readonly saved: Saved
  readonly onUndo: () => void
  readonly onAnother: () => void
  readonly onDone: () => void
}

/** What was saved and how the balances stand now, before the window closes. */
export function SavedPanel({ saved, onUndo, onAnother, onDone }: SavedPanelProps) {
  const t = useText()
  const format = useFormat()
  const { host } = useData()
  const foot = useRef<HTMLDivElement>(null)
  // Enter closes the window.
  useEffect(() => [...(foot.current?.querySelectorAll('button') ?? [])].at(-1)?.focus(), [])
  return (
    <div className={styles.window}>
      <div className={styles.entry}>
        <Heading level={1}>{labelInWords(saved.label, t)}</Heading>
        <ul className={styles.standings}>
          {saved.balances.map((one) => (
            <li key={one.id} className={styles.standing}>
              <Name>{one.name}</Name>
              <BalanceBar
                poured={one.poured}
                received={one.received}
                phase={t(`ledger.phase.${one.phase}`)}
                label={standingInWords(one, t, format)}
                links={balanceLinks(t, format, one, host)}
              />
              <span className={styles.sides} aria-hidden="true">
                {t('log.saved.sides', { poured: format.cups(one.poured), received: format.cups(one.received) })}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div ref={foot} className={styles.foot}>
        <span className={styles.first}>
          <Button kind="quiet" onPress={onUndo}>
            {t('common.actions.undo')}
          </Button>
        </span>
        <Button onPress={onAnother}>{t('log.saved.another')}</Button>
        <Button kind="primary" shortcut="Enter" onPress={onDone}>
          {t('log.saved.done')}
        </Button>
      </div>
    </div>
  )
}
