import { useText } from '#app/i18n/index.ts'
import { Choices } from '#ui/index.ts'
import { PlaceField } from '../form/PlaceField.tsx'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'

/** Where it was. */
export function PlaceEditor({ item, onChoose }: EditorProps<'place'>) {
  const t = useText()
  const others = item?.alternatives ?? []
  return (
    <>
      {item && others.length > 0 && (
        <div className={styles.list}>
          <Choices
            label={t('log.part.place')}
            takesFocus
            selected={item.value}
            choices={[item.value, ...others].map((value) => ({ value, label: value }))}
            onChoose={onChoose}
          />
        </div>
      )}
      <PlaceField label={t('log.choose.place')} value={item?.value} onChange={(place) => place && onChoose(place)} />
    </>
  )
}
