import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import type { PartValues } from '#shared/language/log/reading.ts'
import { Choices } from '#ui/index.ts'
import type { AnyItem, Item } from '../draft/draft.ts'
import type { PartKind } from '../draft/state.ts'
import { chipWords } from './chipText.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

interface AlternativesProps<K extends PartKind> extends Pick<EditorProps<K>, 'item' | 'onChoose'> {
  readonly label: string
}

/** The other readings of the same words, before the fields: an arrow and Enter are enough. */
export function Alternatives<K extends PartKind>({ label, item, onChoose }: AlternativesProps<K>) {
  const words = { t: useText(), format: useFormat(), today: useToday() }
  if (item === undefined || item.alternatives.length === 0) return null
  const values = [item.value, ...item.alternatives]
  const keys = values.map((value) => JSON.stringify(value))
  const choices = values.flatMap((value, index) => {
    if (keys.indexOf(keys[index] ?? '') !== index) return []
    const { kind, text } = chipWords(withValue(item, value), words)
    return [{ value: String(index), label: [kind, text].filter((part) => part !== undefined).join(' ') }]
  })
  return (
    <div className={styles.list}>
      <Choices
        label={label}
        takesFocus
        selected="0"
        choices={choices}
        onChoose={(key) => {
          const chosen = values[Number(key)]
          if (chosen !== undefined) onChoose(chosen)
        }}
      />
    </div>
  )
}

const withValue = <K extends PartKind>(item: Item<K>, value: PartValues[K]): AnyItem => ({ ...item, value }) as AnyItem
