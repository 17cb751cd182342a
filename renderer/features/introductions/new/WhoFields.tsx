import { useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import type { Role } from '#shared/domain/introductions/role.ts'
import { FieldRow } from '#ui/index.ts'
import { PartyField } from '../form/PartyField.tsx'
import type { IntroductionProblems, IntroductionState } from '../form/state.ts'

/** Who introduces whom to whom, each found by typing. */
export function WhoFields(props: {
  readonly state: IntroductionState
  readonly role: Role
  readonly problems: IntroductionProblems
  readonly onEdit: (patch: Partial<IntroductionState>) => void
}) {
  const t = useText()
  const { state, role, problems, onEdit } = props
  const error = (key: IntroductionProblems[keyof IntroductionProblems]) =>
    key === undefined ? {} : { error: t(`introductions.form.${key}`) }
  const byMe = role === 'by-me'
  return (
    // Another part is another set of fields: their focus begins anew.
    <FieldRow key={role}>
      {!byMe && (
        <PersonField
          label={t(role === 'to-me' ? 'introductions.new.introducer' : 'introductions.form.byWhom')}
          value={state.byWhom}
          onChange={(byWhom) => onEdit({ byWhom })}
          {...error(problems.byWhom)}
        />
      )}
      {role !== 'to-me' && (
        <PartyField
          label={t('introductions.form.first')}
          value={state.first}
          onChange={(first) => onEdit({ first })}
          hasMe={false}
          isMade={state.makeFirst}
          onMake={(makeFirst) => onEdit({ makeFirst })}
          autoFocus={byMe && state.first === undefined}
          {...error(problems.first)}
        />
      )}
      <PartyField
        label={t(role === 'to-me' ? 'introductions.new.toWhom' : 'introductions.form.second')}
        value={state.second}
        onChange={(second) => onEdit({ second })}
        hasMe={false}
        isMade={state.makeSecond}
        onMake={(makeSecond) => onEdit({ makeSecond })}
        autoFocus={byMe && state.first !== undefined && state.second === undefined}
        {...error(problems.second)}
      />
    </FieldRow>
  )
}
