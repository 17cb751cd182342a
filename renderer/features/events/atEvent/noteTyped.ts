/** A note line: what it shows, what the guest's note was, and whether it was typed in since. */
export interface NoteTyped {
  readonly text: string
  readonly seen: string | undefined
  readonly isTyped: boolean
}

/**
 * A line as it opens.
 * @param kept what was typed before and not saved yet
 */
export const noteOpened = (note: string | undefined, kept: string | undefined): NoteTyped => ({
  text: kept ?? note ?? '',
  seen: note,
  isTyped: kept !== undefined,
})

export const noteTyped = (line: NoteTyped, text: string): NoteTyped => ({ ...line, text, isTyped: true })

/** The line after the guest's note changed elsewhere, by undo perhaps: it follows, unless it is being typed in. */
export function noteFollowed(line: NoteTyped, note: string | undefined): NoteTyped {
  if (line.seen === note) return line
  return { ...line, seen: note, text: line.isTyped ? line.text : (note ?? '') }
}

/** The line after this text was saved; what was typed on meanwhile is still to save. */
export const noteSaved = (line: NoteTyped, text: string): NoteTyped => (line.text === text ? { ...line, isTyped: false } : line)
