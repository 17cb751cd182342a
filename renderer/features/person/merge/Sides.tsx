import { useFormat, useText } from '#app/i18n/index.ts'
import type { MergeChoices } from '#data/commands/mergeFields.ts'
import { mergedContact } from '#data/commands/mergeFields.ts'
import { useLive } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { displayName } from '#shared/language/names/display.ts'
import { Hidden } from '#ui/index.ts'
import styles from './Sides.module.css'

interface SidesProps {
  readonly kept: Contact
  readonly gone: Contact
  readonly choices: MergeChoices
}

/** What tells the two entries apart, beside one another, and the one person they make. */
export function Sides({ kept, gone, choices }: SidesProps) {
  const t = useText()
  const format = useFormat()
  const met = useLive(
    async ({ db }) => (await db.summaries.bulkGet([kept.id, gone.id])).map((summary) => summary?.lastMet),
    [kept.id, gone.id],
  )
  const after = mergedContact(kept, gone, choices)
  const [first, second] = met ?? []
  const last = [first, second]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  const sides = [
    { title: t('person.merge.ofThis'), contact: kept, lastMet: first },
    { title: t('person.merge.ofOther'), contact: gone, lastMet: second },
    { title: t('person.merge.together'), contact: after, lastMet: last },
  ]
  const rows = [
    { title: t('person.field.name'), of: sides.map(({ contact }) => displayName(contact)) },
    { title: t('contacts.column.organisation'), of: sides.map(({ contact }) => organisations(contact)) },
    { title: t('person.field.city'), of: sides.map(({ contact }) => contact.city ?? '') },
    {
      title: t('contacts.form.email'),
      of: sides.map(({ contact }) => contact.emails.map(({ value }) => value).join(', ')),
    },
    {
      title: t('contacts.column.lastMet'),
      of: sides.map(({ lastMet }) => (lastMet === undefined ? '' : format.day(lastMet))),
    },
  ].filter(({ of }) => of.some((text) => text !== ''))
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">
            <Hidden>{t('person.merge.field')}</Hidden>
          </th>
          {sides.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, of }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {sides.map((side, at) => (
              <td key={side.title}>{of[at] === '' ? '—' : of[at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where someone is now: positions that have ended are left out. */
function organisations({ positions }: Contact): string {
  return positions
    .filter(({ to }) => to === undefined)
    .flatMap(({ organisation, role }) => organisation ?? role ?? [])
    .join(', ')
}
