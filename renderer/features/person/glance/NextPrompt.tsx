import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { AskDialog } from '#app/prompts/AskDialog.tsx'
import type { Asking } from '#app/prompts/asking.ts'
import { deedsOf } from '#app/prompts/deeds.ts'
import { menuOf } from '#app/prompts/menu.ts'
import { useActionContext } from '#app/prompts/useActionContext.ts'
import { useReasonText } from '#app/prompts/useReasonText.ts'
import { resumePrompts } from '#data/commands/people.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData, useToday } from '#data/react/index.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import { Button, IconButton, Menu, Muted } from '#ui/index.ts'
import styles from './Glance.module.css'

/** The next thing to do for this relation, with its reason and its one action. */
export function NextPrompt({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const data = useData()
  const act = useAct()
  const sentence = useReasonText()
  const [asking, setAsking] = useState<Asking>()
  const context = useActionContext(setAsking)
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

  const { open } = prompts
  const [first, ...others] = open?.prompts ?? []
  if (open === undefined || first === undefined) {
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
  const { main, beside } = deedsOf(first.prompt)
  const name = callName(contact)
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
      {beside.map((deed) => (
        <Button key={deed.id} kind="quiet" onPress={() => deed.run(context)}>
          {t(deed.title)}
        </Button>
      ))}
      {main && <Button onPress={() => main.run(context)}>{t(main.title)}</Button>}
      <Menu
        label={t('person.prompt.more')}
        trigger={
          <IconButton label={t('person.prompt.more')}>
            <Ellipsis />
          </IconButton>
        }
        items={menuOf(open, name, { ...context, t })}
      />
      {asking && <AskDialog asking={asking} onClose={() => setAsking(undefined)} />}
    </div>
  )
}
