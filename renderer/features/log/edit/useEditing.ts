import { useMemo, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useAct } from '#app/changes/useAct.ts'
import { confirmMeeting, editMeeting, type MeetingEdit } from '#data/commands/meetings.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive, useTimeOfDay, useToday } from '#data/react/index.ts'
import { logPeople } from '#shared/language/log/people.ts'
import { readLog } from '#shared/language/log/readLog.ts'
import { draftOf, type LogDraft, valuesOf } from '../draft/draft.ts'
import { forgetDraft, keepDraft, keptDraft } from '../draft/kept.ts'
import { meetingDraftOf } from '../draft/save.ts'
import { say, type LogState } from '../draft/state.ts'
import { effectIn } from '../effect.ts'
import type { Draftable } from '../form/setting.ts'
import { useNamedPeople } from '../people.ts'
import { savedOf, tellSaved } from '../told.ts'
import type { Log } from '../useLog.ts'
import { stateOf } from './stateOf.ts'

/** A meeting being changed. */
export interface Editing extends Draftable, Pick<Log, 'effect' | 'isRestored' | 'startAfresh' | 'problem' | 'isSaving'> {
  /** Whether this says of a planned meeting that it happened. */
  readonly confirms: boolean
  /** Saves all in one change and says so; false when it could not. */
  readonly save: () => Promise<boolean>
}

/** Changes a meeting with the fields that logged it; what is not saved is kept. */
export function useEditing(page: MeetingPage, markHappened: boolean): Editing {
  const data = useData()
  const text = useText()
  const format = useFormat()
  const act = useAct()
  const today = useToday()
  const time = useTimeOfDay()
  const rules = useLive(rulesOf, [])
  const { people } = useNamedPeople(true)
  const { meeting } = page
  // Settled when it opens: what changes elsewhere meanwhile does not move what one is writing.
  const [start] = useState(() => (markHappened ? say(stateOf(page), { state: 'happened' }) : stateOf(page)))
  const key = `${data.set} meeting ${meeting.id}`
  const [state, setState] = useState(() => keptDraft(key, start) ?? start)
  const [isRestored, setRestored] = useState(() => keptDraft(key, start) !== undefined)
  const [problem, setProblem] = useState<'nobody'>()
  const [isSaving, setSaving] = useState(false)

  const reading = useMemo(
    () => readLog('', { now: data.clock.now(), locale: format.locale, timeZone: data.clock.zone(), people: logPeople([]) }),
    [data, format.locale],
  )
  const draft = useMemo(
    () => draftOf(state, reading, { kind: meeting.kind, date: meeting.date }, { today, time }),
    [state, reading, meeting, today, time],
  )
  const wasPlanned = meeting.state === 'planned'
  const effect = useMemo(
    () => (wasPlanned && draft.state === 'happened' && rules ? effectIn(data, draft, rules) : []),
    [data, draft, rules, wasPlanned],
  )
  const change = (next: (state: LogState) => LogState) => {
    setProblem(undefined)
    const after = next(state)
    keepDraft(key, after, start)
    setState(after)
  }
  const startAfresh = () => {
    forgetDraft(key)
    setState(start)
    setRestored(false)
  }
  const confirms = wasPlanned && draft.state === 'happened'

  const save = async (): Promise<boolean> => {
    if (isSaving) return false
    if (valuesOf(draft, 'person').length === 0) {
      setProblem('nobody')
      return false
    }
    setSaving(true)
    const edit = editOf(draft, page)
    const done = await act(() => (confirms ? confirmMeeting : editMeeting)(data, meeting.id, edit), { quiet: true })
    setSaving(false)
    if (done === undefined) return false
    forgetDraft(key)
    const known = valuesOf(draft, 'person').flatMap((ref) => (ref.kind === 'contact' ? [ref.id] : []))
    const saved = await savedOf(data, { seq: done.seq, state: draft.state, participants: [...known, ...done.newContacts] })
    if (saved) tellSaved(data, saved, { text, format })
    return true
  }
  return { state, change, draft, reading, people, rules, effect, isRestored, startAfresh, problem, isSaving, confirms, save }
}

/** Everything of the draft; what it does not say is cleared. A time not touched keeps its zone. */
function editOf(draft: LogDraft, { meeting }: MeetingPage): MeetingEdit {
  const now = meetingDraftOf(draft)
  return {
    time: undefined,
    where: undefined,
    treated: undefined,
    invited: undefined,
    money: undefined,
    minutes: undefined,
    note: undefined,
    cups: undefined,
    topics: undefined,
    ...now,
    state: draft.more.state ?? now.state,
    ...(now.time === meeting.time && meeting.zone !== undefined && { zone: meeting.zone }),
  }
}
