import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { Contact, Name } from '#shared/domain/records/contact.ts'
import { Button, FieldRow, TextField } from '#ui/index.ts'
import styles from './NameForm.module.css'

const PARTS = ['prefix', 'given', 'additional', 'infix', 'family', 'suffix'] as const satisfies readonly (keyof Name)[]
const CALLED = ['nickname', 'pronunciation', 'pronouns'] as const

/** What is typed of a name; kept by the header, so that closing the fields loses nothing. */
export type NameDraft = Readonly<Record<(typeof PARTS)[number] | (typeof CALLED)[number], string>>

/** The name of a contact as the fields begin. */
export function nameDraftOf({ name, nickname = '', pronunciation = '', pronouns = '' }: Contact): NameDraft {
  const { prefix = '', given = '', additional = '', infix = '', family = '', suffix = '' } = name
  return { prefix, given, additional, infix, family, suffix, nickname, pronunciation, pronouns }
}

/** The fields of a contact that a draft makes; blank ones are cleared. */
export function fieldsOf({ nickname, pronunciation, pronouns, ...name }: NameDraft): Pick<NameDraft, (typeof CALLED)[number]> & {
  readonly name: Name
} {
  return { name, nickname, pronunciation, pronouns }
}

/** The parts of a name and how it is said, in place under it. Enter saves, Escape closes. */
export function NameForm(props: {
  readonly draft: NameDraft
  readonly onChange: (draft: NameDraft) => void
  readonly onSave: (draft: NameDraft) => void
  readonly onCancel: () => void
  readonly onClose: () => void
}) {
  const t = useText()
  const { draft, onChange } = props
  // The first field takes the focus once, when the fields appear.
  const [first] = useState<(typeof PARTS)[number]>('given')
  const field = (part: keyof NameDraft) => (
    <TextField
      key={part}
      label={t(`person.name.${part}`)}
      value={draft[part]}
      onChange={(text) => onChange({ ...draft, [part]: text })}
      autoFocus={part === first}
      {...(part === 'pronunciation' && { placeholder: t('person.name.pronunciationHint') })}
      {...(part === 'pronouns' && { placeholder: t('person.name.pronounsHint') })}
    />
  )
  return (
    <form
      className={styles.form}
      aria-label={t('person.name.title')}
      onSubmit={(event) => {
        event.preventDefault()
        props.onSave(draft)
      }}
    >
      {/* Escape closes these fields before anything around them hears it. */}
      <div
        role="presentation"
        className={styles.fields}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          props.onClose()
        }}
      >
        <FieldRow>{PARTS.map((part) => field(part))}</FieldRow>
        <FieldRow>{CALLED.map((part) => field(part))}</FieldRow>
        <div className={styles.buttons}>
          <Button kind="primary" type="submit">
            {t('common.actions.save')}
          </Button>
          <Button onPress={props.onCancel}>{t('common.actions.cancel')}</Button>
        </div>
      </div>
    </form>
  )
}
