import { Check, Copy, Mail } from 'lucide-react'
import { useState } from 'react'
import { showProblem } from '#app/changes/problems.ts'
import { useLanguage, useText } from '#app/i18n/index.ts'
import { useOpenLink } from '#app/links/useOpenLink.ts'
import { announce } from '#app/shell/announce.ts'
import { mailtoOf } from '#shared/domain/introductions/mailto.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { Button, Muted, Select, TextArea, TextField } from '#ui/index.ts'
import styles from './Message.module.css'
import type { Reader } from './reader.ts'
import type { MessageText } from './useMessageText.ts'

const LANGUAGES = ['en', 'nl'] as const satisfies readonly Language[]

/** A message ready to copy or to open in the mail program, in a language one chooses. */
export function MessageBox(props: {
  readonly message: MessageText
  readonly readers: readonly Reader[]
  /** Copying is the one thing to do here now. */
  readonly isMain?: boolean
  /** What is done in the same step as copying or mailing it. */
  readonly deed?: { readonly copyLabel: string; readonly mailLabel: string; readonly run: () => void }
}) {
  const { message, readers, isMain = false, deed } = props
  const { text, language, isChanged } = message
  const t = useText()
  const own = useLanguage()
  const openLink = useOpenLink()
  const [copied, setCopied] = useState<string>()
  const [tooLong, setTooLong] = useState<string>()

  const copy = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text.body)
    } catch {
      showProblem(t('messages.notCopied'))
      return false
    }
    setCopied(text.body)
    announce(t('messages.copiedLong'))
    return true
  }
  const emails = readers.flatMap(({ email }) => email ?? [])
  const mail = async () => {
    const address = mailtoOf({ to: emails, ...text })
    if (address !== undefined) {
      openLink(address)
      deed?.run()
    } else if (await copy()) setTooLong(text.body)
  }
  // What could not be copied stays, to be copied by hand, and nothing else is done.
  const take = async () => {
    if (await copy()) deed?.run()
  }
  const [first, second] = readers
  const label =
    first && second
      ? t('messages.toBoth', { first: first.called, second: second.called })
      : t('messages.to', { name: first?.called ?? '' })
  const isCopied = copied === text.body
  const lacking = readers.filter(({ email }) => email === undefined)
  return (
    <fieldset className={styles.box} aria-label={label}>
      <div className={styles.top}>
        <TextField label={t('messages.subject')} value={text.subject} onChange={(subject) => message.change({ subject })} />
        <Select
          label={t('messages.language')}
          value={language}
          onChange={message.choose}
          options={LANGUAGES.map((value) => ({ value, label: t(`messages.in.${value}`) }))}
        />
      </div>
      <TextArea label={label} value={text.body} onChange={(body) => message.change({ body })} rows={rowsFor(text.body)} />
      {language !== own && !isChanged && <Muted>{t('messages.ownWords')}</Muted>}
      <div className={styles.actions}>
        <Button kind={isMain ? 'primary' : 'plain'} icon={isCopied ? <Check /> : <Copy />} onPress={() => void take()}>
          {deed?.copyLabel ?? t(isCopied ? 'messages.copied' : 'messages.copy')}
        </Button>
        {emails.length > 0 && (
          <Button icon={<Mail />} onPress={() => void mail()}>
            {deed?.mailLabel ?? t('messages.mail')}
          </Button>
        )}
        {isChanged && (
          <Button kind="quiet" onPress={message.startAfresh}>
            {t('messages.afresh')}
          </Button>
        )}
      </div>
      {tooLong === text.body && <output className={styles.notice}>{t('messages.tooLong')}</output>}
      {emails.length === 0 ? (
        <Muted>{t('messages.noMail')}</Muted>
      ) : (
        lacking.map(({ called }) => <Muted key={called}>{t('messages.noMailSome', { name: called })}</Muted>)
      )}
    </fieldset>
  )
}

/** Tall enough for the message as lines go in a column, within bounds. */
function rowsFor(body: string): number {
  const lines = body.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 68)), 0)
  return Math.min(16, Math.max(6, lines))
}
