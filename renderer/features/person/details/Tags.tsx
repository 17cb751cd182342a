import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { valuesInUse } from '#data/queries/inUse.ts'
import { useData } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { Chip, Chips } from '#ui/index.ts'
import { useSave } from '../useSave.ts'
import { AddOne } from '../parts/AddOne.tsx'
import styles from './Details.module.css'

/** The list of people with a tag; a tag of several words stands between quotes in the search language. */
const peopleTagged = (tag: string): string => `/people?q=${encodeURIComponent(/\s/u.test(tag) ? `tag:"${tag}"` : `tag:${tag}`)}`

/** Tags as chips: pressed they show everyone who has them; each taken off by its cross; one is added from those in use, or made. */
export function Tags({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const data = useData()
  const save = useSave(contact.id)
  const { tags } = contact
  const add = (tag: string) => save({ tags: [...tags, tag] })
  const load = async (text: string) => {
    const typed = text.replace(/^#/, '').toLocaleLowerCase()
    const { tags: inUse } = await valuesInUse(data)
    return inUse
      .filter(({ value }) => !tags.includes(value) && value.toLocaleLowerCase().includes(typed))
      .slice(0, 50)
      .map(({ value }) => ({ id: value, label: value }))
  }
  return (
    <>
      {tags.length > 0 && (
        <div className={styles.tags}>
          <Chips label={t('person.details.tags')}>
            {tags.map((tag) => (
              <Chip
                key={tag}
                onPress={() => navigate(peopleTagged(tag))}
                onRemove={() => save({ tags: tags.filter((other) => other !== tag) })}
              >
                {tag}
              </Chip>
            ))}
          </Chips>
        </div>
      )}
      <AddOne label={t('person.tags.add')} field={t('person.tags.one')} load={load} onAdd={add} />
    </>
  )
}
