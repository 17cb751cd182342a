import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { roleOf } from '#shared/domain/introductions/role.ts'
import { Button, Heading, InlineEdit, Muted, Section, TextArea } from '#ui/index.ts'
import { MessageBox } from '../message/MessageBox.tsx'
import { calledAt, messageFor } from '../message/messageFacts.ts'
import { AnswerIntroducer } from './AnswerIntroducer.tsx'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

/** Step 5: what came of it, and whom to thank or tell. */
export function OutcomeStep(props: StepProps) {
  const t = useText()
  const { detail, acts } = props
  const { introduction } = detail.row
  const role = roleOf(introduction)
  const isFruitful = introduction.state === 'fruitful'
  return (
    <Section title={t('introductions.outcome.title')}>
      <div className={styles.step}>
        {isFruitful ? (
          <div className={styles.why}>
            <p>{t('introductions.outcome.fruitful')}</p>
            <InlineEdit
              label={t('introductions.outcome.text')}
              value={introduction.outcome ?? ''}
              placeholder={t('introductions.outcome.add')}
              multiline
              onSave={acts.outcome}
            />
            <div className={styles.outdent}>
              <Button kind="quiet" onPress={() => acts.to('met')}>
                {t('introductions.outcome.notFruitful')}
              </Button>
            </div>
          </div>
        ) : (
          <OutcomeFields {...props} />
        )}
        {role === 'to-me' && <AnswerIntroducer {...props} what="told" />}
        {role === 'by-me' && isFruitful && (
          <div className={styles.both}>
            {(['first', 'second'] as const).map((side) => (
              <div key={side} className={styles.one}>
                <Heading level={3}>{t('introductions.outcome.thank', { name: calledAt(detail, side) })}</Heading>
                <MessageBox name={`thanks ${side}`} ready={messageFor(detail, 'thanks', side)} />
              </div>
            ))}
          </div>
        )}
      </div>
    </Section>
  )
}

/** The outcome before it is called fruitful. */
function OutcomeFields({ detail, acts }: StepProps) {
  const t = useText()
  const before = detail.row.introduction.outcome ?? ''
  const [text, setText] = useState(before)
  const outcome = text.trim()
  return (
    <div className={styles.form}>
      <Muted>{t('introductions.outcome.lead')}</Muted>
      <TextArea label={t('introductions.outcome.text')} value={text} onChange={setText} rows={3} />
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => acts.to('fruitful', { outcome })}>
          {t('introductions.outcome.done')}
        </Button>
        {outcome !== before && <Button onPress={() => acts.outcome(outcome)}>{t('introductions.outcome.save')}</Button>}
      </div>
    </div>
  )
}
