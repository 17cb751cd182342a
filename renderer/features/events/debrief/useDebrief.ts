import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { takeBack, useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { undoChange } from '#data/change/undo.ts'
import { type Debriefed, saveDebrief } from '#data/commands/debrief.ts'
import { useData, useWhenTakenBack } from '#data/react/index.ts'
import { guestLines } from '#features/log/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { entriesOf } from './entries.ts'
import { debriefKey, keepDebrief, keptDebrief } from './keep.ts'
import { addedPerson, type DebriefPerson, hasLine, hasNext, lineOf, metOf, toldOf } from './people.ts'
import { leftOf } from './left.ts'
import { type Added, type DebriefState, NOTHING, saysAnything, type Told } from './state.ts'
import { aboutOf, type Everyone, everyoneIn, settled } from './whose.ts'

/** A debrief being made: kept with every key, saved as one change. */
export interface DebriefInHand {
  readonly state: DebriefState
  readonly everyone: Everyone
  readonly isRestored: boolean
  readonly tell: (key: string, patch: (told: Told) => Told) => void
  readonly tellAll: (keys: readonly string[], patch: (told: Told) => Told) => void
  readonly add: (added: Added) => void
  readonly remove: (key: string) => void
  readonly startAfresh: () => void
  readonly isSaving: boolean
  /** What the last saving did. */
  readonly done: Debriefed | undefined
  /** Saves all; answers the key of the first who cannot be saved as they stand. */
  readonly save: () => Promise<string | undefined>
  /** Takes the saving back; what was typed is there again. */
  readonly undo: () => Promise<void>
  /** On to adding something, after a saving. */
  readonly goOn: () => void
}

/** What a line about someone met at an event stands for where it does not say. */
export const assumedAt = (date: Day) => ({ kind: 'event' as const, date, isDateSaid: true, isMeeting: true })

/**
 * The state of a debrief of an event on its day.
 * @param listed those of the list and the plan
 */
export function useDebrief(event: GatheringEvent, day: Day, listed: readonly DebriefPerson[]): DebriefInHand {
  const data = useData()
  const act = useAct()
  const t = useText()
  const { locale } = useFormat()
  const [kept, setKept] = useState(() => keptDebrief(data.set, event.id) ?? NOTHING)
  const [isRestored, setRestored] = useState(() => saysAnything(kept))
  const [isSaving, setSaving] = useState(false)
  const [done, setDone] = useState<{ readonly saved: Debriefed; readonly state: DebriefState }>()
  const saving = useRef(false)
  const latest = useRef(kept)
  const { set } = data
  const { id } = event
  const everyone = useMemo(() => everyoneIn(listed, kept), [listed, kept])
  const people = useMemo(() => [...everyone.listed, ...everyone.added], [everyone])
  // What was said follows whom it is about, on to the list or off it.
  const state = useMemo(() => settled(kept, people), [kept, people])

  const change = useCallback(
    (next: (state: DebriefState) => DebriefState) => {
      const after = next(latest.current)
      latest.current = after
      keepDebrief(set, id, after)
      setKept(after)
    },
    [set, id],
  )
  useEffect(() => {
    // Saved or typed on in another window: this one has the same in hand.
    const follow = ({ key }: StorageEvent) => {
      if (key !== debriefKey(set, id)) return
      latest.current = keptDebrief(set, id) ?? NOTHING
      setKept(latest.current)
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [set, id])
  const settle = useEffectEvent(() => change((before) => settled(before, people)))
  useEffect(() => {
    if (state !== kept) settle()
  }, [state, kept])
  const tellAll = useCallback(
    (keys: readonly string[], patch: (told: Told) => Told) =>
      change((before) => {
        const now = settled(before, people)
        const said = people.filter(({ key }) => keys.includes(key))
        const told = said.map((person) => [person.key, { ...patch(now.told[person.key] ?? {}), about: aboutOf(person) }] as const)
        return { ...now, told: { ...now.told, ...Object.fromEntries(told) } }
      }),
    [change, people],
  )
  const tell = useCallback((key: string, patch: (told: Told) => Told) => tellAll([key], patch), [tellAll])

  const saveAll = async () => {
    const isMet = (person: DebriefPerson) => metOf(person, toldOf(state, person)) === true
    const own = people.filter((person) => isMet(person) && hasLine(toldOf(state, person)))
    const lines = own.map((person) => ({ state: lineOf(person, toldOf(state, person)), assumed: assumedAt(day) }))
    const { meetingsOfLines } = await guestLines()
    const drafts = await meetingsOfLines(data, lines, { locale, unsaid: t('log.followUp.unsaid') })
    const byKey = new Map(own.flatMap(({ key }, at) => (drafts[at] === undefined ? [] : [[key, drafts[at]] as const])))
    const entries = entriesOf(people, state, byKey, { event, day })
    const saved = await act(() => saveDebrief(data, { eventId: id, entries }), { quiet: true })
    if (saved === undefined) return
    // At once, and also when the screen has been left: what is saved must not be there to save again.
    change((now) => leftOf(now, state, people))
    setDone({ saved, state })
    setRestored(false)
  }
  const save = async (): Promise<string | undefined> => {
    const undated = people.find((person) => isUndated(toldOf(state, person)))
    if (undated !== undefined) return undated.key
    if (saving.current) return undefined
    saving.current = true
    setSaving(true)
    try {
      await saveAll()
    } catch (error) {
      showProblem(problemInWords(error, t))
    } finally {
      saving.current = false
      setSaving(false)
    }
    return undefined
  }
  const undo = async () => {
    if (done !== undefined) await takeBack(t, () => undoChange(data, done.saved.seq))
  }
  // Taken back here or by Ctrl Z, in this window or another: what was typed is there again.
  useWhenTakenBack(done?.saved.seq, () => {
    if (done === undefined) return
    change(() => done.state)
    setDone(undefined)
  })
  return {
    state,
    everyone,
    isRestored,
    tell,
    tellAll,
    add: (added) => change((before) => ({ ...before, added: [...before.added, added] })),
    remove: (key) =>
      change(({ told, added }) => ({
        told: Object.fromEntries(Object.entries(told).filter(([other]) => other !== key)),
        added: added.filter((one) => addedPerson(one).key !== key),
      })),
    startAfresh: () => {
      change(() => NOTHING)
      setRestored(false)
    },
    isSaving,
    done: done?.saved,
    save,
    undo,
    goOn: () => setDone(undefined),
  }
}

/** A next step needs a day. */
export const isUndated = (told: Told): boolean => hasNext(told) && told.next?.due === undefined
