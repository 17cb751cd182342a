import { useEffect, useMemo, useRef, useState } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { logMany, type LineDraft } from '#data/commands/logMany.ts'
import { loansOutWith } from '#data/queries/loansOut.ts'
import { useData } from '#data/react/index.ts'
import { useMet } from '../draft/met.ts'
import type { Assumed, LogDraft } from '../draft/draft.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { aloneDraftOf, meetingDraftOf, namingFollowUps } from '../draft/save.ts'
import { lendersIn } from '../draft/givenBack.ts'
import { knowingEachOther, newNamesIn } from '../draft/newNames.ts'
import { EMPTY, isCorrected, type LogState } from '../draft/state.ts'
import { loadPeople, type NamedPeople } from '../people.ts'
import { type Saved, savedOf, tellSaved } from '../told.ts'
import type { Understanding, Understood } from '../understanding.ts'
import type { LogStart } from '../useLog.ts'
import { useLoansOut } from '../useLoansOut.ts'
import { forgetList, keepList, keptList } from './kept.ts'
import { type ListOfLines, listOf, nextOf, pastedOf, type Problem, problemsIn, type Row } from './rows.ts'

/** A line of the list with what it means. */
export interface ReadRow extends Row, Understood {
  readonly problems: readonly Problem[]
}

/** What came of saving: what it did, or the first line that cannot be saved, and then none was. */
export type ListSaved = { readonly saved: Saved | undefined; readonly isMore: boolean } | { readonly blocked: number }

/** Several lines being gone through before they are saved at once. */
export interface LogList extends Pick<Understanding, 'people' | 'rules'> {
  readonly rows: readonly ReadRow[]
  /** How many lines come after these are saved. */
  readonly rest: number
  /** Names that become new contacts, each once. */
  readonly newNames: readonly string[]
  /** How many lines will be saved. */
  readonly count: number
  readonly changeRow: (id: number, next: (state: LogState) => LogState) => void
  readonly skip: (id: number, isSkipped: boolean) => void
  readonly isSaving: boolean
  /** Saves all that are not skipped in one change; undefined when that failed. */
  readonly save: () => Promise<ListSaved | undefined>
  /** Gives the list up. */
  readonly leave: () => void
  /** The text it was made of. */
  readonly pasted: string
}

interface ListOptions {
  readonly understanding: Understanding & { readonly people: NamedPeople }
  /** As it was pasted; without it, the list that was left here before. */
  readonly pasted: string | undefined
  readonly eventId?: LogStart['eventId']
  /** The screen says by itself what was saved: no toast. */
  readonly isQuiet?: boolean
}

/** Goes through a pasted list; what is not saved is kept. */
export function useLogList({ understanding, pasted, eventId, isQuiet = false }: ListOptions): LogList {
  const data = useData()
  const words = { text: useText(), format: useFormat() }
  const act = useAct()
  const { today, people, rules, refresh, read, understand } = understanding
  const [list, setList] = useState<ListOfLines>(() => {
    const kept = pasted === undefined ? keptList(data.set) : undefined
    return kept ?? listOf(pasted ?? '', (text) => read({ ...EMPTY, text }, people))
  })
  const [isSaving, setSaving] = useState(false)
  const saving = useRef(false)

  // From the moment it is pasted: the line it was pasted into is empty again.
  useEffect(() => keepList(data.set, list), [data.set, list])

  // A line is read again only when it was changed, or what it is read with.
  const known = useMemo(
    () => ({
      understand,
      people,
      today,
      byState: new WeakMap<LogState, Understood>(),
      byNames: new Map<string, WeakMap<LogDraft, LogDraft>>(),
    }),
    [understand, people, today],
  )
  const alone = list.rows.map((row) => {
    const found = known.byState.get(row.state)
    if (found !== undefined) return { ...row, ...found }
    const made = known.understand(row.state, known.people, assumedFor(row, known.today))
    known.byState.set(row.state, made)
    return { ...row, ...made }
  })
  const loans = useLoansOut(alone.map(({ reading }) => reading))
  const joined = alone.map((row) =>
    row.reading.returned.length === 0 || loans.length === 0
      ? row
      : { ...row, ...known.understand(row.state, known.people, assumedFor(row, known.today), loans) },
  )
  const understood = knowing(joined, known.byNames)
  const met = useMet(understood.map(({ draft }) => draft))
  const rows = understood.map((row) => ({
    ...row,
    problems: problemsIn(row.draft, (ref, day) => ref.kind === 'contact' && met.has(`${ref.id} ${day}`)),
  }))
  const chosen = rows.filter((row) => !row.isSkipped)

  const changeRow = (id: number, next: (row: Row) => Row) =>
    setList((before) => ({ ...before, rows: before.rows.map((row) => (row.id === id ? next(row) : row)) }))

  const save = async (): Promise<ListSaved | undefined> => {
    if (saving.current) return undefined
    const blocked = chosen.find(({ problems }) => problems.includes('nobody'))
    if (blocked !== undefined) return { blocked: blocked.id }
    saving.current = true
    setSaving(true)
    try {
      return await saveLines()
    } catch (error) {
      showProblem(problemInWords(error, words.text))
      return undefined
    } finally {
      saving.current = false
      setSaving(false)
    }
  }
  const saveLines = async (): Promise<ListSaved | undefined> => {
    // As they are now: someone may have come or gone since, by Undo or in another window.
    const now = await loadPeople(data)
    const out = await loansOutWith(data, lendersIn(list.rows.map(({ state }) => read(state, now))))
    const last = list.rows.map((row) => ({ ...row, ...understand(row.state, now, assumedFor(row, today), out) }))
    const lasting = knowing(last).flatMap(({ draft, isSkipped }) => (isSkipped ? [] : [draft]))
    const drafts = lasting.map((draft) => lineDraftOf(namingFollowUps(draft, words.text('log.followUp.unsaid')), eventId))
    const logged = await act(() => logMany(data, drafts), { quiet: true })
    if (logged === undefined) return undefined
    const isMore = list.rest.length > 0
    if (isMore) setList((before) => nextOf(before.rest))
    else forgetList(data.set)
    refresh()
    const saved = await savedOf(data, logged)
    if (saved && !isQuiet) tellSaved(data, saved, words)
    return { saved, isMore }
  }

  return {
    rows,
    people,
    rules,
    rest: list.rest.length,
    newNames: newNamesIn(chosen.map(({ draft }) => draft)),
    count: chosen.length,
    changeRow: (id, next) => changeRow(id, (row) => ({ ...row, state: next(row.state) })),
    skip: (id, isSkipped) => changeRow(id, (row) => ({ ...row, isSkipped })),
    isSaving,
    save,
    leave: () => forgetList(data.set),
    pasted: pastedOf(list),
  }
}

/**
 * Rows whose new people know each other: a first name in one is the full name of another.
 * @param before what drafts became with the same names, so that a row stays the same
 */
function knowing<One extends Row & Understood>(
  rows: readonly One[],
  before = new Map<string, WeakMap<LogDraft, LogDraft>>(),
): One[] {
  const names = newNamesIn(rows.map(({ draft }) => draft))
  const key = names.join('\n')
  const made = before.get(key) ?? new WeakMap<LogDraft, LogDraft>()
  before.clear()
  before.set(key, made)
  return rows.map((row) => {
    const draft = made.get(row.draft) ?? knowingEachOther(row.draft, names, (words) => isCorrected(row.state, words))
    made.set(row.draft, draft)
    return { ...row, draft }
  })
}

/** A coffee, on the day of the heading above it or today. */
const assumedFor = ({ day }: Row, today: Day): Assumed => ({
  kind: 'coffee',
  date: day ?? today,
  isDateSaid: day !== undefined,
  given: EMPTY.given,
})

const lineDraftOf = (draft: LogDraft, eventId: LogStart['eventId']): LineDraft =>
  draft.isMeeting
    ? { meeting: { ...meetingDraftOf(draft), ...(eventId !== undefined && { eventId }) } }
    : { alone: aloneDraftOf(draft) }
