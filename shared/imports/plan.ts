import type { Contact } from '../domain/records/contact.ts'
import type { Source } from '../domain/records/desk.ts'
import type { ContactId, Day, SourceId } from '../domain/records/values.ts'
import { isEqual } from './equal.ts'
import type { Match } from './matching.ts'
import { MatchIndex } from './matching.ts'
import { mergeField } from './merge.ts'
import type { ImportedField, ImportedPerson, ImportedRelation, ImportKind, ImportProblem } from './person.ts'
import { IMPORTED_FIELDS } from './person.ts'
import { sourceId } from './sourceId.ts'

/** One field that a file changes: what it was and what it becomes. */
export interface FieldChange {
  readonly field: ImportedField | 'photo' | 'relations'
  readonly from?: unknown
  readonly to?: unknown
}

/** One person of the file against what is here. */
export type PlanItem = {
  readonly sourceId: SourceId
  readonly person: ImportedPerson
} & (
  | {
      readonly kind: 'new'
      /** Who here it may be; the surest first. */
      readonly matches: readonly PlannedMatch[]
      /** The match that is merged into unless the user says otherwise. */
      readonly mergeInto?: ContactId
    }
  | {
      /** `conflict` when anything is asked. */
      readonly kind: 'changed' | 'conflict'
      readonly contactId: ContactId
      readonly changes: readonly FieldChange[]
      /** Changed on both sides: kept as here unless the user takes the file's. */
      readonly asks: readonly FieldChange[]
    }
  /** Nothing to do here. `refresh`: the file says something new all the same, which the source notes. */
  | { readonly kind: 'same'; readonly contactId: ContactId; readonly refresh: boolean }
  /** Imported before and deleted here: listed, not made again. */
  | { readonly kind: 'removed' }
)

/** A match with what merging into it would change and ask. */
export type PlannedMatch = Match & {
  readonly changes: readonly FieldChange[]
  readonly asks: readonly FieldChange[]
}

/** What an import would do, for the preview and to be applied. */
export interface ImportPlan {
  readonly kind: ImportKind
  readonly fileName: string
  readonly items: readonly PlanItem[]
  /** What gave no person, and why. */
  readonly problems: readonly ImportProblem[]
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The relations of a file that its source did not hold yet. */
export function newRelations(person: ImportedPerson, base: Source | undefined): ImportedRelation[] {
  const known = asList(base?.values['relations'])
  return person.relations.filter((relation) => !known.some((each) => isEqual(each, relation)))
}

/** What taking this person over into a contact changes and asks. */
export function compare(
  person: ImportedPerson,
  base: Source | undefined,
  contact: Contact,
  today: Day,
): { changes: FieldChange[]; asks: FieldChange[] } {
  const changes: FieldChange[] = []
  const asks: FieldChange[] = []
  for (const field of IMPORTED_FIELDS) {
    const merged = mergeField(field, base?.values, contact, person.values, today)
    if (merged.kind === 'none') continue
    const change: FieldChange = {
      field,
      ...(contact[field] === undefined ? {} : { from: contact[field] }),
      ...(merged.value === undefined ? {} : { to: merged.value }),
    }
    if (merged.kind === 'take') changes.push(change)
    else asks.push(change)
  }
  if (person.photo !== undefined && person.photo.hash !== base?.values['photoSource']) {
    const change: FieldChange = { field: 'photo', ...(contact.photo === undefined ? {} : { from: contact.photo }) }
    if (contact.photo === undefined || contact.photo === base?.values['photo']) changes.push(change)
    else asks.push(change)
  }
  const relations = newRelations(person, base)
  if (relations.length > 0) changes.push({ field: 'relations', to: relations })
  return { changes, asks }
}

/** Plans person by person, so that a long file can be planned in parts. */
export class Planner {
  readonly #index = new MatchIndex()
  readonly #sources = new Map<SourceId, Source>()
  readonly #today: Day
  /** Contacts that someone in this file already is: nobody else is merged into them unasked. */
  readonly #claimed = new Set<ContactId>()

  constructor(today: Day) {
    this.#today = today
  }

  addContact(contact: Contact): void {
    this.#index.add(contact)
  }

  addSource(source: Source): void {
    this.#sources.set(source.id, source)
  }

  /** Call for every person first: whom the file already knows is spoken for. */
  claim(person: ImportedPerson): void {
    const source = this.#sources.get(sourceId(person.kind, person.key))
    const contact = source?.contactId === undefined ? undefined : this.#index.byId(source.contactId)
    if (contact !== undefined) this.#claimed.add(contact.id)
  }

  plan(person: ImportedPerson): PlanItem {
    const id = sourceId(person.kind, person.key)
    const source = this.#sources.get(id)
    if (source === undefined) return this.#planNew(id, person)
    const contact = source.contactId === undefined ? undefined : this.#index.byId(source.contactId)
    if (contact === undefined) return { kind: 'removed', sourceId: id, person }
    const { changes, asks } = compare(person, source, contact, this.#today)
    if (changes.length === 0 && asks.length === 0)
      return { kind: 'same', sourceId: id, person, contactId: contact.id, refresh: !saysTheSame(source, person) }
    return { kind: asks.length > 0 ? 'conflict' : 'changed', sourceId: id, person, contactId: contact.id, changes, asks }
  }

  #planNew(id: SourceId, person: ImportedPerson): PlanItem {
    const matches = this.#index.matches(person).map((match): PlannedMatch => {
      const contact = this.#index.byId(match.contactId)
      return {
        ...match,
        ...(contact === undefined ? { changes: [], asks: [] } : compare(person, undefined, contact, this.#today)),
      }
    })
    const known = matches.filter((match) => match.by === 'id' || match.by === 'email')
    // The same name at the same organisation is taken for the same person, unless an e-mail says who it is.
    const sure = known.length > 0 ? known : matches.filter((match) => match.by === 'nameAndOrganisation')
    const [only] = sure
    const certain = only !== undefined && (sure.length === 1 || only.by === 'id') && !this.#claimed.has(only.contactId)
    if (certain) this.#claimed.add(only.contactId)
    return { kind: 'new', sourceId: id, person, matches, ...(certain ? { mergeInto: only.contactId } : {}) }
  }
}

/** Whether the file says what its source last said, so that there is nothing to write down. */
function saysTheSame(source: Source, person: ImportedPerson): boolean {
  const same = source.name === person.name && isEqual(source.extra, person.extra)
  return same && IMPORTED_FIELDS.every((field) => isEqual(source.values[field], person.values[field]))
}

/** Plans a whole file at once; see `Planner`. */
export function planImport(
  reading: { readonly people: readonly ImportedPerson[]; readonly problems: readonly ImportProblem[] },
  known: { readonly contacts: Iterable<Contact>; readonly sources: Iterable<Source> },
  about: { readonly kind: ImportKind; readonly fileName: string; readonly today: Day },
): ImportPlan {
  const planner = new Planner(about.today)
  for (const contact of known.contacts) planner.addContact(contact)
  for (const source of known.sources) planner.addSource(source)
  for (const person of reading.people) planner.claim(person)
  return {
    kind: about.kind,
    fileName: about.fileName,
    items: reading.people.map((person) => planner.plan(person)),
    problems: reading.problems,
  }
}
