import { useText } from '#app/i18n/index.ts'
import type { Draftable } from '../form/setting.ts'
import { editorProps } from './ChipEditor.tsx'
import { KindEditor } from './KindEditor.tsx'
import { PanelChip } from './PanelChip.tsx'

/** Says that the line makes no meeting; choosing a kind makes one of it after all. */
export function NoMeetingChip({ log, onDone }: { readonly log: Draftable; readonly onDone?: () => void }) {
  const t = useText()
  return (
    <PanelChip text={t('log.chip.noMeeting')} state="asked">
      {(close) => (
        <KindEditor
          {...editorProps(log, 'kind', undefined, () => {
            close()
            onDone?.()
          })}
        />
      )}
    </PanelChip>
  )
}
