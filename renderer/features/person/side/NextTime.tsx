import { X } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { addNextTime, removeNextTime, tickNextTime, untickNextTime } from '#data/commands/nextTime.ts'
import { useData } from '#data/react/index.ts'
import type { Contact, NextTime as Line } from '#shared/domain/records/contact.ts'
import { Checkbox, IconButton, InlineEdit, Section } from '#ui/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Side.module.css'

/** Lines to bring up next time: add one, tick off what was said, take away what is not worth it any more. */
export function NextTime({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [showsDone, setShowsDone] = useState(false)
  const open = contact.nextTime.filter((line) => line.doneOn === undefined)
  const done = contact.nextTime.filter((line) => line.doneOn !== undefined).toReversed()
  return (
    <Section title={t('person.nextTime.title')}>
      <div>
        {open.map((line) => (
          <LineRow key={line.id} contact={contact} line={line} />
        ))}
        <div className={styles.field}>
          <InlineEdit
            label={t('person.nextTime.add')}
            value=""
            placeholder={t('person.nextTime.add')}
            onSave={(text) => void act(() => addNextTime(data, contact.id, text), { quiet: true })}
          />
        </div>
        {showsDone && done.map((line) => <LineRow key={line.id} contact={contact} line={line} />)}
        {done.length > 0 && (
          <TextButton isMissing isExpanded={showsDone} onPress={() => setShowsDone(!showsDone)}>
            {showsDone ? t('person.nextTime.hideDone') : t('person.nextTime.showDone', { count: done.length })}
          </TextButton>
        )}
      </div>
    </Section>
  )
}

function LineRow({ contact, line }: { contact: Contact; line: Line }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const format = useFormat()
  const tick = (isDone: boolean) =>
    void act(() => (isDone ? tickNextTime(data, contact.id, line.id) : untickNextTime(data, contact.id, line.id)))
  return (
    <div className={[styles.field, styles.line].join(' ')} title={line.doneOn && format.exactDay(line.doneOn)}>
      <Checkbox isSelected={line.doneOn !== undefined} onChange={tick}>
        <span className={line.doneOn === undefined ? undefined : styles.done}>{line.text}</span>
      </Checkbox>
      <IconButton
        size="small"
        label={t('person.nextTime.remove', { text: line.text })}
        onPress={() => void act(() => removeNextTime(data, contact.id, line.id))}
      >
        <X />
      </IconButton>
    </div>
  )
}
