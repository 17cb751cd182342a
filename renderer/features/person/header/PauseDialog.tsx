import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { pausePrompts } from '#data/commands/people.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays, addMonths, asDay } from '#shared/domain/calendar/days.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, DateField, Dialog, FieldStack, RadioGroup } from '#ui/index.ts'

/** No prompts about someone until a day, or ever again. */
export function PauseDialog({
  id,
  title,
  onClose,
}: {
  readonly id: ContactId
  readonly title: string
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [kind, setKind] = useState<'until' | 'always'>('until')
  const [until, setUntil] = useState<ReturnType<typeof asDay> | undefined>(addMonths(today, 1))
  const chosen = kind === 'always' ? ('always' as const) : until
  const pause = () => {
    if (chosen === undefined) return
    void act(() => pausePrompts(data, [id], chosen))
    onClose()
  }
  return (
    <Dialog
      title={t('person.pause.title', { name: title })}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button kind="primary" onPress={pause} isDisabled={chosen === undefined}>
            {t('person.pause.do')}
          </Button>
        </>
      }
    >
      <FieldStack>
        <p>{t('person.pause.text')}</p>
        <RadioGroup
          label={t('person.pause.how')}
          hideLabel
          value={kind}
          onChange={setKind}
          options={[
            { value: 'until', label: t('person.pause.until') },
            { value: 'always', label: t('person.pause.always') },
          ]}
        />
        {kind === 'until' && (
          <DateField label={t('person.pause.day')} value={until} onChange={setUntil} asDay={asDay} min={addDays(today, 1)} />
        )}
      </FieldStack>
    </Dialog>
  )
}
