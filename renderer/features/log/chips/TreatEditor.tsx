import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { Choices } from '#ui/index.ts'
import { treatChoices, treatKey } from '../form/treats.ts'
import { treatInWords } from './chipText.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

/** Who treated. */
export function TreatEditor({ log, item, onChoose }: EditorProps<'treated'>) {
  const t = useText()
  const words = { t, format: useFormat(), today: useToday() }
  const choices = treatChoices(log.draft, item?.value)
  return (
    <div className={styles.list}>
      <Choices
        label={t('log.part.treated')}
        takesFocus
        selected={item && treatKey(item.value)}
        choices={choices.map((treat) => ({ value: treatKey(treat), label: treatInWords(treat, words) }))}
        onChoose={(key) => {
          const chosen = choices.find((treat) => treatKey(treat) === key)
          if (chosen) onChoose(chosen)
        }}
      />
    </div>
  )
}
