import { useState } from 'react'
import { Button } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'

const known = (): NotificationPermission => ('Notification' in globalThis ? Notification.permission : 'denied')

/** In a browser the user has to let Bakkie show notifications: asks for it, or says what was answered. */
export const BrowserPermission = () => {
  const text = useText()
  const [permission, setPermission] = useState(known)
  if (permission === 'granted') return <p>{text('shell.reminder.allowed')}</p>
  if (permission === 'denied') return <p>{text('shell.reminder.refused')}</p>
  const ask = async () => setPermission(await Notification.requestPermission())
  return (
    <div>
      <Button onPress={() => void ask()}>{text('shell.reminder.allow')}</Button>
    </div>
  )
}
