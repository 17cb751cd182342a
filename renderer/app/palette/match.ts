import { fold } from '#shared/language/fold.ts'
import { wordsOf } from '#shared/search/words.ts'
import type { ReadyCommand } from '../commands/appCommands.ts'

/** Commands all of whose typed words begin a word of their title or other words; in their own order. */
export const matchCommands = (commands: readonly ReadyCommand[], text: string): readonly ReadyCommand[] => {
  const typed = fold(text).split(/\s+/).filter(Boolean)
  return commands.filter(({ title, words, isKeyOnly }) => {
    if (isKeyOnly) return false
    const own = fold(`${title} ${words ?? ''}`).split(/[^\p{L}\p{N}]+/u)
    return typed.every((word) => own.some((other) => other.startsWith(word)))
  })
}

/**
 * Whether the text spells out a command, so that it goes before whoever is found by likeness: the
 * whole title, or its beginning in more than one word. One word alone is more likely a name.
 */
export const spellsCommand = (commands: readonly { readonly title: string }[], text: string): boolean => {
  const typed = fold(text).trim()
  return commands.some(({ title }) => {
    const own = fold(title)
    return own === typed || (typed.includes(' ') && own.startsWith(typed))
  })
}

/** Whether every typed word begins a word of the shown text; so nothing typed is in any text. */
export const holdsWords = (shown: string, words: string): boolean => {
  const own = wordsOf(shown)
  return wordsOf(words).every((word) => own.some((other) => other.startsWith(word)))
}
