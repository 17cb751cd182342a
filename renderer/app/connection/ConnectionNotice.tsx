import { Banner } from '#ui/index.ts'
import { useText } from '../i18n/useText.ts'
import { useConnection } from './connection.ts'

/** Says above every screen that the host does not answer any more, what is safe, and what to do. */
export const ConnectionNotice = () => {
  const text = useText()
  const connection = useConnection()
  if (connection === 'open') return undefined
  const reason = connection === 'lost' ? 'stopped' : 'again'
  return (
    <Banner kind="problem">
      <strong>{text(`errors.connect.${reason}Title`)}</strong> {text(`errors.connect.${reason}`)}
    </Banner>
  )
}
