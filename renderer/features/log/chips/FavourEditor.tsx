import { useText } from '#app/i18n/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { FavourReading } from '#shared/language/log/reading.ts'
import { Checkbox, DateField, FieldRow, Select, TextField } from '#ui/index.ts'
import { valuesOf } from '../draft/draft.ts'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'
import { PersonField } from './PersonField.tsx'

const STATES = ['asked', 'promised', 'done'] as const

/** A favour or promise: who does what for whom, and by when. */
export function FavourEditor({ log, item, onChange, onDone }: EditorProps<'favour'>) {
  const t = useText()
  const whom = item?.value.whom ?? (log.draft && valuesOf(log.draft, 'person')[0])
  const favour: Partial<FavourReading> = item?.value ?? {}
  const set = (fields: { readonly [Key in keyof FavourReading]?: FavourReading[Key] | undefined }) => {
    const { direction = 'given', state = 'promised', what = '' } = favour
    const { due, doneOn, loan, whom: who = whom, ...rest } = { ...favour, ...fields }
    if (who === undefined) return
    const days = { ...(due && { due }), ...(doneOn && rest.state === 'done' && { doneOn }), ...(loan && { loan }) }
    onChange({
      ...rest,
      direction: rest.direction ?? direction,
      state: rest.state ?? state,
      what: rest.what ?? what,
      whom: who,
      ...days,
    })
  }
  return (
    <div className={`${styles.editor} ${styles.wide}`}>
      <TextField label={t('log.favour.what')} value={favour.what ?? ''} onChange={(what) => set({ what })} onSubmit={onDone} />
      <FieldRow>
        <Select
          label={t('log.favour.direction')}
          value={favour.direction ?? 'given'}
          options={[
            { value: 'given', label: t('log.favour.byMe') },
            { value: 'received', label: t('log.favour.byThem') },
          ]}
          onChange={(direction) => set({ direction })}
        />
        <Select
          label={t('log.favour.state')}
          value={favour.state ?? 'promised'}
          options={STATES.map((value) => ({ value, label: t(`log.favour.states.${value}`) }))}
          onChange={(state) => set({ state })}
        />
      </FieldRow>
      <PersonField label={t('log.favour.whom')} people={log.people} value={whom} onChange={(ref) => set({ whom: ref })} />
      <DateField
        label={t(favour.loan ? 'log.favour.returnBy' : 'log.favour.due')}
        value={favour.due}
        asDay={asDay}
        onChange={(due) => set({ due })}
      />
      <Checkbox isSelected={favour.loan ?? false} onChange={(loan) => set({ loan })}>
        {t('log.favour.loan')}
      </Checkbox>
    </div>
  )
}
