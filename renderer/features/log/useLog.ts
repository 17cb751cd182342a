import { useCallback, useMemo, useRef, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useAct } from '#app/changes/useAct.ts'
import type { EffectOnPerson } from '#data/commands/meetingEffect.ts'
import { logAlone, type LoggedAlone } from '#data/commands/logAlone.ts'
import { logMeeting, type LoggedMeeting } from '#data/commands/meetings.ts'
import { loansOutWith } from '#data/queries/loansOut.ts'
import { useData } from '#data/react/index.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import type { LogReading } from '#shared/language/log/reading.ts'
import { type Assumed, type LogDraft, valuesOf } from './draft/draft.ts'
import { lendersIn } from './draft/givenBack.ts'
import { forgetDraft, keepDraft, keptDraft } from './draft/kept.ts'
import { effectIn } from './effect.ts'
import { aloneDraftOf, meetingDraftOf, namingFollowUps } from './draft/save.ts'
import { type LogState, saysMore } from './draft/state.ts'
import { loadPeople, type NamedPeople } from './people.ts'
import { type Saved, savedOf, tellSaved } from './told.ts'
import { typedAfter } from './typedAfter.ts'
import { useSettled } from './useSettled.ts'
import { useLoansOut } from './useLoansOut.ts'
import { useUnderstanding } from './understanding.ts'

/** What a log line starts from. */
export interface LogStart {
  /** Under which an unsaved draft is kept: one for each thing it can be about. */
  readonly key: string
  readonly state: LogState
  readonly assumed: Partial<Assumed>
  readonly eventId?: LogExtra['eventId']
}
type LogExtra = Parameters<typeof logMeeting>[1]

/** A meeting being logged: what was typed, what it means, and what it would do. */
export interface Log {
  readonly state: LogState
  readonly change: (next: (state: LogState) => LogState) => void
  /** Undefined until everyone who can be named is known. */
  readonly draft: LogDraft | undefined
  readonly reading: LogReading | undefined
  readonly people: NamedPeople | undefined
  readonly rules: Rules | undefined
  readonly effect: readonly EffectOnPerson[]
  /** Whether this draft was left here before. */
  readonly isRestored: boolean
  readonly startAfresh: () => void
  /** Whether it says more than it started with, and is there again after it was closed. */
  readonly isKept: boolean
  /** Reads who can be named again, after something was taken back. */
  readonly refresh: () => void
  /** Reads a line as this one is read; undefined until everyone who can be named is known. */
  readonly read: ((state: LogState) => LogReading) | undefined
  /** What keeps it from being saved. */
  readonly problem: 'nobody' | undefined
  readonly isSaving: boolean
  /** Saves all in one change and says what it did; undefined when it could not. */
  readonly save: () => Promise<Saved | undefined>
}

/**
 * Reads the line as it is typed, keeps the draft, and saves it.
 * @param isQuiet whether the screen says by itself what was saved: no toast
 * @param isMeeting whether it is a meeting whatever the line says: the full form is of one
 */
export function useLog(start: LogStart, { isWanted = true, isMeeting = false, isQuiet = false } = {}): Log {
  const data = useData()
  const text = useText()
  const format = useFormat()
  const act = useAct()
  const { today, people, refresh, rules, read, understand } = useUnderstanding(isWanted)
  const key = `${data.set} ${start.key}`
  const [state, setState] = useState(() => keptDraft(key, start.state) ?? start.state)
  const [isRestored, setRestored] = useState(() => keptDraft(key, start.state) !== undefined)
  const [problem, setProblem] = useState<'nobody'>()
  const [isSaving, setSaving] = useState(false)
  const saving = useRef(false)

  const change = useCallback(
    (next: (state: LogState) => LogState) => {
      setProblem(undefined)
      setState((before) => {
        const after = next(before)
        keepDraft(key, after, start.state)
        return after
      })
    },
    [key, start.state],
  )
  const startAfresh = useCallback(() => {
    forgetDraft(key)
    setState(start.state)
    setRestored(false)
    setProblem(undefined)
  }, [key, start.state])

  const assumed = useMemo((): Assumed => {
    const { kind, date } = start.assumed
    return {
      kind: kind ?? 'coffee',
      date: date ?? today,
      isMeeting: isMeeting || kind !== undefined || date !== undefined || start.eventId !== undefined,
      given: start.state.given,
    }
  }, [start, isMeeting, today])
  const settled = useSettled(state)
  const plain = useMemo(() => people && understand(settled, people, assumed), [settled, people, assumed, understand])
  const loans = useLoansOut(plain === undefined ? [] : [plain.reading])
  const understood = useMemo(
    () => (people && plain && plain.reading.returned.length > 0 ? understand(settled, people, assumed, loans) : plain),
    [plain, settled, people, assumed, understand, loans],
  )
  const draft = understood?.draft
  const effect = useMemo(() => (draft && rules ? effectIn(data, draft, rules) : []), [data, draft, rules])

  /** After the line was saved: empty, or what was typed on behind it meanwhile. */
  const goOn = (saved: LogState) => {
    forgetDraft(key)
    setRestored(false)
    setProblem(undefined)
    setState((now) => {
      if (now === saved) return start.state
      const after = { ...start.state, text: typedAfter(saved.text, now.text) }
      keepDraft(key, after, start.state)
      return after
    })
  }

  const save = async (): Promise<Saved | undefined> => {
    if (saving.current) return undefined
    saving.current = true
    try {
      return await saveLine()
    } catch (error) {
      showProblem(problemInWords(error, text))
      return undefined
    } finally {
      saving.current = false
      setSaving(false)
    }
  }
  const saveLine = async (): Promise<Saved | undefined> => {
    // As they are now: someone may have come or gone since the line was read, by Undo or in another window.
    const known = await loadPeople(data)
    const out = await loansOutWith(data, lendersIn([read(state, known)]))
    const last = namingFollowUps(understand(state, known, assumed, out).draft, text('log.followUp.unsaid'))
    if (last.isMeeting && valuesOf(last, 'person').length === 0) {
      setProblem('nobody')
      return undefined
    }
    setSaving(true)
    const event = start.eventId === undefined ? {} : { eventId: start.eventId }
    const logged = await act(
      (): Promise<LoggedMeeting | LoggedAlone> =>
        last.isMeeting ? logMeeting(data, { ...meetingDraftOf(last), ...event }) : logAlone(data, aloneDraftOf(last)),
      { quiet: true },
    )
    if (logged === undefined) return undefined
    goOn(state)
    refresh()
    const saved = await savedOf(data, logged)
    if (saved && !isQuiet) tellSaved(data, saved, { text, format })
    return saved
  }

  return {
    state,
    change,
    draft,
    reading: understood?.reading,
    people,
    rules,
    effect,
    isRestored,
    startAfresh,
    refresh,
    isKept: saysMore(state, start.state),
    read: people && ((from) => read(from, people)),
    problem,
    isSaving,
    save,
  }
}
