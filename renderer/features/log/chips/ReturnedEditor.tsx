import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { Choices } from '#ui/index.ts'
import type { EditorProps } from './ChipEditor.tsx'
import { returnedInWords } from './chipText.ts'
import styles from './LogChips.module.css'

/** Which of the open loans came back. */
export function ReturnedEditor({ item, onChoose }: EditorProps<'returned'>) {
  const t = useText()
  const words = { t, format: useFormat(), today: useToday() }
  const values = item === undefined ? [] : [item.value, ...item.alternatives]
  return (
    <div className={styles.list}>
      <Choices
        label={t('log.part.returned')}
        takesFocus
        selected="0"
        choices={values.map((value, index) => {
          const { kind, text } = returnedInWords(value, words)
          return { value: String(index), label: [kind, text].filter((part) => part !== undefined).join(' ') }
        })}
        onChoose={(key) => {
          const chosen = values[Number(key)]
          if (chosen !== undefined) onChoose(chosen)
        }}
      />
    </div>
  )
}
