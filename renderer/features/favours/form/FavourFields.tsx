import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { type DraftShelf, useDraft } from '#app/forms/useDraft.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { deleteFavour } from '#data/commands/favours.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import { useData } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { Button, Checkbox, DateField, FieldRow, Muted, RadioGroup, TextField } from '#ui/index.ts'
import styles from './FavourFields.module.css'
import { CapitalField } from './CapitalField.tsx'
import { FavourExtras } from './FavourExtras.tsx'
import { LoanFields } from './LoanFields.tsx'
import { type FavourProblems, problemsOf, returnsProblem, saveFavour } from './save.ts'
import { type FavourState, SIZES } from './state.ts'

const shelf: DraftShelf<FavourState> = new Map()
const STATES = ['asked', 'promised', 'done', 'declined'] as const satisfies readonly Favour['state'][]

export interface FavourFieldsProps {
  readonly draftKey: string
  readonly initial: FavourState
  readonly currency: string
  readonly page?: FavourPage
  readonly onClose: () => void
}

/** The fields of a favour; the seldom used ones behind one button. */
export function FavourFields({ draftKey, initial, currency, page, onClose }: FavourFieldsProps) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { state, change, isRestored, startAfresh, forget } = useDraft(shelf, draftKey, initial)
  const [problems, setProblems] = useState<FavourProblems>({})
  const [isSaving, setSaving] = useState(false)
  const edit = (patch: Partial<FavourState>) => {
    setProblems({})
    change(patch)
  }
  const save = async () => {
    if (isSaving) return
    const returns = await returnsProblem(data, state, page?.favour)
    const found = { ...problemsOf(state), ...(returns && { returns }) }
    setProblems(found)
    if (Object.keys(found).length > 0) return
    setSaving(true)
    const saved = await act(() => saveFavour(data, state, page?.favour.id))
    setSaving(false)
    if (saved === undefined) return
    forget()
    onClose()
  }
  const remove = async () => {
    if (page === undefined) return
    if ((await act(() => deleteFavour(data, page.favour.id))) === undefined) return
    forget()
    onClose()
  }
  const error = (key: FavourProblems['who' | 'what' | 'loan' | 'forWhom']) =>
    key === undefined ? {} : { error: t(`favours.form.${key}`) }
  const isGiven = state.direction === 'given'
  const stateWords = !state.isLoan ? 'state' : isGiven ? 'loanState' : 'borrowedState'
  const title = page ? t('favours.form.edit') : t(state.isLoan ? 'favours.form.addLoan' : 'favours.form.add')
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isSaving}
      onAfresh={isRestored ? startAfresh : undefined}
      aside={
        page && (
          <Button kind="quiet" onPress={() => void remove()}>
            {t('common.actions.delete')}
          </Button>
        )
      }
    >
      {isRestored && <Muted>{t('favours.form.restored')}</Muted>}
      <RadioGroup
        label={t('favours.form.direction')}
        orientation="horizontal"
        value={state.direction}
        onChange={(direction) => edit({ direction, returns: [] })}
        options={[
          { value: 'given', label: t('favours.form.given') },
          { value: 'received', label: t('favours.form.received') },
        ]}
      />
      <PersonField
        label={t(isGiven ? 'favours.form.who' : 'favours.form.whoReceived')}
        value={state.who}
        onChange={(who) => edit({ who, returns: [] })}
        newName={t('favours.form.newPerson')}
        isDisabled={page !== undefined}
        autoFocus={state.who === undefined}
        {...error(problems.who)}
      />
      <TextField
        label={t('favours.form.what')}
        value={state.what}
        onChange={(what) => edit({ what })}
        placeholder={t('favours.form.whatHint')}
        autoFocus={state.who !== undefined}
        {...error(problems.what)}
      />
      <RadioGroup
        label={t('favours.form.state')}
        orientation="horizontal"
        value={state.state}
        onChange={(next) => edit({ state: next })}
        options={STATES.map((value) => ({ value, label: t(`favours.${stateWords}.${value}`) }))}
      />
      <FieldRow>
        {state.state === 'done' ? (
          <DateField
            label={t(!state.isLoan ? 'favours.form.doneOn' : isGiven ? 'favours.form.handedOverOn' : 'favours.form.borrowedOn')}
            value={state.doneOn}
            asDay={asDay}
            onChange={(doneOn) => edit({ doneOn })}
          />
        ) : (
          <DateField label={t('favours.form.due')} value={state.due} asDay={asDay} onChange={(due) => edit({ due })} />
        )}
        <DateField
          label={t('favours.form.on')}
          value={state.on}
          asDay={asDay}
          onChange={(on) => edit({ on: on ?? initial.on })}
        />
      </FieldRow>
      <RadioGroup
        label={t('favours.form.size')}
        orientation="horizontal"
        value={state.size}
        onChange={(size) => edit({ size })}
        options={SIZES.map((value) => ({ value, label: t(`favours.size.cups${value}`) }))}
        description={t(`favours.sizeHint.cups${state.size}`)}
      />
      <CapitalField state={state} edit={edit} />
      <Checkbox
        isSelected={state.isLoan}
        onChange={(isLoan) => edit({ isLoan, ...(isLoan && state.item === '' && { item: state.what }) })}
      >
        {t('favours.form.isLoan')}
      </Checkbox>
      {state.isLoan && <LoanFields state={state} edit={edit} currency={currency} {...error(problems.loan)} />}
      {page && page.returned.returned > 0 && (
        <Muted>{t('favours.form.returnedBy', { cups: format.cupsInWords(page.returned.returned) })}</Muted>
      )}
      {state.isWide ? (
        <FavourExtras
          state={state}
          edit={edit}
          currency={currency}
          except={page?.favour.id}
          {...error(problems.forWhom)}
          {...(problems.returns && { returnsError: t(`favours.form.returnsProblem.${problems.returns}`) })}
        />
      ) : (
        <div className={styles.more}>
          <Button kind="quiet" icon={<ChevronDown />} onPress={() => edit({ isWide: true })}>
            {t('favours.form.more')}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}
