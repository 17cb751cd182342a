import { useText } from '#app/i18n/index.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox } from '#ui/index.ts'

/** How many zones are offered at once. */
const OFFERED = 12

/** "Europe/Amsterdam" as people read it: "Amsterdam (Europe)". */
const inWords = (zone: string): string => {
  const [region = zone, ...place] = zone.split('/')
  return place.length === 0 ? zone : `${(place.at(-1) ?? '').replaceAll('_', ' ')} (${region})`
}

/** The time zone an event's times are in; this machine's own until another is said. */
export function ZoneField({
  value,
  own,
  onChange,
}: {
  readonly value: string | undefined
  readonly own: string
  readonly onChange: (zone: string | undefined) => void
}) {
  const t = useText()
  const zone = value ?? own
  return (
    <ComboBox
      label={t('events.field.zone')}
      value={{ id: zone, label: inWords(zone) }}
      onChange={(option) => onChange(option?.id)}
      load={(text) =>
        Promise.resolve(
          Intl.supportedValuesOf('timeZone')
            .filter((one) => fold(inWords(one)).includes(fold(text.trim())))
            .slice(0, OFFERED)
            .map((one) => ({ id: one, label: inWords(one) })),
        )
      }
    />
  )
}
