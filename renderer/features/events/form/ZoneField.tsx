import { useText } from '#app/i18n/index.ts'
import { fold } from '#shared/language/fold.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { ComboBox } from '#ui/index.ts'
import { placeOfZone, zoneInWords } from './zoneText.ts'

/** How many zones are offered at once. */
const OFFERED = 12

/** The time zone an event's times are in; this machine's own until another is said. */
export function ZoneField({
  value,
  own,
  day,
  onChange,
}: {
  readonly value: string | undefined
  readonly own: string
  /** The day the times are of. */
  readonly day: Day
  readonly onChange: (zone: string | undefined) => void
}) {
  const t = useText()
  const zone = value ?? own
  return (
    <ComboBox
      label={t('events.field.zone')}
      value={{ id: zone, label: zoneInWords(zone, day) }}
      onChange={(option) => onChange(option?.id)}
      load={(text) =>
        Promise.resolve(
          Intl.supportedValuesOf('timeZone')
            .filter((one) => fold(`${placeOfZone(one)} ${one}`).includes(fold(text.trim())))
            .slice(0, OFFERED)
            .map((one) => ({ id: one, label: zoneInWords(one, day) })),
        )
      }
    />
  )
}
