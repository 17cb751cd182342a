import * as v from 'valibot'
import { createContact } from '#data/commands/contacts.ts'
import type { ContactFields } from '#data/commands/contacts.ts'
import type { Data } from '#data/data.ts'
import { CupsSchema, DaySchema } from '#shared/domain/records/values.ts'
import type { ContactId, Cups, Day } from '#shared/domain/records/values.ts'
import { parseName } from '#shared/language/names/parse.ts'

export const day = (text: string): Day => v.parse(DaySchema, text)
export const cups = (hundredths: number): Cups => v.parse(CupsSchema, hundredths)

/** Adds someone by name and answers their id. */
export async function person(data: Data, name: string, more: ContactFields = {}): Promise<ContactId> {
  return (await createContact(data, { name: parseName(name), ...more })).id
}
