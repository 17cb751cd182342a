import { useText } from '#app/i18n/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import { asCups } from '#shared/domain/ledger/cups.ts'
import { CapitalSchema, FAVOUR_SIZES } from '#shared/domain/records/favour.ts'
import type { FavourReading } from '#shared/language/log/reading.ts'
import { Checkbox, DateField, FieldRow, Select, TextField } from '#ui/index.ts'
import { capitalOf } from '../draft/capital.ts'
import { valuesOf } from '../draft/draft.ts'
import { Alternatives } from './Alternatives.tsx'
import type { EditorProps } from './ChipEditor.tsx'
import styles from './LogChips.module.css'
import { PersonField } from './PersonField.tsx'

const STATES = ['asked', 'promised', 'done'] as const
const NONE = 'none'
/** A favour is small until it is said to be more. */
const SMALL = FAVOUR_SIZES[0]

/** A favour or promise: who does what for whom, by when, and what it is worth. */
export function FavourEditor({ log, item, onChange, onChoose, onDone }: EditorProps<'favour'>) {
  const t = useText()
  const whom = item?.value.whom ?? (log.draft && valuesOf(log.draft, 'person')[0])
  const favour: Partial<FavourReading> = item?.value ?? {}
  const set = (fields: { readonly [Key in keyof FavourReading]?: FavourReading[Key] | undefined }) => {
    const { direction = 'given', state = 'promised', what = '' } = favour
    const { due, doneOn, loan, cups, capital, forWhom, money, whom: who = whom, ...rest } = { ...favour, ...fields }
    if (who === undefined) return
    onChange({
      direction: rest.direction ?? direction,
      state: rest.state ?? state,
      what: rest.what ?? what,
      whom: who,
      ...(due && { due }),
      ...(doneOn && rest.state === 'done' && { doneOn }),
      ...(loan && { loan }),
      ...(money && { money }),
      ...(forWhom && { forWhom }),
      ...(cups !== undefined && { cups }),
      ...(capital && { capital }),
    })
  }
  return (
    <div className={`${styles.editor} ${styles.wide}`}>
      <Alternatives label={t('log.part.favour')} item={item} onChoose={onChoose} />
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
      <PersonField
        label={t('log.favour.forWhom')}
        people={log.people}
        value={favour.forWhom}
        onChange={(ref) => set({ forWhom: ref })}
        onClear={() => set({ forWhom: undefined })}
        opensOnTyping
      />
      <DateField
        label={t(favour.loan ? 'log.favour.returnBy' : 'log.favour.due')}
        value={favour.due}
        asDay={asDay}
        onChange={(due) => set({ due })}
      />
      <FieldRow>
        <Select
          label={t('favours.form.size')}
          value={String(favour.cups ?? SMALL)}
          options={FAVOUR_SIZES.map((size) => ({ value: String(size), label: t(`favours.size.cups${size}`) }))}
          onChange={(size) => set({ cups: asCups(Number(size)) })}
        />
        <Select
          label={t('favours.form.capital')}
          value={(item && capitalOf(item.value)) ?? NONE}
          options={[
            { value: NONE, label: t('favours.form.capitalNone') },
            ...CapitalSchema.options.map((value) => ({ value, label: t(`favours.capital.${value}`) })),
          ]}
          onChange={(capital) => set({ capital })}
        />
      </FieldRow>
      <Checkbox isSelected={favour.loan ?? false} onChange={(loan) => set({ loan })}>
        {t('log.favour.loan')}
      </Checkbox>
    </div>
  )
}
