import { useEffect, useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { noteAsked } from '#data/derived/askedToday.ts'
import { profileOf } from '#data/queries/desk.ts'
import { todayFirst } from '#data/queries/today.ts'
import { useData, useLive, useTimeOfDay, useToday } from '#data/react/index.ts'
import { Button, EmptyState, Link } from '#ui/index.ts'
import { ComingDays } from './aside/ComingDays.tsx'
import { LastMeetings } from './aside/LastMeetings.tsx'
import { partOfDay } from './greeting.ts'
import { AskDialog } from '#app/prompts/AskDialog.tsx'
import type { Asking } from '#app/prompts/asking.ts'
import { KEYED, PromptList, usePromptKeys } from './prompts/PromptList.tsx'
import { PromptRow } from './prompts/PromptRow.tsx'
import { GoOn } from './GoOn.tsx'
import { NothingLeft } from './NothingLeft.tsx'
import { Rest } from './Rest.tsx'
import styles from './TodayScreen.module.css'

/** The people to think of today, what is coming, and whom one saw last. */
export default function TodayScreen() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const time = useTimeOfDay()
  const data = useData()
  const [asking, setAsking] = useState<Asking>()
  const profile = useLive(profileOf, [])
  const first = useLive(todayFirst, [today, time], { keep: true })
  const items = first?.items ?? []
  usePromptKeys(items, setAsking)
  useEffect(() => {
    // What cannot be written now the engine writes within the minute, and says what is wrong.
    if (first !== undefined) noteAsked(data, first.day, first.items).catch(() => undefined)
  }, [data, first])

  const greeting = t(`today.greeting.${partOfDay(time)}`)
  const called = profile?.name?.trim().split(/\s+/)[0]
  const title = called === undefined || called === '' ? greeting : t('today.greeting.named', { greeting, name: called })
  const actions = (
    <>
      <Link href={href('/losing-touch')}>{t('losingTouch.title')}</Link>
      <Link href={href('/favours')}>{t('today.between')}</Link>
    </>
  )
  if (first === undefined)
    return (
      <Page title={title} lead={<span className={styles.date}>{format.exactDay(today)}</span>} actions={actions}>
        {undefined}
      </Page>
    )
  if (first.isFirstUse)
    return (
      <Page title={title} lead={<span className={styles.date}>{format.exactDay(today)}</span>}>
        <div className={styles.empty}>
          <EmptyState
            title={t('today.first.title')}
            text={t('today.first.text')}
            action={
              <Button kind="primary" onPress={() => openForm('log', {})}>
                {t('today.first.action')}
              </Button>
            }
          />
          <Link href={href('/import')}>{t('today.first.import')}</Link>
        </div>
      </Page>
    )
  return (
    <Page title={title} lead={<span className={styles.date}>{format.exactDay(today)}</span>} actions={actions}>
      <div className={styles.columns}>
        <div className={styles.main}>
          {items.length > 0 && (
            <PromptList label={t('today.prompts')}>
              {items.map((item, index) => (
                <PromptRow
                  key={item.key}
                  item={item}
                  summary={item.contactId && first.summaries.get(item.contactId)}
                  ask={setAsking}
                  shortcut={index < KEYED ? String(index + 1) : undefined}
                />
              ))}
            </PromptList>
          )}
          {items.length === 0 && !first.dayOff && <NothingLeft />}
          {first.dayOff && <p className={styles.quiet}>{t(items.length > 0 ? 'today.dayOffRest' : 'today.dayOff')}</p>}
          <GoOn first={first} />
          <Rest ask={setAsking} />
        </div>
        <div className={styles.side}>
          <ComingDays />
          <LastMeetings />
        </div>
      </div>
      {asking && <AskDialog asking={asking} onClose={() => setAsking(undefined)} />}
    </Page>
  )
}
