import { useText } from '#app/i18n/index.ts'
import { linesToBringUp } from '#data/queries/log.ts'
import { useLive } from '#data/react/index.ts'
import { Checkbox } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import styles from './FullForm.module.css'
import { type Draftable, setMore } from './setting.ts'

/** What was to be brought up with the people at the table, to tick off. */
export function NextTimeLines({ log }: { readonly log: Draftable }) {
  const t = useText()
  const people = log.draft === undefined ? [] : valuesOf(log.draft, 'person')
  const ids = people.flatMap((ref) => (ref.kind === 'contact' ? [ref.id] : []))
  const lines = useLive((data) => linesToBringUp(data, ids), [ids.join(' ')], { keep: true })
  if (log.draft === undefined || lines === undefined || lines.length === 0) return null
  const { nextTimeDone = [] } = log.draft.more
  return (
    <div className={styles.group}>
      <span className={styles.label}>{t('log.form.nextTime')}</span>
      {lines.map(({ contactId, name, line }) => (
        <Checkbox
          key={line.id}
          isSelected={nextTimeDone.some(({ lineId }) => lineId === line.id)}
          onChange={(isDone) => {
            const others = nextTimeDone.filter(({ lineId }) => lineId !== line.id)
            setMore(log, { nextTimeDone: isDone ? [...others, { contactId, lineId: line.id }] : others })
          }}
        >
          {ids.length > 1 ? t('log.form.lineOf', { name, text: line.text }) : line.text}
        </Checkbox>
      ))}
    </div>
  )
}
