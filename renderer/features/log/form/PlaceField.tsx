import { useRef } from 'react'
import { recentPlaces } from '#data/queries/log.ts'
import { useData } from '#data/react/index.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox } from '#ui/index.ts'

interface PlaceFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** A place: one of the latest, the most visited first, or any other. */
export function PlaceField({ label, value, onChange }: PlaceFieldProps) {
  const data = useData()
  const places = useRef<Promise<string[]>>(undefined)
  return (
    <ComboBox
      label={label}
      value={value === undefined ? undefined : { id: value, label: value }}
      onChange={(option) => onChange(option?.label)}
      load={async (text) => {
        places.current ??= recentPlaces(data)
        const typed = fold(text)
        return (await places.current).filter((place) => fold(place).includes(typed)).map((place) => ({ id: place, label: place }))
      }}
      onCreate={(place) => onChange(place)}
    />
  )
}
