import { useState } from 'react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { roleOf, sideAcrossFromMe } from '#shared/domain/introductions/role.ts'
import { Button, DateField, Heading, Muted, Section } from '#ui/index.ts'
import { MessageBox } from '../message/MessageBox.tsx'
import { calledAt, messageFor } from '../message/messageFacts.ts'
import { AnswerIntroducer } from './AnswerIntroducer.tsx'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

/** Step 4: did they meet? With a message to ask; when it is me who was introduced, thanks and an invitation. */
export function MeetStep(props: StepProps) {
  const t = useText()
  const { detail } = props
  const { introduction } = detail.row
  const role = roleOf(introduction)
  const isToMe = role === 'to-me'
  const hasMet = introduction.state === 'met' || introduction.state === 'fruitful'
  const name = calledAt(detail, sideAcrossFromMe(introduction) ?? 'first')
  const lead = isToMe
    ? t('introductions.meet.leadOne', { introducer: calledAt(detail, 'by'), name })
    : t('introductions.meet.lead')
  return (
    <Section title={isToMe ? t('introductions.meet.titleOne', { name }) : t('introductions.meet.title')}>
      <div className={styles.step}>
        {!hasMet && role !== 'between-others' && <Muted>{lead}</Muted>}
        <Met {...props} />
        {isToMe && <AnswerIntroducer {...props} what="thanked" />}
        {isToMe && !hasMet && <Invitation {...props} name={name} />}
        {role === 'by-me' && !hasMet && (
          <div className={styles.both}>
            {(['first', 'second'] as const).map((side) => (
              <MessageBox key={side} name={`howWasIt ${side}`} ready={messageFor(detail, 'howWasIt', side)} />
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}

/** Whether and when they met. */
function Met({ detail, acts }: StepProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const [on, setOn] = useState(today)
  const { introduction } = detail.row
  const isToMe = roleOf(introduction) === 'to-me'
  const { state, metOn } = introduction
  if (state !== 'met' && state !== 'fruitful')
    return (
      <div className={styles.dated}>
        <DateField
          label={t('introductions.meet.on')}
          value={on}
          asDay={asDay}
          max={today}
          onChange={(day) => setOn(day ?? today)}
        />
        <Button kind="primary" onPress={() => acts.to('met', { metOn: on })}>
          {t(isToMe ? 'introductions.meet.doneOne' : 'introductions.meet.done')}
        </Button>
      </div>
    )
  return (
    <>
      {metOn === undefined ? (
        <p>{t(isToMe ? 'introductions.meet.metOne' : 'introductions.meet.met')}</p>
      ) : (
        <p title={format.exactDay(metOn)}>
          {t(isToMe ? 'introductions.meet.metOnOne' : 'introductions.meet.metOn', { date: format.day(metOn) })}
        </p>
      )}
      <div className={styles.dated}>
        <DateField
          label={t('introductions.meet.on')}
          value={metOn}
          asDay={asDay}
          max={today}
          onChange={(day) => day !== metOn && acts.metOn(day)}
        />
        <Button kind="quiet" onPress={() => acts.to('made')}>
          {t('introductions.meet.notMet')}
        </Button>
      </div>
    </>
  )
}

/** To the one I am introduced to: a coffee? And the coffee logged from here. */
function Invitation({ detail, name }: StepProps & { readonly name: string }) {
  const t = useText()
  const side = sideAcrossFromMe(detail.row.introduction)
  const contact = side && detail.people[side]?.contact
  if (side === undefined) return undefined
  return (
    <div className={styles.one}>
      <Heading level={3}>{t('introductions.meet.invite', { name })}</Heading>
      <MessageBox name={`meet ${side}`} ready={messageFor(detail, 'meet', side)} />
      {contact && (
        <div>
          <Button onPress={() => openForm('log', { contactIds: [contact.id] })}>{t('introductions.meet.log', { name })}</Button>
        </div>
      )}
    </div>
  )
}
