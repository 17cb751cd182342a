import { fold } from '#shared/language/fold.ts'
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
