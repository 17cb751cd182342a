import type { Data } from '#data/data.ts'
import type { BakkieDatabase } from '#data/database/database.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { sourceId } from '#shared/imports/sourceId.ts'
import { Planner } from '#shared/imports/plan.ts'
import type { ImportPlan, PlanItem } from '#shared/imports/plan.ts'
import type { FileReading } from './read.ts'
import { breathing } from './pause.ts'
import { readInWorker } from './readInWorker.ts'
import type { TaskOptions } from './readInWorker.ts'

export interface PlanOptions extends TaskOptions {
  /** How the file is read; in a worker unless a test says otherwise. */
  readonly read?: (file: File, options: TaskOptions) => Promise<FileReading>
}

const PAGE = 500

/** All contacts, a page at a time. */
async function* contactPages(db: BakkieDatabase): AsyncGenerator<readonly Contact[]> {
  let page = await db.contacts.orderBy(':id').limit(PAGE).toArray()
  while (page.length > 0) {
    yield page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    page = await db.contacts.where(':id').above(last.id).limit(PAGE).toArray()
  }
}

/**
 * Reads a file of people and says what importing it would do. Writes nothing.
 * @throws the signal's reason when aborted
 */
export async function planImport(data: Data, file: File, options: PlanOptions = {}): Promise<ImportPlan> {
  const { read = readInWorker, signal } = options
  const reading = await read(file, options)
  const planner = new Planner(data.clock.today())
  const breathe = breathing(signal)
  for await (const page of contactPages(data.db)) {
    for (const contact of page) planner.addContact(contact)
    await breathe()
  }
  const ids = []
  for (const person of reading.people) {
    ids.push(sourceId(person.kind, person.key))
    await breathe()
  }
  for (let i = 0; i < ids.length; i += PAGE) {
    for (const source of await data.db.sources.bulkGet(ids.slice(i, i + PAGE)))
      if (source !== undefined) planner.addSource(source)
    await breathe()
  }
  for (const person of reading.people) {
    planner.claim(person)
    await breathe()
  }
  const items: PlanItem[] = []
  for (const person of reading.people) {
    items.push(planner.plan(person))
    await breathe()
  }
  return { kind: reading.kind, fileName: file.name, items, problems: reading.problems }
}
