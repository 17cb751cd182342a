import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { announce } from '#app/shell/announce.ts'
import { wordsInUse, type WordsInUse } from '#data/queries/log.ts'
import { useData } from '#data/react/index.ts'
import type { ComboOption } from '#ui/index.ts'
import { itemsOf } from '../draft/draft.ts'
import type { Log } from '../useLog.ts'
import { type Offer, offersAt } from './offers.ts'
import { take } from './take.ts'

const NONE: WordsInUse = { places: [], tags: [] }

/** What the line offers at the caret, as its text box wants it. */
export interface Completions {
  readonly options: readonly ComboOption[]
  readonly optionsKey: string
  readonly optionsLabel: string
  readonly onTake: (id: string) => void
  /** The text as typed: without the space that was put behind what was taken, where a comma follows it. */
  readonly tidied: (text: string) => string
  readonly onCaret: (at: number | undefined) => void
}

/** Offers people, places and tags at the caret, and puts the one taken into the line. */
export function useCompletions(
  log: Pick<Log, 'state' | 'draft' | 'people' | 'read' | 'change'>,
  input: RefObject<HTMLTextAreaElement | null>,
): Completions {
  const t = useText()
  const { state, draft, people, read, change } = log
  const [caret, setCaret] = useState<number>()
  const goTo = useRef<number>(undefined)
  const ownSpace = useRef<number>(undefined)
  const words = useWordsInUse(people !== undefined)
  const found = useMemo(() => {
    if (caret === undefined || caret > state.text.length) return undefined
    const named = itemsOf(draft?.items ?? [], 'person').flatMap(({ value, words: said }) =>
      // The one being typed is in the line by that alone.
      value.kind === 'contact' && !endsAt(state.text, caret, said) ? [value.id] : [],
    )
    return offersAt(state.text, caret, { people, named: new Set(named), ...words })
  }, [caret, state.text, draft, people, words])

  const count = found?.offers.length ?? 0
  const optionsKey = found === undefined ? '' : `${found.offers[0]?.kind} ${found.from} ${state.text.slice(found.from, caret)}`
  useEffect(() => {
    if (count > 0) announce(t('log.completions.count', { count }))
  }, [count, t])

  // Once the line stands with what was taken, the caret goes behind it.
  useLayoutEffect(() => {
    const at = goTo.current
    if (at === undefined) return
    goTo.current = undefined
    input.current?.setSelectionRange(at, at)
  })

  const options = found?.offers.map(optionOf) ?? []
  return {
    options,
    optionsKey,
    optionsLabel: t('log.completions.label'),
    onCaret: setCaret,
    tidied: (text) => {
      const at = ownSpace.current
      ownSpace.current = undefined
      if (at === undefined || !/^ [,;.:!?)]/u.test(text.slice(at))) return text
      goTo.current = at + 1
      return text.slice(0, at) + text.slice(at + 1)
    },
    onTake: (id) => {
      const offer = found?.offers[options.findIndex((option) => option.id === id)]
      if (offer === undefined || found === undefined || caret === undefined || read === undefined) return
      const taken = take(state, { offer, from: found.from, caret }, read)
      goTo.current = taken.caret
      ownSpace.current = taken.caret - 1
      change(() => taken.state)
    },
  }
}

function optionOf(offer: Offer): ComboOption {
  if (offer.kind !== 'person') return { id: offer.name, label: offer.name }
  const { person, description } = offer
  return { id: person.id, label: person.displayName, ...(description !== undefined && { description }) }
}

/** Whether these words of the line end at the caret. */
const endsAt = (text: string, caret: number, words: string | undefined): boolean =>
  words !== undefined && text.slice(0, caret).endsWith(words)

/** Places and tags, read once the line is wanted. */
function useWordsInUse(isWanted: boolean): WordsInUse {
  const data = useData()
  const [words, setWords] = useState(NONE)
  useEffect(() => {
    if (!isWanted) return
    let isLeft = false
    const load = async () => {
      const found = await wordsInUse(data)
      if (!isLeft) setWords(found)
    }
    void load()
    return () => {
      isLeft = true
    }
  }, [data, isWanted])
  return words
}
