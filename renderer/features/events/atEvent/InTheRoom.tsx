import { ArrowLeft, Maximize, Minimize, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { isMacPlatform } from '#app/keys/listen.ts'
import { shownKeys } from '#app/keys/keys.ts'
import { useKeys } from '#app/keys/registry.ts'
import { useScreenTitle } from '#app/shell/title.ts'
import type { Room, RoomPerson } from '#data/queries/room.ts'
import type { Card } from '#shared/formats/cards/card.ts'
import { EmptyState, Heading, IconButton, SearchField } from '#ui/index.ts'
import { goToEvent } from '../goOut.ts'
import type { TipKind } from '../tips/tips.ts'
import { Tips } from '../tips/Tips.tsx'
import styles from './AtEvent.module.css'
import { PersonRow } from './PersonRow.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useRoom } from './useRoom.ts'

const ROOM_TIPS: readonly TipKind[] = ['entering', 'topics', 'ending']

/** The room: search first, those of the plan on top, and a tap that says "met". */
export function InTheRoom({ room }: { readonly room: Room }) {
  const t = useText()
  const { event, planned, others, counts } = room
  const { isFull, toggle } = useFullScreen()
  const inRoom = useRoom(room)
  const { query, setQuery, hits, outsiders, card, opened, open } = inRoom
  const [noting, setNoting] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useScreenTitle(event.name)
  // What was typed is found: the next name is typed over it.
  const toSearch = () => {
    setNoting(undefined)
    input.current?.focus()
    input.current?.select()
  }
  useEffect(() => {
    input.current?.focus()
  }, [])
  // One step back at a time: out of the list or a note, what was typed, who is open, the event.
  const leave = () => {
    if (list.current?.contains(document.activeElement) === true) {
      open(undefined)
      toSearch()
    } else if (query !== '') setQuery('')
    else if (opened !== undefined) {
      open(undefined)
      toSearch()
    } else goToEvent(event.id)
  }
  const note = async (person: RoomPerson | undefined) => {
    if (person === undefined) return
    // Only in the plan yet: whom one writes about is there.
    const key = person.guest === undefined ? await inRoom.toggle(person) : person.key
    open(key)
    setNoting(key)
  }
  const isSearching = query.trim() !== ''
  useKeys([
    { keys: 'Escape', title: t('events.room.leave'), inFields: true, run: leave },
    { keys: 'mod+shift+f', title: t('events.room.fullScreen'), inFields: true, run: toggle },
    {
      keys: 'mod+Enter',
      title: t('events.room.noteKey'),
      inFields: true,
      run: () => void note(isSearching ? hits[0] : [...planned, ...others].find((person) => isIt(person, opened))),
    },
  ])
  const enter = () => {
    // At once, so that the next name is typed over this one, however long saving takes.
    input.current?.select()
    void inRoom.enter()
  }
  const rowOf = (person: RoomPerson) => (
    <PersonRow
      // Who gets on the list keeps their row, and the focus in it.
      key={person.plan[0]?.id ?? person.key}
      person={person}
      isOpen={isIt(person, opened)}
      isNoting={isIt(person, noting)}
      onToggle={() => void inRoom.toggle(person)}
      onOpen={(isOpen) => open(isOpen ? person.key : undefined)}
      onNote={() => void note(person)}
      onNoted={toSearch}
    />
  )
  const isEmpty = planned.length === 0 && others.length === 0
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <IconButton label={t('events.room.leave')} onPress={() => goToEvent(event.id)}>
          <ArrowLeft />
        </IconButton>
        <div className={styles.title}>
          <Heading level={1}>{event.name}</Heading>
          <p className={styles.counts}>
            {t('events.room.metOf', { met: counts.met, count: counts.guests })}
            {counts.planned > 0 && `, ${t('events.room.planOf', { met: counts.plannedMet, count: counts.planned })}`}
          </p>
        </div>
        <IconButton label={t(isFull ? 'events.room.leaveFullScreen' : 'events.room.fullScreen')} onPress={toggle}>
          {isFull ? <Minimize /> : <Maximize />}
        </IconButton>
      </header>
      <div
        className={styles.search}
        // Down goes into the list; Enter marks the first one found.
        role="presentation"
        onKeyDown={(pressed) => {
          if (pressed.key === 'ArrowDown') {
            pressed.preventDefault()
            list.current?.querySelector<HTMLElement>('[aria-pressed], [data-add]')?.focus()
          }
          if (pressed.key !== 'Enter' || pressed.ctrlKey || pressed.metaKey || pressed.nativeEvent.isComposing) return
          pressed.preventDefault()
          enter()
        }}
      >
        <SearchField
          label={t('events.room.search')}
          hideLabel
          placeholder={t('events.room.searchHint')}
          value={query}
          onChange={setQuery}
          inputRef={input}
        />
        <p className={styles.hint}>
          {t('events.room.hint')} · {t('events.room.hintNote', { keys: shownKeys('mod+Enter', isMacPlatform()).join(' ') })}
        </p>
      </div>
      <div ref={list} className={styles.list} role="presentation" onKeyDown={(pressed) => walk(pressed, list.current, toSearch)}>
        {isSearching ? (
          <>
            {hits.length > 0 && <Part title={t('events.room.onList')}>{hits.map((one) => rowOf(one))}</Part>}
            {outsiders.length > 0 && (
              <Part title={t('events.room.notOnList')}>
                {outsiders.map((one) => (
                  <AddRow
                    key={one.id}
                    name={one.name}
                    about={one.organisation}
                    action={t('events.room.add')}
                    onAdd={() => void inRoom.addContact(one).then(toSearch)}
                  />
                ))}
              </Part>
            )}
            {card !== undefined && (
              <Part title={t('events.room.someoneNew')}>
                <AddRow
                  name={card.written}
                  about={aboutCard(card)}
                  action={t('events.room.add')}
                  onAdd={() => void inRoom.addNew(card, query).then(toSearch)}
                />
              </Part>
            )}
            {hits.length === 0 && outsiders.length === 0 && card === undefined && (
              <p className={styles.nobody}>{t('events.room.nobody')}</p>
            )}
          </>
        ) : isEmpty ? (
          <EmptyState title={t('events.room.empty.title')} text={t('events.room.empty.text')} />
        ) : (
          <>
            <div className={styles.tips}>
              <Tips kinds={ROOM_TIPS} />
            </div>
            {planned.length > 0 && <Part title={t('events.room.planned')}>{planned.map((one) => rowOf(one))}</Part>}
            {others.length > 0 && <Part title={t('events.room.guests')}>{others.map((one) => rowOf(one))}</Part>}
          </>
        )}
      </div>
    </div>
  )
}

/** Whether a key is someone's: their own, or the guest's they became. */
const isIt = ({ key, guest }: RoomPerson, asked: string | undefined): boolean =>
  asked !== undefined && (key === asked || guest?.id === asked)

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading level={2}>{title}</Heading>
      <ul className={styles.people} aria-label={title}>
        {children}
      </ul>
    </section>
  )
}

/** Someone who is not on the list yet. */
function AddRow(props: {
  readonly name: string
  readonly about: string | undefined
  readonly action: string
  readonly onAdd: () => void
}) {
  return (
    <li className={styles.item}>
      <button type="button" className={styles.person} data-add onClick={props.onAdd}>
        <span className={styles.tick} aria-hidden="true">
          <Plus />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{props.name}</span>
          {props.about !== undefined && props.about !== '' && <span className={styles.about}>{props.about}</span>}
        </span>
        <span className={styles.state}>{props.action}</span>
      </button>
    </li>
  )
}

const aboutCard = ({ role, organisation, city, emails, phones, links }: Card): string =>
  [role, organisation, city, ...emails, ...phones, ...links].filter((part) => part !== undefined).join(' · ')

/** Up and down go from person to person; a letter goes on searching. */
function walk(pressed: KeyboardEvent, list: HTMLElement | null, toSearch: () => void): void {
  const { target, key } = pressed
  if (!(target instanceof HTMLElement) || target.matches('input, textarea')) return
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return
  const rows = [...(list?.querySelectorAll<HTMLElement>('[aria-pressed], [data-add]') ?? [])]
  const item = target.closest('li')?.querySelector<HTMLElement>('[aria-pressed], [data-add]')
  const next = rows.indexOf(item ?? target) + (key === 'ArrowDown' ? 1 : -1)
  pressed.preventDefault()
  if (next < 0) toSearch()
  else rows[next]?.focus()
}
