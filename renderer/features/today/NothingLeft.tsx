import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { busyToday } from '#data/queries/busyToday.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'

/** Nothing asks for anything: because it was done, or because the day is calm. */
export function NothingLeft() {
  const t = useText()
  const today = useToday()
  const isDone = useLive(busyToday, [today], { keep: true })
  if (isDone === undefined) return undefined
  const which = isDone ? 'done' : 'calm'
  return (
    <EmptyState
      title={t(`today.${which}.title`)}
      text={t(`today.${which}.text`)}
      action={
        <Button onPress={() => (isDone ? navigate('/losing-touch') : openForm('log', {}))}>{t(`today.${which}.action`)}</Button>
      }
    />
  )
}
