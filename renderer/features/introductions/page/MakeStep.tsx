import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { roleOf } from '#shared/domain/introductions/role.ts'
import { Button, DateField, Muted, Section } from '#ui/index.ts'
import { MessageBox } from '../message/MessageBox.tsx'
import { calledAt, messageFor } from '../message/messageFacts.ts'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

const TITLES = { 'by-me': 'title', 'to-me': 'titleOne', 'between-others': 'titleOthers' } as const

/** Step 3: bring them together, or note that it was done. */
export function MakeStep({ detail, acts }: StepProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const [on, setOn] = useState(today)
  const { introduction } = detail.row
  const role = roleOf(introduction)
  const name = calledAt(detail, 'by')
  const { madeOn } = introduction
  return (
    <Section title={t(`introductions.make.${TITLES[role]}`, { name })}>
      <div className={styles.step}>
        {role === 'by-me' && (
          <>
            {madeOn === undefined && <Muted>{t('introductions.make.lead')}</Muted>}
            <MessageBox name="make" ready={messageFor(detail, 'make', 'first')} />
          </>
        )}
        {role === 'to-me' && madeOn === undefined && <Muted>{t('introductions.make.leadOne', { name })}</Muted>}
        {madeOn === undefined ? (
          <div className={styles.dated}>
            <DateField label={t('introductions.make.on')} value={on} asDay={asDay} onChange={(day) => setOn(day ?? today)} />
            <Button kind="primary" onPress={() => acts.to('made', { on })}>
              {t(role === 'to-me' ? 'introductions.make.doneOne' : 'introductions.make.done')}
            </Button>
          </div>
        ) : (
          <>
            <p title={format.exactDay(madeOn)}>{t('introductions.make.madeOn', { date: format.day(madeOn) })}</p>
            <div className={styles.dated}>
              <DateField
                label={t('introductions.make.on')}
                value={madeOn}
                asDay={asDay}
                onChange={(day) => day !== undefined && day !== madeOn && acts.madeOn(day)}
              />
              <Button kind="quiet" onPress={acts.unmake}>
                {t('introductions.make.notMade')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  )
}
