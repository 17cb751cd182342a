import { useState } from 'react'
import { useLanguage } from '#app/i18n/index.ts'
import { languageFor } from '#shared/domain/introductions/language.ts'
import type { Written } from '#shared/domain/introductions/write.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import type { Reader } from './reader.ts'

/** Messages as they were changed by hand, by what they are and their language. */
export type MessageDrafts = Map<string, Written>

/** A message being written. */
export interface MessageText {
  readonly text: Written
  readonly language: Language
  /** Whether it was changed by hand. */
  readonly isChanged: boolean
  readonly choose: (language: Language) => void
  readonly change: (patch: Partial<Written>) => void
  /** Back to the suggested text. */
  readonly startAfresh: () => void
}

/**
 * A message as suggested, in the readers' language, and as one changes it.
 * @param name which message it is, for its draft
 * @param write writes the suggestion in a language
 * @param drafts where what one changed is kept
 */
export function useMessageText(
  name: string,
  readers: readonly Reader[],
  write: (language: Language) => Written,
  drafts: MessageDrafts,
): MessageText {
  const own = useLanguage()
  const [chosen, choose] = useState<Language>()
  const language =
    chosen ??
    languageFor(
      readers.map((reader) => reader.languages),
      own,
    )
  const key = `${name} ${language}`
  const [changed, setChanged] = useState<{ readonly key: string; readonly text: Written | undefined }>()
  const draft = changed?.key === key ? changed.text : drafts.get(key)
  const text = draft ?? write(language)
  return {
    text,
    language,
    isChanged: draft !== undefined,
    choose,
    change: (patch) => {
      const next = { ...text, ...patch }
      drafts.set(key, next)
      setChanged({ key, text: next })
    },
    startAfresh: () => {
      drafts.delete(key)
      setChanged({ key, text: undefined })
    },
  }
}
