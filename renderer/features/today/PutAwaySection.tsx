import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import { pathOf } from '#app/prompts/paths.ts'
import { useReasonText } from '#app/prompts/useReasonText.ts'
import { wakePrompts } from '#data/commands/promptStates.ts'
import { putAway, type PutAway } from '#data/queries/putAway.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { reasonOn } from '#shared/domain/prompts/reason.ts'
import { Button, Link, Name, Section } from '#ui/index.ts'
import { PromptList } from './prompts/PromptList.tsx'
import styles from './prompts/PromptRow.module.css'
import { ThingSign } from './prompts/ThingSign.tsx'

/** What was snoozed or put away, until when and why, to be brought back. */
export function PutAwaySection() {
  const t = useText()
  const today = useToday()
  const rows = useLive(putAway, [today], { keep: true })
  const [isOpen, setOpen] = useState(false)
  if (rows === undefined || rows.length === 0) return undefined
  return (
    <Section
      title={t('today.away.title')}
      count={rows.length}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'today.later.hide' : 'today.later.show')}
        </Button>
      }
    >
      {isOpen && (
        <PromptList label={t('today.away.title')}>
          {rows.map((row) => (
            <PutAwayRow key={row.state.id} row={row} />
          ))}
        </PromptList>
      )}
    </Section>
  )
}

function PutAwayRow({ row: { state, prompt, contact } }: { readonly row: PutAway }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const reasonIn = useReasonText()
  const name = contact?.name ?? prompt.reason.values.name ?? t('prompts.strategy')
  const path = pathOf(prompt)
  const { snoozedUntil, dismissedOn, said, why } = state
  const until =
    dismissedOn === undefined && snoozedUntil !== undefined
      ? t('today.away.until', { date: format.day(snoozedUntil) })
      : t(said === 'never' ? 'today.away.never' : 'today.away.notThis', { date: format.relative(dismissedOn ?? today) })
  return (
    <li className={styles.row}>
      {prompt.about ? <ThingSign about={prompt.about} /> : <PersonSign name={name} photo={contact?.photo} />}
      <div className={styles.words}>
        {path === undefined ? (
          <Name>{name}</Name>
        ) : (
          <Link href={href(path)}>
            <Name>{name}</Name>
          </Link>
        )}
        <p className={styles.reason}>{reasonIn(reasonOn(prompt, today))}</p>
        <p className={styles.why}>{why === undefined ? until : t('today.away.because', { until, why })}</p>
      </div>
      <div className={styles.actions}>
        <Button kind="quiet" onPress={() => void act(() => wakePrompts(data, [state.id]))}>
          {t('today.away.back')}
        </Button>
      </div>
    </li>
  )
}
