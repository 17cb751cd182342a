import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { FormDialog } from '#app/forms/FormDialog.tsx'
import { useText } from '#app/i18n/index.ts'
import { WhenField } from '#app/when/WhenField.tsx'
import { pausePrompts } from '#data/commands/people.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays } from '#shared/domain/calendar/days.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { RadioGroup } from '#ui/index.ts'
import type { Asking } from '../asking.ts'

interface AskPauseProps {
  readonly asking: Asking & { readonly kind: 'pause' }
  readonly onClose: () => void
}

/** How long nothing is asked about someone. */
export function AskPause({ asking: { contactId, name }, onClose }: AskPauseProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [length, setLength] = useState<'until' | 'always'>('until')
  const [day, setDay] = useState<Day | undefined>(addDays(today, 30))
  const [isWrong, setWrong] = useState(false)
  const save = async () => {
    const until = length === 'always' ? length : day
    const isAllowed = until !== undefined && (until === 'always' || until > today)
    setWrong(!isAllowed)
    if (isAllowed && (await act(() => pausePrompts(data, [contactId], until))) !== undefined) onClose()
  }
  return (
    <FormDialog
      title={t('today.ask.pause', { name })}
      save={t('today.ask.pauseDo')}
      onClose={onClose}
      onSave={() => void save()}
      size="small"
    >
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
      {length === 'until' && (
        <WhenField
          label={t('followUps.when.words')}
          value={day}
          onChange={(chosen) => {
            setWrong(false)
            setDay(chosen)
          }}
          {...(isWrong && { error: t('followUps.when.past') })}
        />
      )}
    </FormDialog>
  )
}
