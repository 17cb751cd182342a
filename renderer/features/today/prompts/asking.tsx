import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { moveFollowUp } from '#data/commands/followUps.ts'
import { moveMeeting } from '#data/commands/meetings.ts'
import { pausePrompts } from '#data/commands/people.ts'
import { type Answered, dismissPrompts, snoozePrompts } from '#data/commands/promptStates.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { ContactId, Day } from '#shared/domain/records/values.ts'
import { RadioGroup, TextField } from '#ui/index.ts'
import type { Movable } from './actions.ts'

/** A question about a prompt that one answers in a small dialog. */
export type Asking =
  | { readonly kind: 'snooze'; readonly prompts: readonly Answered[]; readonly name: string }
  | { readonly kind: 'dismiss'; readonly prompts: readonly Answered[]; readonly name: string }
  | { readonly kind: 'pause'; readonly contactId: ContactId; readonly name: string }
  | { readonly kind: 'move'; readonly what: Movable }

/** The dialog of a question: until when, why not, how long. */
export function AskDialog({ asking, onClose }: { readonly asking: Asking; readonly onClose: () => void }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [day, setDay] = useState<Day | undefined>(asking.kind === 'dismiss' ? undefined : addDays(today, 7))
  const [why, setWhy] = useState('')
  const [length, setLength] = useState<'until' | 'always'>('until')
  const [isWrong, setWrong] = useState(false)

  const answer = (): Promise<{ readonly seq: number }> | undefined => {
    if (asking.kind === 'dismiss') return dismissPrompts(data, asking.prompts, why.trim() === '' ? undefined : why.trim())
    if (asking.kind === 'pause' && length === 'always') return pausePrompts(data, [asking.contactId], 'always')
    const isAllowed = day !== undefined && (asking.kind === 'move' ? day >= today : day > today)
    if (!isAllowed) return undefined
    if (asking.kind === 'snooze') return snoozePrompts(data, asking.prompts, day)
    if (asking.kind === 'pause') return pausePrompts(data, [asking.contactId], day)
    return asking.what.kind === 'meeting' ? moveMeeting(data, asking.what.id, day) : moveFollowUp(data, asking.what.id, day)
  }
  const save = async () => {
    const work = answer()
    setWrong(work === undefined)
    if (work !== undefined && (await act(() => work)) !== undefined) onClose()
  }
  const isLong = asking.kind === 'pause' && length === 'always'
  return (
    <FormDialog
      title={t(`today.ask.${asking.kind}`, 'name' in asking ? { name: asking.name } : {})}
      save={t(`today.ask.${asking.kind}Do`)}
      onClose={onClose}
      onSave={() => void save()}
      size="small"
    >
      {asking.kind === 'pause' && (
        <RadioGroup
          label={t('today.ask.pauseHow')}
          orientation="horizontal"
          value={length}
          onChange={setLength}
          options={[
            { value: 'until', label: t('today.ask.pauseUntil') },
            { value: 'always', label: t('today.ask.pauseAlways') },
          ]}
        />
      )}
      {asking.kind === 'dismiss' ? (
        <TextField
          label={t('today.ask.dismissWhy')}
          value={why}
          onChange={setWhy}
          placeholder={t('today.ask.dismissHint')}
          autoFocus
        />
      ) : (
        !isLong && (
          <WhenField
            label={t('followUps.when.words')}
            value={day}
            onChange={(chosen) => {
              setWrong(false)
              setDay(chosen)
            }}
            autoFocus={asking.kind !== 'pause'}
            {...(isWrong && { error: t('followUps.when.past') })}
          />
        )
      )}
    </FormDialog>
  )
}
