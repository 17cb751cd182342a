import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { Checkbox, FieldStack } from '#ui/index.ts'

/** One side of an introduction: a contact, me, or a name that stays a name unless it is made a contact. */
export function PartyField(props: {
  readonly label: string
  readonly value: PersonChoice | undefined
  readonly onChange: (value: PersonChoice | undefined) => void
  readonly hasMe: boolean
  /** Whether a name typed becomes a contact. */
  readonly isMade?: boolean
  /** Without it a name stays a name. */
  readonly onMake?: (isMade: boolean) => void
  readonly autoFocus: boolean
  readonly error?: string
}) {
  const t = useText()
  const { value, onMake, isMade = false, hasMe, ...field } = props
  return (
    <FieldStack>
      <PersonField
        {...field}
        value={value}
        me={hasMe || value?.kind === 'me' ? t('introductions.me') : undefined}
        newName={t(isMade ? 'favours.form.newPerson' : 'introductions.form.staysName')}
      />
      {value?.kind === 'name' && onMake && (
        <Checkbox isSelected={isMade} onChange={onMake}>
          {t('introductions.form.makeContact', { name: value.name })}
        </Checkbox>
      )}
    </FieldStack>
  )
}
