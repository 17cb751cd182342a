import { Fragment } from 'react'
import { useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { Link } from '#ui/index.ts'

/** A link to someone's page; someone without a name any more was removed. */
export function PersonLink({ person }: { readonly person: Pick<NamedContact, 'id' | 'name'> }) {
  const t = useText()
  if (person.name === '') return <span>{t('person.someoneRemoved')}</span>
  return <Link href={href(`/people/${encodeURIComponent(person.id)}`)}>{person.name}</Link>
}

/** Several people after one another, each a link. */
export function PersonLinks({ people }: { readonly people: readonly Pick<NamedContact, 'id' | 'name'>[] }) {
  return people.map((person, at) => (
    <Fragment key={person.id}>
      {at > 0 && ', '}
      <PersonLink person={person} />
    </Fragment>
  ))
}
