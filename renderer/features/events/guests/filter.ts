import type { EventGuest } from '#data/queries/events.ts'
import { fold } from '#shared/language/fold.ts'

/** Which guests a list shows. */
export const SHOWS = ['all', 'known', 'stranger', 'review', 'accepted', 'tentative', 'declined', 'met', 'notMet'] as const
export type Show = (typeof SHOWS)[number]

/** Reads which guests to show from an address; everyone where it says nothing one knows. */
export const showOf = (text: string | undefined): Show => SHOWS.find((show) => show === text) ?? 'all'

/** The guests that are shown and have all the words in their name, organisation, role, e-mail or note. */
export function filterGuests(guests: readonly EventGuest[], show: Show, words: string): readonly EventGuest[] {
  const sought = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (show === 'all' && sought.length === 0) return guests
  return guests.filter((guest) => isShown(guest, show) && hasWords(guest, sought))
}

function isShown({ guest, state }: EventGuest, show: Show): boolean {
  switch (show) {
    case 'all':
      return true
    case 'known':
    case 'stranger':
    case 'review':
      return state === show
    case 'accepted':
    case 'tentative':
    case 'declined':
      return guest.answer === show
    case 'met':
      return guest.met === true
    case 'notMet':
      return guest.met !== true
  }
}

function hasWords({ guest, name, organisation, role }: EventGuest, sought: readonly string[]): boolean {
  if (sought.length === 0) return true
  const text = fold(
    [name, guest.name, organisation, role, guest.email, guest.note].filter((part) => part !== undefined).join(' '),
  )
  return sought.every((word) => text.includes(word))
}
