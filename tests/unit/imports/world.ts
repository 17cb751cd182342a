import * as v from 'valibot'
import type { Contact, Relation } from '#shared/domain/records/contact.ts'
import { ContactSchema } from '#shared/domain/records/contact.ts'
import type { Source } from '#shared/domain/records/desk.ts'
import { ContactIdSchema, DaySchema, InstantSchema, RelationIdSchema } from '#shared/domain/records/values.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import { outcomeOf, rowsOf, targetOf } from '#shared/imports/apply.ts'
import type { ImportedPerson } from '#shared/imports/person.ts'
import type { ImportPlan } from '#shared/imports/plan.ts'
import { planImport } from '#shared/imports/plan.ts'

export const TODAY = v.parse(DaySchema, '2026-11-23')
const NOW = v.parse(InstantSchema, '2026-11-23T10:00:00.000Z')

/** Contacts, relations and sources in memory, with imports carried out by the pure rules. */
export class World {
  readonly contacts = new Map<string, Contact>()
  readonly relations: Relation[] = []
  readonly sources = new Map<string, Source>()
  #next = 0

  plan(people: readonly ImportedPerson[]): ImportPlan {
    return planImport(
      { people, problems: [] },
      { contacts: this.contacts.values(), sources: this.sources.values() },
      { kind: 'vcard', fileName: 'f.vcf', today: TODAY },
    )
  }

  /** @returns how many rows were written */
  apply(plan: ImportPlan, choices: ImportChoices = {}): number {
    let written = 0
    for (const item of plan.items) {
      const choice = choices[item.sourceId]
      const outcome = outcomeOf(item, choice)
      if (outcome === 'skipped' || outcome === 'removed' || (item.kind === 'same' && !item.refresh)) continue
      const target = targetOf(item, choice)
      const contact = target === undefined ? undefined : this.contacts.get(target)
      const known = this.relations.filter((relation) => relation.contactId === target)
      const rows = rowsOf(item, choice, contact, this.sources.get(item.sourceId), known, {
        now: NOW,
        newContactId: () => v.parse(ContactIdSchema, `c${(this.#next += 1)}`),
        newRelationId: () => v.parse(RelationIdSchema, `r${(this.#next += 1)}`),
        ...(item.person.photo === undefined ? {} : { photo: item.person.photo.hash }),
      })
      if (rows.contact !== undefined) this.contacts.set(rows.contact.id, rows.contact)
      this.relations.push(...rows.relations)
      this.sources.set(rows.source.id, rows.source)
      written += 1
    }
    return written
  }

  edit(id: string, patch: Partial<Contact>): void {
    this.contacts.set(id, v.parse(ContactSchema, { ...this.contacts.get(id), ...patch }))
  }

  only(): Contact {
    const [contact, second] = [...this.contacts.values()]
    if (contact === undefined || second !== undefined) throw new Error(`${this.contacts.size} contacts`)
    return contact
  }
}

/** A person of a file. */
export function person(key: string, values: ImportedPerson['values'], rest: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    kind: 'vcard',
    key,
    name: [values.name.given, values.name.family].filter(Boolean).join(' '),
    values,
    relations: [],
    extra: [],
    line: 1,
    notices: [],
    ...rest,
  }
}
