import { Check, Copy, Mail } from 'lucide-react'
import { useState } from 'react'
import { showProblem } from '#app/changes/problems.ts'
import { useLanguage, useText, useTextIn } from '#app/i18n/index.ts'
import { useOpenLink } from '#app/links/useOpenLink.ts'
import { announce } from '#app/shell/announce.ts'
import { languageFor } from '#shared/domain/introductions/language.ts'
import { mailtoOf } from '#shared/domain/introductions/mailto.ts'
import { type Written, writeMessage } from '#shared/domain/introductions/write.ts'
import { CATALOGUES, type Language } from '#shared/messages/catalogues.ts'
import { Button, Muted, Select, TextArea, TextField } from '#ui/index.ts'
import { useMessageDrafts } from './drafts.ts'
import type { MessageFor } from './messageFacts.ts'
import styles from './Message.module.css'

const LANGUAGES = ['en', 'nl'] as const satisfies readonly (keyof typeof CATALOGUES)[]

/** A message ready to copy or to open in the mail program, in a language one chooses; changes stay while the page is open. */
export function MessageBox(props: {
  /** Which message of the page it is, for its draft. */
  readonly name: string
  readonly ready: MessageFor
  /** The one thing to do on the page now. */
  readonly isMain?: boolean
}) {
  const { name, ready, isMain = false } = props
  const { message, readers } = ready
  const t = useText()
  const tIn = useTextIn()
  const own = useLanguage()
  const drafts = useMessageDrafts()
  const openLink = useOpenLink()
  const [language, setLanguage] = useState<Language>(() =>
    languageFor(
      readers.map((reader) => reader.languages),
      own,
    ),
  )
  const key = `${name} ${language}`
  const say = tIn(language)
  const suggested = writeMessage(message, (text, values) => say(`introductionTexts.${text}`, values))
  const [changed, setChanged] = useState<{ readonly key: string; readonly text: Written | undefined }>()
  const draft = changed?.key === key ? changed.text : drafts.get(key)
  const text = draft ?? suggested
  const [copied, setCopied] = useState<string>()
  const [isTooLong, setTooLong] = useState(false)

  const change = (patch: Partial<Written>) => {
    const next = { ...text, ...patch }
    drafts.set(key, next)
    setChanged({ key, text: next })
    setTooLong(false)
  }
  const startAfresh = () => {
    drafts.delete(key)
    setChanged({ key, text: undefined })
    setTooLong(false)
  }
  const copy = async (): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text.body)
    } catch {
      showProblem(t('introductions.message.notCopied'))
      return false
    }
    setCopied(text.body)
    announce(t('introductions.message.copiedLong'))
    return true
  }
  const emails = readers.flatMap(({ email }) => email ?? [])
  const mail = async () => {
    const address = mailtoOf({ to: emails, ...text })
    if (address !== undefined) openLink(address)
    else if (await copy()) setTooLong(true)
  }
  const [first, second] = readers
  const label =
    first && second
      ? t('introductions.message.toBoth', { first: first.called, second: second.called })
      : t('introductions.message.to', { name: first?.called ?? '' })
  const isCopied = copied === text.body
  const lacking = readers.filter(({ email }) => email === undefined)
  return (
    <fieldset className={styles.box} aria-label={label}>
      <div className={styles.top}>
        <TextField label={t('introductions.message.subject')} value={text.subject} onChange={(subject) => change({ subject })} />
        <Select
          label={t('introductions.message.language')}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: t(`introductions.message.in.${value}`) }))}
        />
      </div>
      <TextArea label={label} value={text.body} onChange={(body) => change({ body })} rows={rowsFor(text.body)} />
      {language !== own && draft === undefined && ready.ownWords.some((words) => text.body.includes(words)) && (
        <Muted>{t('introductions.message.ownWords')}</Muted>
      )}
      <div className={styles.actions}>
        <Button kind={isMain ? 'primary' : 'plain'} icon={isCopied ? <Check /> : <Copy />} onPress={() => void copy()}>
          {t(isCopied ? 'introductions.message.copied' : 'introductions.message.copy')}
        </Button>
        {emails.length > 0 && (
          <Button icon={<Mail />} onPress={() => void mail()}>
            {t('introductions.message.mail')}
          </Button>
        )}
        {draft !== undefined && (
          <Button kind="quiet" onPress={startAfresh}>
            {t('introductions.message.afresh')}
          </Button>
        )}
      </div>
      {isTooLong && <output className={styles.notice}>{t('introductions.message.tooLong')}</output>}
      {emails.length === 0 ? (
        <Muted>{t('introductions.message.noMail')}</Muted>
      ) : (
        lacking.map(({ called }) => <Muted key={called}>{t('introductions.message.noMailSome', { name: called })}</Muted>)
      )}
    </fieldset>
  )
}

/** Tall enough for the message as lines go in a column, within bounds. */
function rowsFor(body: string): number {
  const lines = body.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 68)), 0)
  return Math.min(18, Math.max(6, lines))
}
