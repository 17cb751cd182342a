import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { type DraftShelf, useDraft } from '#app/forms/useDraft.ts'
import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonField } from '#app/people/PersonField.tsx'
import { WhenField } from '#app/when/WhenField.tsx'
import { deleteFollowUp, doFollowUp, dropFollowUp, reopenFollowUp } from '#data/commands/followUps.ts'
import { useData } from '#data/react/index.ts'
import type { FollowUp } from '#shared/domain/records/favour.ts'
import type { ClockTime, Day, EventId } from '#shared/domain/records/values.ts'
import { Button, Muted, TextField, TimeField } from '#ui/index.ts'
import { asTime } from './time.ts'
import { saveFollowUp } from './save.ts'

/** What stands in the follow-up form. */
export interface FollowUpState {
  readonly who: PersonChoice | undefined
  readonly what: string
  readonly due: Day | undefined
  readonly time: ClockTime | undefined
  /** Of a new one: the event it came of. */
  readonly eventId?: EventId | undefined
}

interface Problems {
  readonly who?: 'whoMissing'
  readonly what?: 'whatMissing'
  readonly due?: 'dueMissing'
}

const shelf: DraftShelf<FollowUpState> = new Map()

const problemsOf = ({ who, what, due }: FollowUpState): Problems => ({
  ...(who === undefined && { who: 'whoMissing' }),
  ...(what.trim() === '' && { what: 'whatMissing' }),
  ...(due === undefined && { due: 'dueMissing' }),
})

/** The fields of a follow-up. */
export function FollowUpFields(props: {
  readonly draftKey: string
  readonly initial: FollowUpState
  readonly followUp: FollowUp | undefined
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { followUp, onClose } = props
  const { state, change, isRestored, startAfresh, forget } = useDraft(shelf, props.draftKey, props.initial)
  const [problems, setProblems] = useState<Problems>({})
  const [isSaving, setSaving] = useState(false)
  const edit = (patch: Partial<FollowUpState>) => {
    setProblems({})
    change(patch)
  }
  const finish = async (work: () => Promise<{ readonly seq: number }>) => {
    if (isSaving) return
    setSaving(true)
    const done = await act(work)
    setSaving(false)
    if (done === undefined) return
    forget()
    onClose()
  }
  const save = () => {
    const found = problemsOf(state)
    setProblems(found)
    if (Object.keys(found).length === 0) void finish(() => saveFollowUp(data, state, followUp?.id))
  }
  const error = (key: Problems[keyof Problems]) => (key === undefined ? {} : { error: t(`followUps.form.${key}`) })
  const aside = followUp && (
    <>
      {followUp.state === 'open' ? (
        <>
          <Button kind="quiet" onPress={() => void finish(() => doFollowUp(data, followUp.id))}>
            {t('followUps.form.done')}
          </Button>
          <Button kind="quiet" onPress={() => void finish(() => dropFollowUp(data, followUp.id))}>
            {t('followUps.form.drop')}
          </Button>
        </>
      ) : (
        <Button kind="quiet" onPress={() => void finish(() => reopenFollowUp(data, followUp.id))}>
          {t('followUps.form.reopen')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => void finish(() => deleteFollowUp(data, followUp.id))}>
        {t('common.actions.delete')}
      </Button>
    </>
  )
  return (
    <FormDialog
      title={t(followUp ? 'followUps.form.edit' : 'followUps.form.add')}
      onClose={onClose}
      onSave={save}
      isSaving={isSaving}
      onAfresh={isRestored ? startAfresh : undefined}
      aside={aside}
    >
      {isRestored && <Muted>{t('favours.form.restored')}</Muted>}
      <PersonField
        label={t('followUps.form.who')}
        value={state.who}
        onChange={(who) => edit({ who })}
        newName={t('followUps.form.newPerson')}
        isDisabled={followUp !== undefined}
        autoFocus={state.who === undefined}
        {...error(problems.who)}
      />
      <TextField
        label={t('followUps.form.what')}
        value={state.what}
        onChange={(what) => edit({ what })}
        placeholder={t('followUps.form.whatHint')}
        autoFocus={state.who !== undefined}
        {...error(problems.what)}
      />
      <WhenField label={t('followUps.when.words')} value={state.due} onChange={(due) => edit({ due })} {...error(problems.due)} />
      <TimeField label={t('followUps.form.time')} value={state.time} asTime={asTime} onChange={(time) => edit({ time })} />
    </FormDialog>
  )
}
