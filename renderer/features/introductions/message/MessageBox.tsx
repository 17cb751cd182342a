import { useTextIn } from '#app/i18n/index.ts'
import { MessageBox as Box } from '#app/message/MessageBox.tsx'
import { useMessageText } from '#app/message/useMessageText.ts'
import { writeMessage } from '#shared/domain/introductions/write.ts'
import { useMessageDrafts } from './drafts.ts'
import type { MessageFor } from './messageFacts.ts'

/** A message of an introduction, ready to copy or to mail; changes stay while the page is open. */
export function MessageBox(props: {
  /** Which message of the page it is, for its draft. */
  readonly name: string
  readonly ready: MessageFor
  /** The one thing to do on the page now. */
  readonly isMain?: boolean
}) {
  const { name, ready, isMain = false } = props
  const tIn = useTextIn()
  const drafts = useMessageDrafts()
  const message = useMessageText(
    name,
    ready.readers,
    (language) => {
      const say = tIn(language)
      return writeMessage(ready.message, (text, values) => say(`introductionTexts.${text}`, values))
    },
    drafts,
  )
  return <Box message={message} readers={ready.readers} isMain={isMain} />
}
