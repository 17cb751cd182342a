import { useRef } from 'react'
import { useText } from '#app/i18n/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { recentPlaces } from '#data/queries/log.ts'
import { useData } from '#data/react/index.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox } from '#ui/index.ts'
import { useEdit } from './useEdit.ts'

/** Where it was: one of the places one goes to, or any other. */
export function WhereEdit({ meeting }: { readonly meeting: Meeting }) {
  const t = useText()
  const { where } = meeting
  return (
    <FormPopover label={t('meetings.page.where')} shown={where ?? t('meetings.page.add.where')} isMissing={where === undefined}>
      {(close) => <PlaceField meeting={meeting} onDone={close} />}
    </FormPopover>
  )
}

function PlaceField({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const t = useText()
  const data = useData()
  const edit = useEdit(meeting.id)
  const places = useRef<Promise<string[]>>(undefined)
  const { where } = meeting
  const save = (place: string | undefined) => {
    onDone()
    if (place !== where) edit({ where: place })
  }
  return (
    <ComboBox
      label={t('log.choose.place')}
      value={where === undefined ? undefined : { id: where, label: where }}
      onChange={(option) => save(option?.label)}
      onCreate={save}
      takesTyped
      load={async (text) => {
        places.current ??= recentPlaces(data)
        const typed = fold(text)
        return (await places.current).filter((place) => fold(place).includes(typed)).map((place) => ({ id: place, label: place }))
      }}
      autoFocus
    />
  )
}
