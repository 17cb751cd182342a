import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import type { TodayQueue } from '#data/queries/today.ts'
import { addDays, weekdayOf } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, Heading, Muted, Section } from '#ui/index.ts'
import type { Asking } from '#app/prompts/asking.ts'
import { PromptList } from './prompts/PromptList.tsx'
import { PromptRow } from './prompts/PromptRow.tsx'
import styles from './TodayScreen.module.css'
import { byWeek } from './weeks.ts'

/** How many rows are shown at once. */
const AT_ONCE = 25

/** What is open but not for today, by the week in which it gets its turn. */
export function Later({ found, ask }: { readonly found: TodayQueue; readonly ask: (asking: Asking) => void }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { queue, rules, summaries } = found
  const [isOpen, setOpen] = useState(queue.dayOff)
  const [shown, setShown] = useState(AT_ONCE)
  if (queue.later.length === 0) return undefined
  const weeks = byWeek(queue.later.slice(0, shown), rules, today)
  const thisWeek = addDays(today, -((weekdayOf(today) - rules.firstDayOfWeek + 7) % 7))
  const titleOf = (start: Day) => {
    if (start === thisWeek) return t('today.later.thisWeek')
    return start === addDays(thisWeek, 7) ? t('today.later.nextWeek') : t('today.later.weekOf', { date: format.day(start) })
  }
  return (
    <Section
      title={t('today.later.title')}
      count={queue.later.length}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'today.later.hide' : 'today.later.show')}
        </Button>
      }
    >
      <Muted>{t('today.later.lead', { count: rules.promptsPerDay })}</Muted>
      {isOpen &&
        weeks.map(({ start, items }) => (
          <div key={start} className={styles.week}>
            <Heading level={3}>{titleOf(start)}</Heading>
            <PromptList label={titleOf(start)}>
              {items.map((item) => (
                <PromptRow
                  key={item.key}
                  item={item}
                  summary={item.contactId && summaries.get(item.contactId)}

                  ask={ask}
                />
              ))}
            </PromptList>
          </div>
        ))}
      {isOpen && shown < queue.later.length && (
        <div>
          <Button onPress={() => setShown(shown + AT_ONCE)}>{t('today.later.more')}</Button>
        </div>
      )}
    </Section>
  )
}
