import { useCallback, useMemo, useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { GuestLine, type LogDraft } from '#features/log/index.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Link, Muted, TextArea } from '#ui/index.ts'
import { CupsFields } from './CupsFields.tsx'
import styles from './Debrief.module.css'
import { NewContactFields } from './NewContactFields.tsx'
import { NextStep } from './NextStep.tsx'
import { type DebriefPerson, lineOf, metOf, noteOf } from './people.ts'
import type { Told } from './state.ts'
import { assumedAt } from './useDebrief.ts'

export interface GuestPanelProps {
  readonly person: DebriefPerson
  readonly told: Told
  readonly day: Day
  readonly tell: (patch: (told: Told) => Told) => void
  /** The line takes the focus. */
  readonly takesFocus: boolean
  /** Saving was tried without the day of the next step. */
  readonly isMissing: boolean
  /** Enter in the line: on to the next. */
  readonly onDone: () => void
}

/** What there is to say about one guest: the line, the cups, the note, the next step, and who they are. */
export function GuestPanel({ person, told, day, tell, takesFocus, isMissing, onDone }: GuestPanelProps) {
  const t = useText()
  const format = useFormat()
  const [draft, setDraft] = useState<LogDraft>()
  const { name, contactId, saved } = person
  const isMet = metOf(person, told) === true
  const line = useMemo(() => lineOf(person, told), [person, told])
  const assumed = useMemo(() => assumedAt(day), [day])
  const change = useCallback(
    (next: (state: typeof line) => typeof line) => tell((before) => ({ ...before, line: next(lineOf(person, before)) })),
    [tell, person],
  )
  return (
    <div className={styles.panel} data-panel>
      {saved !== undefined && (
        <p className={styles.saved}>
          <Muted>
            {t('events.debrief.saved', {
              what: `${t(`meetings.kind.${saved.meeting.kind}`)}, ${format.day(saved.meeting.date)}`,
            })}
          </Muted>{' '}
          <Link onPress={() => openForm('meeting', { meetingId: saved.meeting.id })}>{t('events.debrief.openMeeting')}</Link>
        </p>
      )}
      {isMet && (
        <>
          <GuestLine
            state={line}
            onChange={change}
            assumed={assumed}
            example={t('events.debrief.line')}
            onDone={onDone}
            takesFocus={takesFocus}
            onDraft={setDraft}
          />
          <CupsFields name={name} line={line} draft={draft} onChange={(next) => change(() => next)} />
        </>
      )}
      <div className={styles.pair}>
        <TextArea
          label={t('events.debrief.note', { name })}
          placeholder={t('events.debrief.notePlaceholder')}
          rows={2}
          value={noteOf(person, told)}
          onChange={(note) => tell((before) => ({ ...before, note }))}
        />
        <NextStep
          step={told.next}
          isMissing={isMissing}
          onChange={(next) => tell(({ next: _next, ...before }) => (next === undefined ? before : { ...before, next }))}
        />
      </div>
      {contactId === undefined && <NewContactFields person={person} told={told} onChange={(next) => tell(() => next)} />}
    </div>
  )
}
