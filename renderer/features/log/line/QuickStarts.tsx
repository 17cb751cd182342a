import type { RefObject } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { plannedToday, type PersonToName } from '#data/queries/log.ts'
import { useLive } from '#data/react/index.ts'
import { Chip, Chips } from '#ui/index.ts'
import { take } from '../completions/take.ts'
import { walkChips } from '../chips/walk.ts'
import type { Log } from '../useLog.ts'
import styles from './Line.module.css'

/** How many people, and how many of today's plans, an empty line offers. */
const PEOPLE = 5
const PLANS = 2

interface QuickStartsProps {
  readonly log: Pick<Log, 'people' | 'read' | 'change' | 'state'>
  /** Back to the line, behind what is in it now. */
  readonly toLine: () => void
  /** The row, for those who send the focus into it. */
  readonly rowRef: RefObject<HTMLDivElement | null>
}

/** What an empty line most likely becomes: a meeting planned for today, or one of those met last. */
export function QuickStarts({ log, toLine, rowRef }: QuickStartsProps) {
  const t = useText()
  const format = useFormat()
  const planned = useLive(plannedToday, [])
  const { people, read } = log
  if (planned === undefined || people === undefined || read === undefined) return null
  const plans = planned.filter(({ participants }) => participants.length > 0).slice(0, PLANS)
  const met = people.folded
    .slice(0, PEOPLE)
    .map(({ person }) => person)
    .filter(({ lastMet, status }) => lastMet !== undefined && status === 'active')
  if (plans.length === 0 && met.length === 0) return null

  const start = (person: PersonToName) => {
    const before = t('log.quick.with')
    const state = { ...log.state, text: `${before} ` }
    const taken = take(state, { offer: { kind: 'person', person }, from: state.text.length, caret: state.text.length }, read)
    log.change(() => taken.state)
    toLine()
  }
  return (
    // The keys are those of the chips in it.
    <div ref={rowRef} role="presentation" className={styles.quick} onKeyDown={(event) => walkChips(event, toLine)}>
      {plans.length > 0 && (
        <Chips label={t('log.quick.planned')}>
          <span className={styles.quickLabel}>{t('log.quick.planned')}</span>
          {plans.map(({ meeting, participants }) => (
            <Chip
              key={meeting.id}
              kind={[meeting.time, t(`meetings.kind.${meeting.kind}`)].filter((part) => part !== undefined).join(' ')}
              onPress={() => openForm('meeting', { meetingId: meeting.id, markHappened: true })}
            >
              {format.list(participants.map(({ name }) => name))}
            </Chip>
          ))}
        </Chips>
      )}
      {met.length > 0 && (
        <Chips label={t('log.quick.met')}>
          <span className={styles.quickLabel}>{t('log.quick.met')}</span>
          {met.map((person) => (
            <Chip key={person.id} onPress={() => start(person)}>
              {person.displayName}
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  )
}
