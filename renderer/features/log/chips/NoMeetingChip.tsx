import { useText } from '#app/i18n/index.ts'
import { Chip, Popover } from '#ui/index.ts'
import type { Draftable } from '../form/setting.ts'
import { editorProps } from './ChipEditor.tsx'
import { KindEditor } from './KindEditor.tsx'
import styles from './LogChips.module.css'
import { usePanelFocus } from './panelFocus.ts'

/** Says that the line makes no meeting; choosing a kind makes one of it after all. */
export function NoMeetingChip({ log, onDone }: { readonly log: Draftable; readonly onDone?: () => void }) {
  const t = useText()
  const panel = usePanelFocus()
  const text = t('log.chip.noMeeting')
  return (
    <span data-chip className={styles.chip}>
      <Popover label={t('log.chip.change', { text })} trigger={<Chip state="asked">{text}</Chip>}>
        {(close) => (
          <div ref={panel} className={styles.editor}>
            <KindEditor
              {...editorProps(log, 'kind', undefined, () => {
                close()
                onDone?.()
              })}
            />
          </div>
        )}
      </Popover>
    </span>
  )
}
