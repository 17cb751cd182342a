import { useEffect, useState } from 'react'
import type { FeedProblem } from '#data/engine/feed.ts'
import { watchEngine } from '#data/engine/state.ts'
import { useData } from '#data/react/index.ts'
import type { Text } from '../i18n/keys.ts'

/** Why the calendar file cannot be written now; undefined while it can, or is off. */
export function useFeedProblem(): FeedProblem | undefined {
  const { set, db } = useData()
  const [problem, setProblem] = useState<FeedProblem>()
  useEffect(() => watchEngine(set, db.name, ({ feed }) => setProblem(feed)), [set, db])
  return problem
}

/** That problem in words: what happened, what was kept, what comes next. */
export function feedProblemInWords({ code }: FeedProblem, t: Text): string {
  switch (code) {
    case 'not-found':
    case 'not-writable':
    case 'disk-full':
    case 'forbidden':
      return t(`feed.problem.${code}`)
    default:
      return t('feed.problem.other')
  }
}
