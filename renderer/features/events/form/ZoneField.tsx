import { useText } from '#app/i18n/index.ts'
import { fold } from '#shared/language/fold.ts'
import { ComboBox } from '#ui/index.ts'
import { zoneInWords } from './zoneText.ts'

/** How many zones are offered at once. */
const OFFERED = 12

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
      value={{ id: zone, label: zoneInWords(zone) }}
      onChange={(option) => onChange(option?.id)}
      load={(text) =>
        Promise.resolve(
          Intl.supportedValuesOf('timeZone')
            .filter((one) => fold(zoneInWords(one)).includes(fold(text.trim())))
            .slice(0, OFFERED)
            .map((one) => ({ id: one, label: zoneInWords(one) })),
        )
      }
    />
  )
}
