import { useSyncExternalStore } from 'react'
import { navigate } from '#app/place/place.ts'
import { type CalendarReading, MAX_CALENDAR_BYTES, readCalendar } from '#shared/formats/ics/readCalendar.ts'

/** A calendar file that is being looked at. */
export interface OpenedCalendar {
  readonly name: string
  readonly reading: CalendarReading
}

let opened: OpenedCalendar | undefined
const listeners = new Set<() => void>()

function set(next: OpenedCalendar | undefined): void {
  opened = next
  for (const listener of listeners) listener()
}

/** Reads a calendar file and goes to where one looks at it; nothing is kept of it yet. */
export async function openCalendar(file: File): Promise<void> {
  const isTooLarge = file.size > MAX_CALENDAR_BYTES
  const bytes = isTooLarge ? new ArrayBuffer(0) : await file.arrayBuffer().catch(() => new ArrayBuffer(0))
  const reading: CalendarReading = isTooLarge
    ? { calendars: 0, events: [], zones: [], problems: [{ kind: 'too-large' }] }
    : readCalendar(new Uint8Array(bytes))
  set({ name: file.name, reading })
  navigate('/events/invitation')
}

/** Puts the file away. */
export const closeCalendar = (): void => set(undefined)

/** The file that is being looked at, live. */
export const useOpenedCalendar = (): OpenedCalendar | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => opened,
  )
