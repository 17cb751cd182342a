import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { Restored } from '#app/forms/Restored.tsx'
import { type DraftShelf, useDraft } from '#app/forms/useDraft.ts'
import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { introductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { Role } from '#shared/domain/introductions/role.ts'
import { stepsOf } from '#shared/domain/introductions/steps.ts'
import type { Introduction } from '#shared/domain/records/favour.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { Button, RadioGroup, TextField } from '#ui/index.ts'
import { type IntroductionProblems, newIntroduction, problemsOf, roleIn, saveIntroduction, withRole } from '../form/state.ts'
import type { IntroductionState } from '../form/state.ts'
import { Stepper } from '../Stepper.tsx'
import { ChosenPair } from './ChosenPair.tsx'
import styles from './New.module.css'
import { Proposals } from './Proposals.tsx'
import { WhoFields } from './WhoFields.tsx'

const ROLES = ['by-me', 'to-me', 'between-others'] as const satisfies readonly Role[]
const shelf: DraftShelf<IntroductionState> = new Map()

/** Who, to whom and why, with what speaks for it in sight; then on to asking, or noted as made already. */
export function NewIntroduction({
  draftKey,
  people,
  eventId,
}: {
  readonly draftKey: string
  readonly people: readonly PersonChoice[]
  /** The event it came of. */
  readonly eventId?: EventId | undefined
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const initial = newIntroduction(people, today)
  const { state, change, isRestored, startAfresh, forget } = useDraft(shelf, `${data.set} ${draftKey}`, initial)
  const [problems, setProblems] = useState<IntroductionProblems>({})
  const [isSaving, setSaving] = useState(false)
  const role = roleIn(state)
  const edit = (patch: Partial<IntroductionState>) => {
    setProblems({})
    change(patch)
  }
  const save = async (as: Introduction['state']) => {
    const found = problemsOf(state)
    setProblems(found)
    if (Object.keys(found).length > 0 || isSaving) return
    setSaving(true)
    const saved = await act(() => saveIntroduction(data, { ...state, eventId, state: as, madeOn: today, on: today }, undefined))
    setSaving(false)
    if (saved === undefined) return
    forget()
    // Going back leads to before the wizard, not into it again.
    navigate(introductionPath(saved.id), { replace: true })
  }
  const steps = stepsOf(role).map((step, at) => ({ step, state: at === 0 ? ('now' as const) : ('ahead' as const) }))
  const hasBoth = state.first !== undefined && state.second !== undefined
  return (
    <div className={styles.screen}>
      <Stepper steps={steps} shown="who" role={role} />
      {isRestored && <Restored onAfresh={startAfresh} />}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save('proposed')
        }}
      >
        <RadioGroup
          label={t('introductions.new.role')}
          orientation="horizontal"
          value={role}
          onChange={(next) => edit(withRole(state, next))}
          options={ROLES.map((value) => ({ value, label: t(`introductions.new.roles.${value}`) }))}
        />
        <WhoFields state={state} role={role} problems={problems} onEdit={edit} />
        <TextField
          label={t('introductions.form.why')}
          value={state.why}
          onChange={(why) => edit({ why })}
          placeholder={t('introductions.form.whyHint')}
        />
        <div className={styles.actions}>
          <Button type="submit" kind="primary" isPending={isSaving}>
            {t(role === 'between-others' ? 'introductions.new.record' : 'introductions.new.ask')}
          </Button>
          <Button onPress={() => void save('made')}>{t('introductions.new.alreadyMade')}</Button>
        </div>
      </form>
      <ChosenPair state={state} />
      {role === 'by-me' && !hasBoth && (
        <Proposals about={state.first ?? state.second} onChoose={(first, second) => edit({ first, second })} />
      )}
    </div>
  )
}
