import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { useText, useTextIn } from '#app/i18n/index.ts'
import { MessageBox } from '#app/message/MessageBox.tsx'
import { type MessageDrafts, useMessageText } from '#app/message/useMessageText.ts'
import { readerOf } from '#app/message/reader.ts'
import { declineFavour } from '#data/commands/favours.ts'
import { messageSent } from '#data/commands/contactMade.ts'
import { messageToDraft, type MessageToDraft } from '#data/queries/messageAbout.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { writeTo } from '#shared/domain/texts/write.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { Button, Dialog } from '#ui/index.ts'
import styles from './MessageForm.module.css'

/** What was changed in messages that were closed without sending, for the life of the window. */
const drafts: MessageDrafts = new Map()

/** A message drafted from what was logged, to copy or to mail; that it was sent is logged, or a favour declined, in one step. */
export function MessageForm({ request, onClose }: FormProps<'message'>) {
  const t = useText()
  const [{ contactId, about: asked, prompts = [] }] = useState(request)
  const found = useLive(async (source) => ({ draft: await messageToDraft(source, contactId, asked) }), [contactId, asked], {
    keep: true,
  })
  if (found === undefined) return undefined
  if (found.draft === undefined)
    return (
      <Dialog title={t('today.action.write')} isOpen onClose={onClose} size="small" isDismissable>
        <p>{t('messages.gone')}</p>
      </Dialog>
    )
  return <DraftedMessage draft={found.draft} request={{ contactId, about: asked, prompts }} onClose={onClose} />
}

function DraftedMessage({ draft, request, onClose }: FormProps<'message'> & { readonly draft: MessageToDraft }) {
  const t = useText()
  const tIn = useTextIn()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const { contact, about, me } = draft
  const reader = readerOf(contact)
  const write = (language: Language) => {
    const say = tIn(language)
    return writeTo(reader.called, about, {
      language,
      today,
      say: (key, values) => say(`thankTexts.${key}`, values),
      ...(me !== undefined && { me }),
    })
  }
  const name = [data.set, contact.id, JSON.stringify(request.about)].join(' ')
  const message = useMessageText(name, [reader], write, drafts)
  const sent = async () => {
    const note = message.text.subject.trim()
    const done = await act(() =>
      messageSent(data, { contactId: contact.id, waiting: request.prompts ?? [], ...(note !== '' && { note }) }),
    )
    if (done === undefined) return
    message.startAfresh()
    onClose()
  }
  if (request.about.kind === 'decline') {
    const { favourId } = request.about
    const decline = async () => {
      if ((await act(() => declineFavour(data, favourId))) === undefined) return
      message.startAfresh()
      onClose()
    }
    const deed = { copyLabel: t('messages.decline.copy'), mailLabel: t('messages.decline.mail'), run: () => void decline() }
    return (
      <Dialog
        title={t('messages.decline.title')}
        isOpen
        onClose={onClose}
        footer={<Button onPress={() => void decline()}>{t('messages.decline.only')}</Button>}
      >
        <MessageBox message={message} readers={[reader]} isMain deed={deed} />
      </Dialog>
    )
  }
  const footer = (
    <>
      <span className={styles.hint}>{t('messages.sentHint', { name: reader.called })}</span>
      <Button onPress={onClose}>{t('common.actions.close')}</Button>
      <Button kind="primary" onPress={() => void sent()}>
        {t('messages.sent')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('messages.title', { name: reader.called })} isOpen onClose={onClose} footer={footer}>
      <MessageBox message={message} readers={[reader]} />
    </Dialog>
  )
}
