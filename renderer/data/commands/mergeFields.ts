import type { Contact } from '#shared/domain/records/contact.ts'
import { once } from './contactFields.ts'

/** Fields of which a person has one value, so that the user chooses where both have one. */
export const CHOSEN_FIELDS = [
  'name',
  'nickname',
  'pronunciation',
  'pronouns',
  'city',
  'photo',
  'about',
  'birthday',
  'met',
  'tier',
  'cadence',
  'patienceMonths',
  'status',
  'valueAdded',
  'promptsPaused',
] as const satisfies readonly (keyof Contact)[]
export type ChosenField = (typeof CHOSEN_FIELDS)[number]

/** Whose value stays where both have one; the kept person's when nothing is chosen. */
export type MergeChoices = { readonly [Field in ChosenField]?: 'kept' | 'gone' }

/** The fields in which two people both have a value and the values differ: what the user is asked. */
export function mergeConflicts(kept: Contact, gone: Contact): ChosenField[] {
  return CHOSEN_FIELDS.filter(
    (field) => hasValue(kept[field]) && hasValue(gone[field]) && JSON.stringify(kept[field]) !== JSON.stringify(gone[field]),
  )
}

function hasValue(value: unknown): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0)
}

/**
 * The one person two become: single values as chosen (one that only one of them
 * has is taken), lists of both without repeats, the older `createdAt`, and the
 * id and aliases of the one that goes among the aliases. That one met the other
 * through the other is forgotten.
 */
export function mergedContact(kept: Contact, gone: Contact, choices: MergeChoices): Contact {
  const single: Partial<Contact> = {}
  for (const field of CHOSEN_FIELDS) {
    const [first, second] = choices[field] === 'gone' ? [gone, kept] : [kept, gone]
    Object.assign(single, { [field]: hasValue(first[field]) ? first[field] : second[field] })
  }
  return {
    ...kept,
    ...single,
    createdAt: kept.createdAt < gone.createdAt ? kept.createdAt : gone.createdAt,
    emails: distinct([...kept.emails, ...gone.emails], (item) => item.value.trim().toLowerCase()),
    phones: distinct([...kept.phones, ...gone.phones], (item) => item.value.replace(/[^\d+]/gu, '') || item.value),
    links: distinct([...kept.links, ...gone.links], (item) => item.value.trim()),
    addresses: distinct([...kept.addresses, ...gone.addresses], asText),
    languages: once([...kept.languages, ...gone.languages]),
    tags: once([...kept.tags, ...gone.tags]),
    custom: distinct([...kept.custom, ...gone.custom], asText),
    positions: distinct([...kept.positions, ...gone.positions], ({ noticedOn: _noticedOn, ...position }) => asText(position)),
    dates: distinct([...kept.dates, ...gone.dates], asText),
    nextTime: [...kept.nextTime, ...gone.nextTime],
    aliases: once([...kept.aliases, gone.id, ...gone.aliases]).filter((alias) => alias !== kept.id),
    ...(single.met !== undefined && { met: withoutSelf(single.met, [kept.id, gone.id]) }),
  }
}

function withoutSelf(met: NonNullable<Contact['met']>, selves: readonly string[]): Contact['met'] {
  const { throughId, ...rest } = met
  return throughId === undefined || selves.includes(throughId) ? rest : met
}

function asText(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
