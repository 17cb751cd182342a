import { useText } from '#app/i18n/index.ts'
import { withItem } from '#data/commands/items.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { InlineEdit, Lines, TextField } from '#ui/index.ts'
import { FormPopover, SmallForm } from '#app/inPlace/FormPopover.tsx'
import { useSaveBy } from '../useSave.ts'
import styles from './Details.module.css'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  label: typed<string>(),
  value: typed<string>(),
}

type Field = Contact['custom'][number]

const sameLabel = (a: Field, b: Field): boolean => a.label === b.label

/** Fields of the user's own: each value changed where it stands, taken away by emptying it. */
export function Custom({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const save = useSaveBy(contact.id)
  const { custom } = contact
  return (
    <>
      <Lines items={custom} isSame={sameLabel}>
        {(was) => (
          <div>
            <div className={styles.label}>{was.item.label}</div>
            <InlineEdit
              label={was.item.label}
              value={was.item.value}
              placeholder={t('person.custom.value')}
              onSave={(value) => save((now) => ({ custom: withItem(now.custom, was, { ...was.item, value }) }))}
            />
          </div>
        )}
      </Lines>
      <FormPopover label={t('person.custom.add')} shown={t('person.custom.add')} isMissing>
        {(close) => (
          <CustomForm
            onSave={(field) => {
              save((now) => ({ custom: [...now.custom, field] }))
              close()
            }}
            onCancel={close}
          />
        )}
      </FormPopover>
    </>
  )
}

function CustomForm(props: { onSave: (field: Field) => void; onCancel: () => void }) {
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
