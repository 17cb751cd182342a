import * as v from 'valibot'
import type { Contact, Relation } from '../domain/records/contact.ts'
import { ContactSchema, RelationSchema } from '../domain/records/contact.ts'
import type { Source } from '../domain/records/desk.ts'
import { SourceSchema } from '../domain/records/desk.ts'
import type { ContactId, Instant } from '../domain/records/values.ts'
import { isEqual } from './equal.ts'
import type { FieldChange, PlanItem } from './plan.ts'
import { newRelations } from './plan.ts'

/** What the user decides about one person of the file; absent parts mean the default. */
export interface PersonChoice {
  /** Leave this person out of the import. */
  readonly skip?: boolean
  /** For someone new: into whom, or a new contact. */
  readonly mergeInto?: ContactId | 'new'
  /** Fields changed on both sides of which the file's value is taken. */
  readonly take?: readonly FieldChange['field'][]
  /** For someone deleted here: make them again. */
  readonly again?: boolean
}

/** Choices by source id. */
export type ImportChoices = Readonly<Record<string, PersonChoice>>

/** What happens to one person. A message key of `importing.outcomes`. */
export type ItemOutcome = 'created' | 'merged' | 'updated' | 'same' | 'skipped' | 'removed'

/** What is going to happen to an item, given the choices. */
export function outcomeOf(item: PlanItem, choice: PersonChoice = {}): ItemOutcome {
  if (choice.skip === true) return 'skipped'
  switch (item.kind) {
    case 'new':
      return targetOf(item, choice) === undefined ? 'created' : 'merged'
    case 'removed':
      return choice.again === true ? 'created' : 'removed'
    case 'same':
      return 'same'
    default:
      return 'updated'
  }
}

/** The contact an item is written into; undefined for a new one. */
export function targetOf(item: PlanItem, choice: PersonChoice = {}): ContactId | undefined {
  if (item.kind === 'removed') return undefined
  if (item.kind !== 'new') return item.contactId
  if (choice.mergeInto === 'new') return undefined
  return choice.mergeInto ?? item.mergeInto
}

export interface ApplyContext {
  readonly now: Instant
  newContactId(): ContactId
  newRelationId(): Relation['id']
  /** Hash under which the host keeps the person's photo, when there is one and it could be stored. */
  readonly photo?: string
}

/** The rows one person leaves; `contact` absent when theirs does not change. */
export interface AppliedRows {
  readonly contact?: Contact
  readonly relations: readonly Relation[]
  readonly source: Source
}

const isDefined = ([, value]: readonly [string, unknown]): boolean => value !== undefined

/** Fields that the plan takes over: its changes, and of its questions those answered with the file's. */
function taken(item: PlanItem, choice: PersonChoice, contactId: ContactId): readonly FieldChange[] {
  const side = item.kind === 'new' ? item.matches.find((match) => match.contactId === contactId) : item
  if (side === undefined || !('changes' in side)) return []
  return [...side.changes, ...side.asks.filter((ask) => choice.take?.includes(ask.field) === true)]
}

/**
 * The rows that one person of a plan leaves.
 * @param contact the target as it is now; undefined for a new one
 * @param base what the source last said
 * @param known relations the target has
 */
export function rowsOf(
  item: PlanItem,
  choice: PersonChoice | undefined,
  contact: Contact | undefined,
  base: Source | undefined,
  known: readonly Relation[],
  context: ApplyContext,
): AppliedRows {
  const { person } = item
  const after = contact === undefined ? newContact(item, context) : changedContact(item, choice ?? {}, contact, context)
  const relations = newRelations(person, contact === undefined ? undefined : base)
    .filter((relation) => !known.some((each) => each.otherName === relation.name && each.kind === relation.kind))
    .map((relation) =>
      v.parse(RelationSchema, {
        id: context.newRelationId(),
        contactId: after.id,
        kind: relation.kind,
        otherName: relation.name,
      }),
    )
  const photo = context.photo ?? base?.values['photo']
  const values = Object.fromEntries(
    Object.entries({
      ...person.values,
      relations: person.relations.length === 0 ? undefined : person.relations,
      photoSource: person.photo?.hash ?? base?.values['photoSource'],
      photo,
    }).filter(isDefined),
  )
  const source = v.parse(SourceSchema, {
    id: item.sourceId,
    contactId: after.id,
    kind: person.kind,
    key: person.key,
    name: person.name,
    importedAt: context.now,
    values,
    ...(person.extra.length === 0 ? {} : { extra: person.extra }),
  })
  return { ...(contact !== undefined && isEqual(after, contact) ? {} : { contact: after }), relations, source }
}

function newContact(item: PlanItem, context: ApplyContext): Contact {
  const empty = {
    emails: [],
    phones: [],
    addresses: [],
    links: [],
    languages: [],
    tags: [],
    custom: [],
    positions: [],
    dates: [],
    nextTime: [],
    aliases: [],
  }
  return v.parse(ContactSchema, {
    ...empty,
    status: 'active',
    ...item.person.values,
    id: context.newContactId(),
    createdAt: context.now,
    ...(context.photo === undefined ? {} : { photo: context.photo }),
  })
}

const LISTS = new Set(['emails', 'phones', 'addresses', 'links', 'languages', 'tags', 'custom', 'positions', 'dates'])

function changedContact(item: PlanItem, choice: PersonChoice, contact: Contact, context: ApplyContext): Contact {
  const changes = taken(item, choice, contact.id)
  const patch: Record<string, unknown> = {}
  for (const change of changes) {
    if (change.field === 'relations') continue
    if (change.field === 'photo') patch['photo'] = context.photo ?? contact.photo
    else patch[change.field] = change.to ?? (LISTS.has(change.field) ? [] : change.field === 'name' ? contact.name : undefined)
  }
  return v.parse(ContactSchema, Object.fromEntries(Object.entries({ ...contact, ...patch }).filter(isDefined)))
}
