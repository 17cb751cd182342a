import { useText } from '#app/i18n/index.ts'
import { useContactOptions } from '#app/people/useContactOptions.ts'
import type { Whom } from '#data/commands/planRows.ts'
import { eventGuests, type EventGuest } from '#data/queries/events.ts'
import { activeGroups } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { fold } from '#shared/language/fold.ts'
import type { ComboOption } from '#ui/index.ts'

/** Whom a row can be about, as an option: someone on the list, anyone known, a group, or a name. */
export interface WhomOption extends ComboOption {
  readonly whom: Whom
}

/** How many of each kind are offered. */
const GUESTS = 8
const GROUPS = 4

/** Finds whom to meet at an event: its guests first, then groups, then anyone. */
export function useWhomOptions(eventId: EventId): (text: string) => Promise<readonly WhomOption[]> {
  const t = useText()
  const data = useData()
  const people = useContactOptions()
  const guestOption = ({ guest, name, organisation, summary }: EventGuest): WhomOption => ({
    id: summary === undefined ? `guest:${guest.id}` : `contact:${summary.id}`,
    label: name,
    description: organisation === undefined ? t('events.plan.add.guest') : t('events.plan.add.guestOf', { organisation }),
    whom: summary === undefined ? { kind: 'name', name } : { kind: 'contact', id: summary.id },
  })
  return async (text) => {
    const words = fold(text)
      .split(/\s+/u)
      .filter((word) => word !== '')
    const fits = (said: string): boolean => words.every((word) => fold(said).includes(word))
    const guests = (await eventGuests(data, eventId))
      .filter(({ guest, name, organisation }) => guest.answer !== 'declined' && fits(`${name} ${organisation ?? ''}`))
      .slice(0, GUESTS)
      .map(guestOption)
    const groups = (await activeGroups(data))
      .filter(({ name }) => fits(name))
      .slice(0, GROUPS)
      .map(({ id, name }): WhomOption => ({
        id: `group:${id}`,
        label: name,
        description: t('events.plan.add.group'),
        whom: { kind: 'group', id },
      }))
    const known = new Set(guests.map(({ id }) => id))
    const others = (await people(text))
      .map((option): WhomOption => ({ ...option, id: `contact:${option.id}`, whom: { kind: 'contact', id: option.id } }))
      .filter(({ id }) => !known.has(id))
    return [...guests, ...groups, ...others]
  }
}
