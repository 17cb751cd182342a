import { useText } from '#app/i18n/index.ts'
import { PlaceField } from '../form/PlaceField.tsx'
import { Alternatives } from './Alternatives.tsx'
import type { EditorProps } from './ChipEditor.tsx'

/** Where it was. */
export function PlaceEditor({ item, onChoose }: EditorProps<'place'>) {
  const t = useText()
  return (
    <>
      <Alternatives label={t('log.part.place')} item={item} onChoose={onChoose} />
      <PlaceField label={t('log.choose.place')} value={item?.value} onChange={(place) => place && onChoose(place)} />
    </>
  )
}
