import type { ContactFields } from '#data/commands/contacts.ts'
import type { Data } from '#data/data.ts'
import { pagesOf } from '#data/exporting/pages.ts'
import type { Match } from '#shared/imports/matching.ts'
import { MatchIndex } from '#shared/imports/matching.ts'

/** Finds who is here already with the same e-mail, phone or folded name, or a name that is alike; the surest first. */
export type FindDuplicates = (fields: ContactFields) => readonly Match[]

/** Reads everyone once, a page at a time so that the window goes on answering, to look for duplicates while someone types. */
export async function likelyDuplicates({ db }: Data): Promise<FindDuplicates> {
  const index = new MatchIndex()
  for await (const page of pagesOf(db, 'contacts')) for (const contact of page) index.add(contact)
  return ({ name = {}, emails = [], phones = [], positions = [], nickname }) =>
    index.matches({
      key: '',
      values: { name, emails, phones, positions, ...(nickname !== undefined && { nickname }) },
    })
}
