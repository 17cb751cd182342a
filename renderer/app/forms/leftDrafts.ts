import { liveQuery } from 'dexie'
import { standingContacts } from '#data/commands/standingContacts.ts'
import type { Data } from '#data/data.ts'
import { present } from '#data/derived/chunks.ts'
import type { DataSet } from '#shared/contract/calls.ts'
import { ContactIdSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { forgetAside, isOldAside, keysAside, setAside, takeUp, textAside } from './aside.ts'
import { type AboutTable, DRAFT_KINDS, draftKeys, type DraftKindName } from './draftKeys.ts'
import { forget, keptKeys, keptText, move } from './storage.ts'

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu

const idsIn = (text: string): readonly string[] => text.match(ID) ?? []

const kindNames = (): DraftKindName[] => Object.keys(DRAFT_KINDS).filter((name): name is DraftKindName => name in DRAFT_KINDS)

/** A draft, whether it is where its form finds it or set aside. */
interface KeptDraft {
  readonly key: string
  readonly isAside: boolean
  /** What it is about; nothing when it is about nobody in particular. */
  readonly ids: readonly string[]
  /** Whether its key says so: no form asks for it once one of those is gone. What it says itself may still be about the others. */
  readonly isByKey: boolean
}

function draftsOf(kind: DraftKindName, set: DataSet): KeptDraft[] {
  const begin = `${draftKeys(kind, set)} `
  const about = (key: string, text: string) => {
    const inKey = idsIn(key.slice(begin.length))
    return inKey.length > 0 ? { ids: inKey, isByKey: true } : { ids: idsIn(text), isByKey: false }
  }
  return [
    ...keptKeys(begin).map((key) => ({ key, isAside: false, ...about(key, keptText(key) ?? '') })),
    ...keysAside(begin).map((key) => ({ key, isAside: true, ...about(key, textAside(key) ?? '') })),
  ]
}

/** Which of these ids are there, in any of these tables, and as what: someone merged as who they are now. */
async function thereNow(
  { db }: Data,
  tables: readonly AboutTable[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const there = new Map<string, string>()
  if (ids.length === 0) return there
  for (const table of tables) {
    if (table === 'contacts') {
      const standing = await standingContacts(
        db,
        ids.map((id) => v.parse(ContactIdSchema, id)),
      )
      for (const [id, now] of standing) there.set(id, now)
    } else {
      for (const { id } of present(await db.table<{ readonly id: string }, string>(table).bulkGet([...ids]))) there.set(id, id)
    }
  }
  return there
}

function isAboutNone({ ids, isByKey }: KeptDraft, there: ReadonlyMap<string, string>): boolean {
  if (ids.length === 0) return false
  return isByKey ? !ids.every((id) => there.has(id)) : !ids.some((id) => there.has(id))
}

/**
 * Sets aside what was typed about who or what is not there any more, takes up
 * what is about those who are back, and forgets what has waited for that too long.
 */
export async function sweepDrafts(data: Data): Promise<void> {
  const today = data.clock.today()
  for (const kind of kindNames()) {
    const drafts = draftsOf(kind, data.set)
    const ids = [...new Set(drafts.flatMap((draft) => draft.ids))]
    const there = await thereNow(data, DRAFT_KINDS[kind].about, ids)
    for (const draft of drafts) {
      const isLeft = DRAFT_KINDS[kind].about.length > 0 && isAboutNone(draft, there)
      if (draft.isAside && !isLeft) takeUp(draft.key)
      else if (draft.isAside && isOldAside(draft.key, today)) forgetAside(draft.key)
      else if (!draft.isAside && isLeft) setAside(draft.key, today)
      else if (!draft.isAside && draft.isByKey) follow(draft.key, there)
    }
  }
}

/** Brings what was typed about someone merged to who they are now, unless something is typed there already. */
function follow(key: string, there: ReadonlyMap<string, string>): void {
  const now = key.replace(ID, (id) => there.get(id) ?? id)
  if (now !== key && keptText(now) === null) move(key, now)
}

/** Keeps no draft where its form finds it longer than what it is about, after every change of any window, until the function it gives is called. */
export function followDrafts(data: Data): () => void {
  const subscription = liveQuery(() => data.db.changes.orderBy('seq').lastKey()).subscribe({
    // Swept the next time, when it fails.
    next: () => void sweepDrafts(data).catch(() => undefined),
    error: () => undefined,
  })
  return () => subscription.unsubscribe()
}

/** Forgets everything typed in a data set: with the set itself. */
export function forgetDraftsOf(set: DataSet): void {
  for (const kind of kindNames()) {
    const begin = draftKeys(kind, set)
    const isOfSet = (key: string) => key === begin || key.startsWith(`${begin} `)
    for (const key of keptKeys(begin)) if (isOfSet(key)) forget(key)
    for (const key of keysAside(begin)) if (isOfSet(key)) forgetAside(key)
  }
}
