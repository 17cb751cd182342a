import { useEffect, useEffectEvent, useState } from 'react'
import { fold } from '#shared/language/fold.ts'

/** Something to choose: an id, what it is called, and what tells it from its namesakes. */
export interface ComboOption<Id extends string = string> {
  id: Id
  label: string
  description?: string
}

/** Looks up what fits the text; a later answer to an earlier text is dropped. */
export type LoadOptions<Id extends string> = (text: string) => Promise<readonly ComboOption<Id>[]> | readonly ComboOption<Id>[]

/** What was found, and whether that is for the text as it stands or for an earlier one. */
export interface FoundOptions<Id extends string> {
  readonly options: readonly ComboOption<Id>[]
  readonly isLatest: boolean
}

/**
 * The options for the text as it is typed, ready before the field is entered; looked up anew whenever the text
 * changes. Until the answer is there, those of the earlier text that have what is typed in their words stay; the
 * others could be chosen by a quick Enter that means someone else.
 */
export const useOptions = <Id extends string>(load: LoadOptions<Id>, text: string): FoundOptions<Id> => {
  const [found, setFound] = useState<{ readonly text: string; readonly options: readonly ComboOption<Id>[] }>()
  const lookUp = useEffectEvent(load)
  useEffect(() => {
    let isLatest = true
    const answer = async () => {
      const options = await lookUp(text)
      if (isLatest) setFound({ text, options })
    }
    void answer()
    return () => {
      isLatest = false
    }
  }, [text])
  if (found === undefined) return { options: [], isLatest: false }
  if (found.text === text) return { options: found.options, isLatest: true }
  const typed = fold(text.trim())
  return { options: found.options.filter(({ label }) => fold(label).includes(typed)), isLatest: false }
}
