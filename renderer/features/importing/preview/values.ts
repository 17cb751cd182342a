import * as v from 'valibot'
import type { Format, Text } from '#app/i18n/index.ts'
import {
  AddressSchema,
  LabelledSchema,
  MetSchema,
  NameSchema,
  OwnDateSchema,
  PositionSchema,
  type Address,
} from '#shared/domain/records/contact.ts'
import { PartialDateSchema } from '#shared/domain/records/values.ts'
import { IMPORTED_FIELDS, type ImportedPerson, type ImportNotice } from '#shared/imports/person.ts'
import type { FieldChange } from '#shared/imports/plan.ts'

const RelationSchema = v.object({ kind: v.string(), name: v.string() })
const CustomSchema = v.object({ label: v.string(), value: v.string() })
const StatusSchema = v.picklist(['active', 'archived', 'deceased'])

type Field = FieldChange['field']

/** A value as a schema has it, if it fits. */
function fits<Schema extends v.GenericSchema>(schema: Schema, value: unknown): value is v.InferOutput<Schema> {
  return v.is(schema, value)
}

const joined = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between)

const address = ({ street, extended, poBox, postalCode, city, region, country }: Address): string =>
  joined([street, extended, poBox, joined([postalCode, city], ' '), region, country])

/** One value of a contact's field in words. */
function inWords(field: Field, value: unknown, t: Text, format: Format): string {
  if (field === 'photo') return t('importing.item.photo')
  if (field === 'name' && fits(NameSchema, value))
    return joined([value.prefix, value.given, value.additional, value.infix, value.family, value.suffix], ' ')
  if (field === 'birthday' && fits(PartialDateSchema, value)) return format.partialDate(value)
  if (field === 'status' && fits(StatusSchema, value)) return t(`importing.status.${value}`)
  if (field === 'met' && fits(MetSchema, value))
    return joined([value.how, value.where, value.on === undefined ? undefined : format.partialDate(value.on), value.throughName])
  if (field === 'addresses' && fits(AddressSchema, value)) return address(value)
  if (field === 'positions' && fits(PositionSchema, value)) return joined([value.role, value.department, value.organisation])
  if (field === 'dates' && fits(OwnDateSchema, value)) return joined([value.label, format.partialDate(value.date)], ': ')
  if (field === 'custom' && fits(CustomSchema, value)) return joined([value.label, value.value], ': ')
  if (field === 'relations' && fits(RelationSchema, value)) return joined([value.name, value.kind], ', ')
  if (fits(LabelledSchema, value)) return value.value
  return typeof value === 'string' ? value : ''
}

/** A whole field in words; '' when there is nothing in it. */
export function valueInWords(field: Field, value: unknown, t: Text, format: Format): string {
  if (!Array.isArray(value)) return value === undefined ? '' : inWords(field, value, t, format)
  return joined(
    value.map((each: unknown) => inWords(field, each, t, format)),
    field === 'addresses' || field === 'positions' || field === 'relations' ? '; ' : ', ',
  )
}

/** What is in the one list and, in words, not in the other. */
function without(field: Field, list: unknown, other: unknown, t: Text, format: Format): unknown[] {
  const known = new Set(asList(other).map((each) => inWords(field, each, t, format)))
  return asList(list).filter((each) => !known.has(inWords(field, each, t, format)))
}

/** What a change does to a field: "City: Utrecht → Delft", of a list only what comes and goes. */
export function changeInWords({ field, from, to }: FieldChange, t: Text, format: Format): string {
  const name = t(`importing.fields.${field}`)
  if (field === 'photo') return t('importing.fieldAdded', { field: name, to: t('importing.item.newPhoto') })
  const gone = without(field, from, to, t, format)
  const added = without(field, to, from, t, format)
  // Where a list stays the same in words (a label changed), it is said whole.
  const isShort = gone.length + added.length > 0
  const before: unknown = isShort ? gone : from
  const after: unknown = isShort ? added : to
  const values = { field: name, from: valueInWords(field, before, t, format), to: valueInWords(field, after, t, format) }
  if (values.from === '') return t('importing.fieldAdded', values)
  return values.to === '' ? t('importing.fieldRemoved', values) : t('importing.fieldChange', values)
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Everything a file says about a person, field by field. */
export function saidInFile(person: ImportedPerson, t: Text, format: Format): { term: string; details: string }[] {
  const fields = IMPORTED_FIELDS.map((field) => ({
    term: t(`importing.fields.${field}`),
    details: field === 'status' && person.values.status === 'active' ? '' : valueInWords(field, person.values[field], t, format),
  }))
  const relations = { term: t('importing.fields.relations'), details: valueInWords('relations', person.relations, t, format) }
  const photo = { term: t('importing.fields.photo'), details: person.photo === undefined ? '' : t('importing.item.photo') }
  return [...fields, relations, photo].filter(({ details }) => details !== '')
}

/** What tells a person in a list: role and organisation, else e-mail or phone. */
export function shortlySaid({ values }: ImportedPerson): string {
  const position = values.positions?.find(({ to }) => to === undefined) ?? values.positions?.[0]
  const work = joined([position?.role, position?.organisation])
  return work !== '' ? work : (values.emails?.[0]?.value ?? values.phones?.[0]?.value ?? values.city ?? '')
}

/** What was read otherwise than the file had it; of a date that is none, as it stands there. */
export function noticeInWords(notice: ImportNotice, { unreadDates = [] }: ImportedPerson, t: Text, format: Format): string {
  if (notice !== 'date-as-text') return t(`importing.notices.${notice}`)
  return t('importing.notices.date-as-text', { dates: format.list(unreadDates.map((text) => t('common.quoted', { text }))) })
}
