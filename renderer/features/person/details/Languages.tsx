import { X } from 'lucide-react'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { IconButton } from '#ui/index.ts'
import { useSave } from '../useSave.ts'
import { AddOne } from '../parts/AddOne.tsx'
import styles from './Details.module.css'
import { LANGUAGES, languageNames } from './languages.ts'

/** The languages someone speaks, the one to write in first. */
export function Languages({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const { locale } = useFormat()
  const save = useSave(contact.id)
  const nameOf = languageNames(locale)
  const { languages } = contact
  const add = (tag: string) => save({ languages: [...languages, tag] })
  const load = (text: string) =>
    LANGUAGES.filter((tag) => !languages.includes(tag))
      .map((tag) => ({ id: tag as string, label: nameOf(tag) }))
      .filter(({ label }) => label.toLocaleLowerCase(locale).includes(text.trim().toLocaleLowerCase(locale)))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <>
      {languages.map((tag) => (
        <div key={tag} className={styles.line}>
          <span className={styles.value}>{nameOf(tag)}</span>
          <IconButton
            size="small"
            label={t('person.languages.remove', { language: nameOf(tag) })}
            onPress={() => save({ languages: languages.filter((other) => other !== tag) })}
          >
            <X />
          </IconButton>
        </div>
      ))}
      <AddOne label={t('person.languages.add')} field={t('person.languages.one')} load={load} onAdd={add} />
    </>
  )
}
