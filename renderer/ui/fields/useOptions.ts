import { useEffect, useEffectEvent, useState } from 'react'

/** Something to choose: an id, what it is called, and what tells it from its namesakes. */
export interface ComboOption<Id extends string = string> {
  id: Id
  label: string
  description?: string
}

/** Looks up what fits the text; a later answer to an earlier text is dropped. */
export type LoadOptions<Id extends string> = (text: string) => Promise<readonly ComboOption<Id>[]> | readonly ComboOption<Id>[]

/** The options for the text as it is typed, ready before the field is entered; looked up anew whenever the text changes. */
export const useOptions = <Id extends string>(load: LoadOptions<Id>, text: string) => {
  const [options, setOptions] = useState<readonly ComboOption<Id>[]>([])
  const lookUp = useEffectEvent(load)
  useEffect(() => {
    let isLatest = true
    const answer = async () => {
      const found = await lookUp(text)
      if (isLatest) setOptions(found)
    }
    void answer()
    return () => {
      isLatest = false
    }
  }, [text])
  return options
}
