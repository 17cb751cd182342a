import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { moveFollowUp } from '#data/commands/followUps.ts'
import { moveMeeting } from '#data/commands/meetings.ts'
import { snoozePrompts } from '#data/commands/promptStates.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import type { Asking } from '../asking.ts'

interface AskDayProps {
  readonly asking: Asking & { readonly kind: 'snooze' | 'move' }
  readonly onClose: () => void
}

/** Until when to snooze, or to which day something moves. */
export function AskDay({ asking, onClose }: AskDayProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [day, setDay] = useState<Day | undefined>(addDays(today, 7))
  const [isWrong, setWrong] = useState(false)
  const answer = (until: Day): Promise<{ readonly seq: number }> => {
    if (asking.kind === 'snooze') return snoozePrompts(data, asking.prompts, until)
    return asking.what.kind === 'meeting' ? moveMeeting(data, asking.what.id, until) : moveFollowUp(data, asking.what.id, until)
  }
  const save = async () => {
    const isAllowed = day !== undefined && (asking.kind === 'move' ? day >= today : day > today)
    setWrong(!isAllowed)
    if (isAllowed && (await act(() => answer(day))) !== undefined) onClose()
  }
  return (
    <FormDialog
      title={asking.kind === 'snooze' ? t('today.ask.snooze', { name: asking.name }) : t('today.ask.move')}
      save={t(`today.ask.${asking.kind}Do`)}
      onClose={onClose}
      onSave={() => void save()}
      size="small"
    >
      <WhenField
        label={t('followUps.when.words')}
        value={day}
        onChange={(chosen) => {
          setWrong(false)
          setDay(chosen)
        }}
        autoFocus
        {...(isWrong && { error: t('followUps.when.past') })}
      />
    </FormDialog>
  )
}
