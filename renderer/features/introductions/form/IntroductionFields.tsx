import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { type DraftShelf, useDraft } from '#app/forms/useDraft.ts'
import { useText } from '#app/i18n/index.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { deleteIntroduction } from '#data/commands/introductions.ts'
import { useData } from '#data/react/index.ts'
import { asDay } from '#shared/domain/calendar/days.ts'
import type { IntroductionId } from '#shared/domain/records/values.ts'
import { Button, DateField, FieldRow, Muted, RadioGroup, TextArea, TextField } from '#ui/index.ts'
import { PartyField } from './PartyField.tsx'
import { INTRODUCTION_STATES } from '../steps.ts'
import { type IntroductionProblems, type IntroductionState, isMade, problemsOf, saveIntroduction } from './state.ts'

const shelf: DraftShelf<IntroductionState> = new Map()

/** The fields of an introduction. */
export function IntroductionFields(props: {
  readonly draftKey: string
  readonly initial: IntroductionState
  readonly id: IntroductionId
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { id, onClose } = props
  const { state, change, isRestored, startAfresh, forget } = useDraft(shelf, props.draftKey, props.initial)
  const [problems, setProblems] = useState<IntroductionProblems>({})
  const [isSaving, setSaving] = useState(false)
  const edit = (patch: Partial<IntroductionState>) => {
    setProblems({})
    change(patch)
  }
  const save = async () => {
    const found = problemsOf(state)
    setProblems(found)
    if (Object.keys(found).length > 0 || isSaving) return
    setSaving(true)
    const saved = await act(() => saveIntroduction(data, state, id))
    setSaving(false)
    if (saved === undefined) return
    forget()
    onClose()
  }
  const remove = async () => {
    if ((await act(() => deleteIntroduction(data, id))) === undefined) return
    forget()
    onClose()
  }
  const error = (key: IntroductionProblems[keyof IntroductionProblems]) =>
    key === undefined ? {} : { error: t(`introductions.form.${key}`) }
  const isByMe = state.by === 'me'
  return (
    <FormDialog
      title={t('introductions.form.edit')}
      onClose={onClose}
      onSave={() => void save()}
      isSaving={isSaving}
      onAfresh={isRestored ? startAfresh : undefined}
      aside={
        <Button kind="quiet" onPress={() => void remove()}>
          {t('common.actions.delete')}
        </Button>
      }
    >
      {isRestored && <Muted>{t('favours.form.restored')}</Muted>}
      <RadioGroup
        label={t('introductions.form.by')}
        orientation="horizontal"
        value={state.by}
        onChange={(by) =>
          edit({
            by,
            ...(by === 'me' && state.first?.kind === 'me' && { first: undefined }),
            ...(by === 'me' && state.second?.kind === 'me' && { second: undefined }),
            ...(by === 'contact' && state.first === undefined && { first: { kind: 'me' } }),
          })
        }
        options={[
          { value: 'me', label: t('introductions.form.byMe') },
          { value: 'contact', label: t('introductions.form.byContact') },
        ]}
      />
      {!isByMe && (
        <PersonField
          label={t('introductions.form.byWhom')}
          value={state.byWhom}
          onChange={(byWhom) => edit({ byWhom })}
          autoFocus={state.byWhom === undefined}
          {...error(problems.byWhom)}
        />
      )}
      <FieldRow>
        <PartyField
          label={t('introductions.form.first')}
          value={state.first}
          onChange={(first) => edit({ first })}
          hasMe={!isByMe}
          autoFocus={isByMe && state.first === undefined}
          {...error(problems.first)}
        />
        <PartyField
          label={t('introductions.form.second')}
          value={state.second}
          onChange={(second) => edit({ second })}
          hasMe={!isByMe}
          autoFocus={isByMe && state.first !== undefined && state.second === undefined}
          {...error(problems.second)}
        />
      </FieldRow>
      <TextField
        label={t('introductions.form.why')}
        value={state.why}
        onChange={(why) => edit({ why })}
        placeholder={t('introductions.form.whyHint')}
        autoFocus={state.first !== undefined && state.second !== undefined}
      />
      <RadioGroup
        label={t('introductions.form.state')}
        orientation="horizontal"
        value={state.state}
        onChange={(next) => edit({ state: next })}
        options={INTRODUCTION_STATES.map((value) => ({ value, label: t(`introductions.state.${value}`) }))}
        {...(isByMe && { description: t('introductions.form.cups') })}
      />
      <FieldRow>
        <DateField
          label={t('introductions.form.on')}
          value={state.on}
          asDay={asDay}
          onChange={(on) => edit({ on: on ?? props.initial.on })}
        />
        {isMade(state.state) && (
          <DateField
            label={t('introductions.form.madeOn')}
            value={state.madeOn}
            asDay={asDay}
            onChange={(madeOn) => edit({ madeOn })}
          />
        )}
      </FieldRow>
      {(isMade(state.state) || state.outcome !== '' || state.state === 'declined') && (
        <TextArea
          label={t('introductions.form.outcome')}
          value={state.outcome}
          onChange={(outcome) => edit({ outcome })}
          rows={2}
        />
      )}
    </FormDialog>
  )
}
