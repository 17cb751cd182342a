import { useText } from '#app/i18n/index.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { Choices } from '#ui/index.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

/** Which kind of meeting it was. */
export function KindEditor({ item, onChoose }: EditorProps<'kind'>) {
  const t = useText()
  return (
    <div className={styles.list}>
      <Choices
        label={t('log.part.kind')}
        takesFocus
        selected={item?.value}
        choices={MEETING_KINDS.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
        onChoose={onChoose}
      />
    </div>
  )
}
