import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { Choices } from '#ui/index.ts'
import { invitedChoices, invitedKey } from '../form/invitations.ts'
import { invitedInWords } from './chipText.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

/** Who invited. */
export function InvitedEditor({ log, item, onChoose }: EditorProps<'invited'>) {
  const t = useText()
  const words = { t, format: useFormat(), today: useToday() }
  const choices = log.draft === undefined ? [] : invitedChoices(log.draft, item?.value)
  return (
    <div className={styles.list}>
      <Choices
        label={t('log.part.invited')}
        takesFocus
        selected={item && invitedKey(item.value)}
        choices={choices.map((invited) => ({ value: invitedKey(invited), label: invitedInWords(invited, words) }))}
        onChoose={(key) => {
          const chosen = choices.find((invited) => invitedKey(invited) === key)
          if (chosen) onChoose(chosen)
        }}
      />
    </div>
  )
}
