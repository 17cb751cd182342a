import { Ellipsis } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useIsText, useText } from '#app/i18n/index.ts'
import { dismissPrompts, snoozePrompts } from '#data/commands/promptStates.ts'
import { resumePrompts } from '#data/commands/people.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Reason } from '#shared/domain/prompts/prompt.ts'
import { reasonText } from '#shared/domain/prompts/reason.ts'
import { Button, IconButton, Menu, Muted } from '#ui/index.ts'
import styles from './Glance.module.css'
import { usePromptAction } from './usePromptAction.ts'

/** A prompt's reason as a sentence in the user's language. */
function useReason(): (reason: Reason) => string {
  const t = useText()
  const isText = useIsText()
  const format = useFormat()
  return (reason) =>
    reasonText(reason, {
      day: (day) => format.day(day),
      text: (key, values) => {
        const path = key.replace(':', '.')
        return isText(path) ? t(path, values) : ''
      },
    })
}

/** The next thing to do for this relation, with its reason and its one action. */
export function NextPrompt({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  const sentence = useReason()
  const actionOf = usePromptAction()
  const { contact, prompts } = page

  if (contact.status === 'active' && contact.promptsPaused !== undefined) {
    const { promptsPaused } = contact
    if (promptsPaused === 'always' || promptsPaused > today) {
      const resume = () => void act(() => resumePrompts(data, [contact.id]))
      return (
        <div className={styles.prompt}>
          <p className={styles.reason}>
            <Muted>
              {promptsPaused === 'always'
                ? t('person.prompt.pausedAlways')
                : t('person.prompt.pausedUntil', { date: format.day(promptsPaused) })}
            </Muted>
          </p>
          <Button onPress={resume}>{t('person.prompt.resume')}</Button>
        </div>
      )
    }
  }

  const [first, ...others] = prompts.open?.prompts ?? []
  if (first === undefined) {
    const { ahead } = prompts
    if (contact.status !== 'active') return undefined
    return (
      <p className={styles.prompt}>
        <Muted>
          {ahead === undefined
            ? t('person.prompt.nothing')
            : t('person.prompt.ahead', { date: format.day(ahead.from), rule: t(`prompts.rule.${ahead.rule}`) })}
        </Muted>
      </p>
    )
  }
  const action = actionOf(first.prompt)
  const all = [first, ...others].map(({ prompt }) => prompt)
  const snooze = (days: number) => void act(() => snoozePrompts(data, all, addDays(today, days)))
  return (
    <div className={styles.prompt}>
      <p className={styles.reason}>
        {sentence(first.reason)}
        {others.map(({ prompt, reason }) => (
          <span key={prompt.id} className={styles.more}>
            {sentence(reason)}
          </span>
        ))}
      </p>
      {action && <Button onPress={action.run}>{action.label}</Button>}
      <Menu
        label={t('person.prompt.more')}
        trigger={
          <IconButton label={t('person.prompt.more')}>
            <Ellipsis />
          </IconButton>
        }
        items={[
          { id: 'tomorrow', label: t('person.prompt.tomorrow'), onAction: () => snooze(1) },
          { id: 'week', label: t('person.prompt.nextWeek'), onAction: () => snooze(7) },
          { id: 'not', label: t('person.prompt.notThis'), onAction: () => void act(() => dismissPrompts(data, [first.prompt])) },
        ]}
      />
    </div>
  )
}
