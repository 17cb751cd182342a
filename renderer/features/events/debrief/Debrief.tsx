import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { Restored } from '#app/forms/Restored.tsx'
import { useText } from '#app/i18n/index.ts'
import { isMacPlatform } from '#app/keys/listen.ts'
import { shownKeys } from '#app/keys/keys.ts'
import { useKeys } from '#app/keys/registry.ts'
import { announce } from '#app/shell/announce.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import type { ToDebrief } from '#data/queries/debrief.ts'
import { fetchGuestLine } from '#features/log/index.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Button, Section } from '#ui/index.ts'
import { goToEvent } from '../goOut.ts'
import { AddPeople } from './AddPeople.tsx'
import styles from './Debrief.module.css'
import { Done } from './Done.tsx'
import { GuestRow } from './GuestRow.tsx'
import { type DebriefPerson, metOf, type Part, peopleInParts, toldOf } from './people.ts'
import type { Added } from './state.ts'
import { stepBack } from './stepBack.ts'
import { isUndated, useDebrief } from './useDebrief.ts'
import { useWalk } from './useWalk.ts'

const PARTS: readonly Part[] = ['met', 'planned', 'rest']

/** Goes through the guests of an event by keyboard alone, and saves all at once. */
export function Debrief({ all, day }: { readonly all: ToDebrief; readonly day: Day }) {
  const t = useText()
  const { event } = all.room
  const parts = useParts(all)
  const listed = useMemo(() => PARTS.flatMap((part) => parts[part]), [parts])
  const debrief = useDebrief(event, day, listed)
  const { state, tell } = debrief
  const list = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLInputElement>(null)
  const { opened, takesFocus, open } = useWalk(list)
  const [isChecked, setChecked] = useState(false)
  const { added } = debrief.everyone
  const people = [...debrief.everyone.listed, ...added]
  const asSaid = new Map(people.map((person) => [person.key, person]))
  useEffect(() => fetchGuestLine(), [])
  useScreenTitle(t('events.debrief.title', { name: event.name }))

  const tolds = people.map((person) => ({ person, told: toldOf(state, person) }))
  const met = tolds.filter(({ person, told }) => metOf(person, told) === true).length
  const undecided = tolds.filter(({ person, told }) => metOf(person, told) === undefined).map(({ person }) => person.key)
  const notMet = people.length - met - undecided.length

  const here = () => placeOf(people, opened)
  const goTo = (index: number) => {
    const next = people[index]
    if (next === undefined) return index < 0 ? undefined : add.current?.focus()
    open(next.key, metOf(next, toldOf(state, next)) === true ? 'line' : 'row')
  }
  const onMet = (key: string, isMet: boolean) => {
    tell(key, (told) => ({ ...told, met: isMet }))
    announce(t(isMet ? 'events.room.marked' : 'events.room.unmarked', { name: asSaid.get(key)?.name ?? '' }))
    if (isMet) open(key, 'line')
    else if (opened === key) goTo(people.findIndex((person) => person.key === key) + 1)
  }
  const save = async () => {
    setChecked(true)
    const blocked = await debrief.save()
    if (blocked === undefined) setChecked(false)
    else open(blocked, 'day')
  }
  const othersNot = () => {
    debrief.tellAll(undecided, (told) => ({ ...told, met: false }))
    announce(t('events.debrief.othersSaid', { count: undecided.length }))
  }
  const addOne = (one: Added) => {
    debrief.add(one)
    announce(t('events.debrief.add.added', { name: one.name }))
  }
  const toFirst = () => (list.current?.querySelector<HTMLElement>('[data-who]') ?? add.current)?.focus()
  const remove = (key: string) => {
    add.current?.focus()
    debrief.remove(key)
    announce(t('events.debrief.add.removed', { name: asSaid.get(key)?.name ?? '' }))
  }
  // Back from what was saved: to adding, or to the top, for whoever was put on the list goes again.
  const isDone = debrief.done !== undefined
  const wasDone = useRef(false)
  const isAdding = useRef(false)
  const onBack = useEffectEvent(() => (isAdding.current ? add.current : document.querySelector('h1'))?.focus())
  useEffect(() => {
    if (wasDone.current && !isDone) onBack()
    wasDone.current = isDone
    isAdding.current = false
  }, [isDone])
  const mark = (isMet: boolean) => {
    const person = people[here()]
    if (person !== undefined && person.added === undefined) onMet(person.key, isMet)
  }
  useKeys([
    { keys: 'm', title: t('events.debrief.keys.met'), run: () => mark(true) },
    { keys: 'x', title: t('events.debrief.keys.notMet'), run: () => mark(false) },
    { keys: 'j', title: t('events.debrief.keys.next'), run: () => goTo(here() + 1) },
    { keys: 'alt+ArrowDown', title: t('events.debrief.keys.next'), inFields: true, run: () => goTo(here() + 1) },
    { keys: 'k', title: t('events.debrief.keys.previous'), run: () => goTo(here() - 1) },
    { keys: 'alt+ArrowUp', title: t('events.debrief.keys.previous'), inFields: true, run: () => goTo(here() - 1) },
    { keys: 'o', title: t('events.debrief.othersNot'), run: othersNot },
    { keys: 'a', title: t('events.debrief.keys.add'), run: () => add.current?.focus() },
    { keys: 'mod+Enter', title: t('events.debrief.save'), inFields: true, run: () => void save() },
    {
      keys: 'Escape',
      title: t('common.actions.back'),
      inFields: true,
      run: () => {
        if (!stepBack(list.current, add.current)) goToEvent(event.id)
      },
    },
  ])

  const rowOf = (person: DebriefPerson) => (
    <GuestRow
      key={person.key}
      person={person}
      told={toldOf(state, person)}
      day={day}
      isOpen={opened === person.key}
      takesFocus={takesFocus}
      isMissing={isChecked && isUndated(toldOf(state, person))}
      tell={tell}
      onOpen={(key) => open(key)}
      onMet={onMet}
      onNext={(key) => goTo(people.findIndex((one) => one.key === key) + 1)}
      onRemove={remove}
    />
  )
  if (debrief.done !== undefined)
    return (
      <Page title={event.name} width="reading">
        <Done
          done={debrief.done}
          eventId={event.id}
          onUndo={() => void debrief.undo()}
          onMore={() => {
            isAdding.current = true
            debrief.goOn()
          }}
        />
      </Page>
    )
  return (
    <Page
      title={event.name}
      width="reading"
      lead={t('events.debrief.lead')}
      actions={
        <Button
          kind="primary"
          shortcut={shownKeys('mod+Enter', isMacPlatform()).join(' ')}
          isPending={debrief.isSaving}
          onPress={() => void save()}
        >
          {t('events.debrief.save')}
        </Button>
      }
    >
      <div ref={list} className={styles.screen}>
        {debrief.isRestored && (
          <Restored
            onAfresh={() => {
              toFirst()
              debrief.startAfresh()
              announce(t('events.debrief.afresh'))
            }}
          />
        )}
        <p className={styles.progress}>{t('events.debrief.progress', { met, notMet, open: undecided.length })}</p>
        {people.length === 0 && <p className={styles.muted}>{t('events.debrief.nobody')}</p>}
        {PARTS.map(
          (part) =>
            parts[part].length > 0 && (
              <Section
                key={part}
                title={t(`events.debrief.section.${part}`)}
                count={parts[part].length}
                {...(part === 'rest' &&
                  undecided.length > 0 && {
                    actions: (
                      <Button
                        kind="quiet"
                        shortcut="O"
                        onPress={() => {
                          add.current?.focus()
                          othersNot()
                        }}
                      >
                        {t('events.debrief.othersNot')}
                      </Button>
                    ),
                  })}
              >
                <ul className={styles.list}>{parts[part].map((person) => rowOf(asSaid.get(person.key) ?? person))}</ul>
              </Section>
            ),
        )}
        <Section title={t('events.debrief.section.added')}>
          {added.length > 0 && <ul className={styles.list}>{added.map((person) => rowOf(person))}</ul>}
          <AddPeople people={people} inputRef={add} onAdd={addOne} />
        </Section>
      </div>
    </Page>
  )
}

/** Whom the focus is on: in their row or what is said of them; behind all when it is where people are added; else who is open. */
function placeOf(people: readonly DebriefPerson[], opened: string | undefined): number {
  const focused = document.activeElement
  if (focused?.closest('[data-adding]')) return people.length
  const key = focused?.closest<HTMLElement>('[data-guest]')?.dataset['guest'] ?? opened
  return people.findIndex((person) => person.key === key)
}

/** The people in parts. Nobody moves to another part while the screen is open; what is known of them stays fresh. */
function useParts(all: ToDebrief): Readonly<Record<Part, readonly DebriefPerson[]>> {
  const now = useMemo(() => peopleInParts(all), [all])
  const [order] = useState(() => new Map(PARTS.flatMap((part) => now[part].map(({ key }, at) => [key, { part, at }] as const))))
  return useMemo(() => {
    const everyone = PARTS.flatMap((part) =>
      now[part].map((person, index) => ({ person, at: order.get(person.key) ?? { part, at: 1e6 + index } })),
    )
    const of = (part: Part) =>
      everyone
        .filter((one) => one.at.part === part)
        .sort((a, b) => a.at.at - b.at.at)
        .map(({ person }) => person)
    return { met: of('met'), planned: of('planned'), rest: of('rest') }
  }, [now, order])
}
