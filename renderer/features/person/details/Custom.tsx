import { useText } from '#app/i18n/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { InlineEdit, TextField } from '#ui/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { useSave } from '../useSave.ts'
import styles from './Details.module.css'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  label: typed<string>(),
  value: typed<string>(),
}

/** Fields of the user's own: each value changed where it stands, taken away by emptying it. */
export function Custom({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const save = useSave(contact.id)
  const { custom } = contact
  return (
    <>
      {custom.map((field, at) => (
        // Two of the same field differ by their place alone.
        <div key={at}>
          <div className={styles.label}>{field.label}</div>
          <InlineEdit
            label={field.label}
            value={field.value}
            placeholder={t('person.custom.value')}
            onSave={(value) => save({ custom: custom.map((other, index) => (index === at ? { ...other, value } : other)) })}
          />
        </div>
      ))}
      <FormPopover label={t('person.custom.add')} shown={t('person.custom.add')} isMissing>
        {(close) => (
          <CustomForm
            onSave={(field) => {
              save({ custom: [...custom, field] })
              close()
            }}
            onCancel={close}
          />
        )}
      </FormPopover>
    </>
  )
}

function CustomForm(props: { onSave: (field: Contact['custom'][number]) => void; onCancel: () => void }) {
  const t = useText()
  const [label, setLabel] = useTyped(TYPED.label, '')
  const [value, setValue] = useTyped(TYPED.value, '')
  return (
    <SmallForm
      save={t('common.actions.add')}
      canSave={label.trim() !== '' && value.trim() !== ''}
      onSave={() => props.onSave({ label: label.trim(), value: value.trim() })}
      onCancel={props.onCancel}
    >
      <TextField
        label={t('person.custom.label')}
        value={label}
        onChange={setLabel}
        placeholder={t('person.custom.labelHint')}
        autoFocus
      />
      <TextField label={t('person.custom.value')} value={value} onChange={setValue} />
    </SmallForm>
  )
}
