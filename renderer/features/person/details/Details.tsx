import { useText } from '#app/i18n/index.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { InlineEdit, Section } from '#ui/index.ts'
import { useSave } from '../useSave.ts'
import { Addresses } from './Addresses.tsx'
import { Custom } from './Custom.tsx'
import { Dates } from './Dates.tsx'
import styles from './Details.module.css'
import { Group } from './Group.tsx'
import { Languages } from './Languages.tsx'
import { Positions } from './Positions.tsx'
import { Reach } from './Reach.tsx'
import { Sources } from './Sources.tsx'
import { Tags } from './Tags.tsx'

/** Everything else that is known of a person, each edited where it stands. */
export function Details({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const { contact, groups, sources } = page
  const save = useSave(contact.id)
  return (
    <Section title={t('person.details.title')}>
      <div className={styles.groups}>
        <Group title={t('person.details.email')}>
          <Reach contact={contact} kind="emails" />
        </Group>
        <Group title={t('person.details.phone')}>
          <Reach contact={contact} kind="phones" />
        </Group>
        <Group title={t('person.details.link')}>
          <Reach contact={contact} kind="links" />
        </Group>
        <Group title={t('person.details.address')}>
          <Addresses contact={contact} />
        </Group>
        <Group title={t('person.details.positions')}>
          <Positions contact={contact} />
        </Group>
        <Group title={t('person.details.dates')}>
          <Dates contact={contact} />
        </Group>
        <Group title={t('person.details.tags')}>
          <Tags contact={contact} />
        </Group>
        <Group title={t('person.details.languages')}>
          <Languages contact={contact} />
        </Group>
        {groups.length > 0 && (
          <Group title={t('person.details.groups')}>
            <p>{groups.map((group) => group.name).join(', ')}</p>
          </Group>
        )}
        <Group title={t('person.details.custom')}>
          <Custom contact={contact} />
        </Group>
        <Group title={t('person.details.about')}>
          <InlineEdit
            label={t('person.details.about')}
            value={contact.about ?? ''}
            placeholder={t('person.details.aboutAdd')}
            multiline
            onSave={(text) => save({ about: text })}
          />
        </Group>
        {sources.length > 0 && (
          <Group title={t('person.details.sources')}>
            <Sources sources={sources} />
          </Group>
        )}
      </div>
    </Section>
  )
}
