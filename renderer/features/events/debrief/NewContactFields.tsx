import { useText } from '#app/i18n/index.ts'
import { Muted, Switch, TextField } from '#ui/index.ts'
import styles from './Debrief.module.css'
import { type DebriefPerson, isKept, needsContact, newPersonOf } from './people.ts'
import type { NewPerson, Told } from './state.ts'

const FIELDS = ['name', 'organisation', 'role', 'email', 'phone', 'link'] as const
const TYPES = { email: 'email', phone: 'tel', link: 'url' } as const

/** Whether someone unknown becomes a contact, and with what. */
export function NewContactFields({
  person,
  told,
  onChange,
}: {
  readonly person: DebriefPerson
  readonly told: Told
  readonly onChange: (told: Told) => void
}) {
  const t = useText()
  const fields = newPersonOf(person, told)
  const isNew = isKept(person, told)
  const isNeeded = needsContact(told)
  const set = (field: keyof NewPerson, value: string) => {
    const { [field]: _old, ...rest } = fields
    onChange({ ...told, person: { ...rest, name: fields.name, ...(value !== '' && { [field]: value }) } })
  }
  return (
    <div className={styles.newContact}>
      <Switch isSelected={isNew} isDisabled={isNeeded} onChange={(keep) => onChange({ ...told, keep })}>
        {t('events.debrief.keep', { name: fields.name })}
      </Switch>
      {isNeeded && <Muted>{t('events.debrief.keepWhy')}</Muted>}
      {isNew && (
        <div className={styles.fields}>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              label={t(`events.debrief.person.${field}`)}
              value={fields[field] ?? ''}
              onChange={(value) => set(field, value)}
              {...(field !== 'name' && field !== 'organisation' && field !== 'role' && { type: TYPES[field] })}
            />
          ))}
        </div>
      )}
    </div>
  )
}
