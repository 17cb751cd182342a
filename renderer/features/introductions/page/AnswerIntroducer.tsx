import { useFormat, useText } from '#app/i18n/index.ts'
import { Button, Heading, Muted } from '#ui/index.ts'
import { MessageBox } from '../message/MessageBox.tsx'
import { calledAt, messageFor } from '../message/messageFacts.ts'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

const WORDS = {
  thanked: { kind: 'thankIntroducer', title: 'meet.thanks', mark: 'meet.thanked', done: 'meet.thankedOn' },
  told: { kind: 'tell', title: 'outcome.tell', mark: 'outcome.told', done: 'outcome.toldOn' },
} as const

/** To the one who introduced me: thanks, or what came of it; and that I did so. */
export function AnswerIntroducer({ detail, acts, what }: StepProps & { readonly what: 'thanked' | 'told' }) {
  const t = useText()
  const format = useFormat()
  const { thankedOn, toldOn } = detail.row.introduction
  const doneOn = what === 'thanked' ? thankedOn : toldOn
  const name = calledAt(detail, 'by')
  const { kind, title, mark, done } = WORDS[what]
  return (
    <div className={styles.one}>
      <div className={styles.oneHead}>
        <Heading level={3}>{t(`introductions.${title}`, { name })}</Heading>
        {doneOn !== undefined && (
          <>
            <Muted title={format.exactDay(doneOn)}>{t(`introductions.${done}`, { when: format.relative(doneOn) })}</Muted>
            <Button kind="quiet" onPress={() => acts.answer(what, false)}>
              {t('introductions.outcome.takeBack')}
            </Button>
          </>
        )}
      </div>
      {doneOn === undefined && (
        <>
          <MessageBox name={kind} ready={messageFor(detail, kind, 'by')} />
          <div>
            <Button onPress={() => acts.answer(what, true)}>{t(`introductions.${mark}`, { name })}</Button>
          </div>
        </>
      )}
    </div>
  )
}
