/** The one name of the calendar file. */
export const FEED_FILE = 'bakkie.ics'
/** Who made a calendar (RFC 5545 §3.7.3); also how Bakkie knows its own file. */
export const FEED_PRODUCT = '-//Bakkie//Bakkie calendar//EN'

const HEAD = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:${FEED_PRODUCT}\r\n`
const TAIL = 'END:VCALENDAR\r\n'

/** Whether a text is a calendar that Bakkie wrote. */
export const isFeed = (text: string): boolean => text.startsWith(HEAD) && text.endsWith(TAIL)

const withoutStamps = (text: string): string => text.replace(/^DTSTAMP:[^\r\n]*\r\n/gm, '')

/** Whether two calendars differ in nothing but the moment they were written at. */
export const saysTheSame = (one: string, other: string): boolean => withoutStamps(one) === withoutStamps(other)
