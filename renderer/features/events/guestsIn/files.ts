import { eventIdOf, eventPath } from '#app/place/ids.ts'
import { navigate, placeOf } from '#app/place/place.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { dropFile, type ListFile } from './draft.ts'

/** What the file dialog of a guest list offers. */
export const GUEST_FILES = ['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values', 'text/plain']

const TABLE = /\.(csv|tsv|txt)$/iu
const CALENDAR = /\.(ics|ical|ifb|icalendar)$/iu

/** Whether a file is likely a guest list. */
export const isGuestFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean => TABLE.test(name) || type === 'text/csv'

/** Whether a file is likely a calendar. */
export const isCalendarFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  CALENDAR.test(name) || type === 'text/calendar'

/** The event whose page, guest list or review is shown; undefined elsewhere. */
export function shownEvent(): EventId | undefined {
  const [, place, id] = placeOf(window.location.hash).path.split('/')
  return place === 'events' && id !== undefined ? eventIdOf({ id: decodeURIComponent(id) }) : undefined
}

/** A file with its bytes; one that cannot be opened reads as empty, which the screen says. */
export async function openGuestFile(file: File): Promise<ListFile> {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
  return { name: file.name, bytes: new Uint8Array(bytes) }
}

/** Puts a dropped file on the guest list of an event: opens the screen that shows what is in it. */
export async function takeGuestFile(set: DataSet, eventId: EventId, file: File): Promise<void> {
  dropFile(set, eventId, await openGuestFile(file))
  navigate(`${eventPath(eventId)}/guests`)
}
