import { useState } from 'react'
import { useCopy } from '#app/clipboard/useCopy.ts'
import { useText } from '#app/i18n/index.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { Button, Dialog, FieldStack, Select, TextArea } from '#ui/index.ts'
import { LANGUAGES, useLanguageFor, useSheetWords } from '../between/useSheetWords.ts'
import type { LetterWords } from './letters.ts'

export interface LetterDialogProps {
  readonly title: string
  /** The languages of the one it is to, the one to write in first. */
  readonly languages: readonly string[]
  readonly letter: (words: LetterWords) => string
  /** What else is done with it: declined. */
  readonly deed?: { readonly label: string; readonly copyLabel: string; readonly run: () => void }
  readonly onClose: () => void
}

/** A ready text in either language, to be changed and copied: nothing is ever sent from here. */
export function LetterDialog({ title, languages, letter, deed, onClose }: LetterDialogProps) {
  const t = useText()
  const copy = useCopy()
  const theirs = useLanguageFor(languages)
  const [language, setLanguage] = useState<Language>(theirs)
  const words = useSheetWords(language)
  // What was typed in one language stays there while one looks at the other.
  const [typed, setTyped] = useState<Partial<Record<Language, string>>>({})
  const text = typed[language] ?? letter(words)
  const finish = async (isCopied: boolean) => {
    // What could not be copied stays here, to be copied by hand.
    if (isCopied && !(await copy(text))) return
    deed?.run()
    onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          {deed && <Button onPress={() => void finish(false)}>{deed.label}</Button>}
          <Button kind="primary" onPress={() => void finish(true)}>
            {deed?.copyLabel ?? t('favours.letter.copy')}
          </Button>
        </>
      }
    >
      <FieldStack>
        <Select
          label={t('favours.letter.language')}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: t(`betweenUs.languages.${value}`) }))}
        />
        <TextArea
          label={t('favours.letter.text')}
          value={text}
          onChange={(next) => setTyped({ ...typed, [language]: next })}
          rows={9}
          autoFocus
        />
      </FieldStack>
    </Dialog>
  )
}
