import type { Day } from '#shared/domain/records/values.ts'

/** The place a zone is named for: "Europe/Amsterdam" is Amsterdam. */
export const placeOfZone = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/**
 * "Europe/Amsterdam" as people read it: "Amsterdam, GMT+1".
 * @param day the offset is that of this day's noon, for summer time
 */
export function zoneInWords(zone: string, day: Day): string {
  const place = placeOfZone(zone)
  try {
    // The offset is written alike in both our languages.
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' })
    const offset = format.formatToParts(new Date(`${day}T12:00:00Z`)).find(({ type }) => type === 'timeZoneName')?.value
    return offset === undefined || place === 'UTC' ? place : `${place}, ${offset}`
  } catch {
    // A zone this machine does not know is still what the event says.
    return place
  }
}
