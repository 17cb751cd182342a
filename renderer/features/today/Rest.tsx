import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { todayQueue } from '#data/queries/today.ts'
import { useLive, useTimeOfDay, useToday } from '#data/react/index.ts'
import { Banner, Button } from '#ui/index.ts'
import { LongerDialog } from './longer/LongerDialog.tsx'
import { Later } from './Later.tsx'
import { Missed } from './Missed.tsx'
import { DueSection } from './strip/DueSection.tsx'
import type { Asking } from '#app/prompts/asking.ts'
import { PutAwaySection } from './PutAwaySection.tsx'
import styles from './TodayScreen.module.css'

/** What is not for today: later, missed, snoozed, and whether the weeks ahead ask too much. Read after Today itself stands. */
export function Rest({ ask }: { readonly ask: (asking: Asking) => void }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const time = useTimeOfDay()
  const found = useLive(todayQueue, [today, time], { keep: true })
  const [isLonger, setLonger] = useState(false)
  if (found === undefined) return undefined
  const { queue, load, rules } = found
  return (
    <>
      {load.tooMuch && load.keepInTouch > 0 && (
        <Banner actions={<Button onPress={() => setLonger(true)}>{t('today.load.action')}</Button>}>
          {t('today.load.text', { perDay: format.number(Math.round(load.perDay)), shown: rules.promptsPerDay })}
        </Banner>
      )}
      {isLonger && <LongerDialog rules={rules} onClose={() => setLonger(false)} />}
      <Later key={String(queue.dayOff)} found={found} ask={ask} />
      <DueSection />
      <Missed found={found} ask={ask} />
      <PutAwaySection />
      {queue.hiddenToday > 0 && <p className={styles.quiet}>{t('today.snoozed', { count: queue.hiddenToday })}</p>}
    </>
  )
}
