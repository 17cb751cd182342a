import { useMemo } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useRelationWords } from '#app/people/useRelationWords.ts'
import { useToday } from '#data/react/index.ts'
import type { Briefing } from '#shared/domain/events/briefing/briefing.ts'
import type { Wording } from './words.ts'

/** What the words of a briefing are made with, in the language of the screens. */
export function useWording({ names, event }: Pick<Briefing, 'names' | 'event'>): Wording {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const relation = useRelationWords()
  return useMemo(
    () => ({ t, format, today, day: event.date, relation, nameOf: (id) => names.get(id) }),
    [t, format, today, event.date, relation, names],
  )
}
