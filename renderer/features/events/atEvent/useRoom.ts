import { useEffect, useMemo, useRef, useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { useContactOptions } from '#app/people/useContactOptions.ts'
import { announce } from '#app/shell/announce.ts'
import { addGuests, markMet } from '#data/commands/guests.ts'
import { useData } from '#data/react/index.ts'
import type { Room, RoomPerson } from '#data/queries/room.ts'
import type { ContactId, GuestId } from '#shared/domain/records/values.ts'
import { type Card, readCard } from '#shared/formats/cards/card.ts'
import { roomSearch } from './hits.ts'

/** A contact found who is not on the list. */
export interface Outsider {
  readonly id: ContactId
  readonly name: string
  readonly organisation?: string
}

/** The room as it is searched and gone through. */
export interface InRoom {
  readonly query: string
  readonly setQuery: (query: string) => void
  /** Those on the list who fit what is typed, the best first. */
  readonly hits: readonly RoomPerson[]
  /** Contacts who fit and are not on the list. */
  readonly outsiders: readonly Outsider[]
  /** The line read as someone new. */
  readonly card: Card | undefined
  readonly opened: string | undefined
  readonly open: (key: string | undefined) => void
  /** Met, or not after all; someone of the plan who is not on the list is put on it. Answers the guest they are. */
  readonly toggle: (person: RoomPerson) => Promise<GuestId | undefined>
  readonly addContact: (person: Outsider) => Promise<void>
  readonly addNew: (card: Card, line: string) => Promise<void>
  /** What Enter does: the first that was found, else the contact, else someone new. */
  readonly enter: () => Promise<void>
}

/** What is typed, whom it finds, and what becomes of them. Everything is saved at once. */
export function useRoom(room: Room): InRoom {
  const data = useData()
  const act = useAct()
  const t = useText()
  const load = useContactOptions()
  const [query, setTyped] = useState('')
  const [found, setFound] = useState<readonly Outsider[]>([])
  const [opened, open] = useState<string>()
  const asked = useRef('')
  // The search has all contacts at hand before the first name is typed.
  useEffect(() => {
    const warm = async () => void (await load('a'))
    warm().catch(() => undefined)
  }, [load])
  const { planned, others, event } = room
  const everyone = useMemo(() => [...planned, ...others], [planned, others])
  const search = useMemo(() => roomSearch(everyone), [everyone])
  const hits = useMemo(() => (query.trim() === '' ? [] : search(query)), [search, query])
  const onList = useMemo(() => new Set(everyone.flatMap(({ contactId }) => contactId ?? [])), [everyone])
  const card = useMemo(() => readCard(query), [query])

  const outsidersOf = async (text: string): Promise<readonly Outsider[]> => {
    const options = await load(text)
    return options
      .filter(({ id }) => !onList.has(id))
      .slice(0, 5)
      .map(({ id, label, description }) => ({ id, name: label, ...(description !== undefined && { organisation: description }) }))
  }
  const setQuery = (text: string) => {
    setTyped(text)
    asked.current = text
    if (text.trim() === '') {
      setFound([])
      return
    }
    const ask = async () => {
      const next = await outsidersOf(text)
      if (asked.current === text) setFound(next)
    }
    ask().catch(() => undefined)
  }

  const toggle = async (person: RoomPerson) => {
    const { guest, name } = person
    const isMet = guest?.met !== true
    const done = await act(
      () =>
        guest === undefined
          ? addGuests(data, event.id, [{ name, met: true, ...(person.contactId && { contactId: person.contactId }) }])
          : markMet(data, [guest.id], isMet ? true : undefined),
      { quiet: true },
    )
    if (done === undefined) return undefined
    announce(t(isMet ? 'events.room.marked' : 'events.room.unmarked', { name }))
    const id = guest?.id ?? firstOf(done)
    if (isMet) open(id)
    return id
  }
  const added = async (work: () => ReturnType<typeof addGuests>, name: string) => {
    const typed = asked.current
    const done = await act(work, { quiet: true })
    if (done === undefined) return
    announce(t('events.room.marked', { name }))
    // A quick hand has typed the next name meanwhile.
    if (asked.current === typed) setQuery('')
    open(done.ids[0])
  }
  const addContact = ({ id, name }: Outsider) =>
    added(() => addGuests(data, event.id, [{ name, contactId: id, met: true }]), name)
  const addNew = ({ written, organisation, role, emails: [email] }: Card, line: string) =>
    added(
      () =>
        addGuests(data, event.id, [{ name: written, organisation, role, email, line: line.trim(), isStranger: true, met: true }]),
      written,
    )
  const enter = async () => {
    const [first] = hits
    if (first !== undefined) return void (await toggle(first))
    if (query.trim() === '') return
    const [contact] = await outsidersOf(query)
    if (contact !== undefined) return addContact(contact)
    if (card !== undefined) await addNew(card, query)
  }
  const outsiders = query.trim() === '' ? [] : found.filter(({ id }) => !onList.has(id))
  return { query, setQuery, hits, outsiders, card, opened, open, toggle, addContact, addNew, enter }
}

const firstOf = (done: { readonly ids?: readonly GuestId[] } | { readonly seq: number }): GuestId | undefined =>
  'ids' in done ? done.ids?.[0] : undefined
