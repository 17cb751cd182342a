import { useEffect, useRef } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { askMore, askNoMore } from '#data/derived/askedToday.ts'
import type { TodayFirst } from '#data/queries/today.ts'
import { useData } from '#data/react/index.ts'
import { Button } from '#ui/index.ts'
import { focusRow } from './prompts/PromptList.tsx'
import styles from './TodayScreen.module.css'

const MORE_KEY = 'a'

/** Once something of the day is done: a quiet way to go on with as many again, and to stop after all. */
export function GoOn({ first }: { readonly first: TodayFirst }) {
  const t = useText()
  const data = useData()
  const { items, later, answered, wentOn, dayOff, rules } = first
  const stood = useRef<ReadonlySet<string>>(undefined)
  const isOffered = !dayOff && later > 0 && (answered > 0 || items.length === 0)
  const say = (error: unknown) => showProblem(problemInWords(error, t))
  const title = t('today.goOn', { count: Math.min(later, rules.promptsPerDay) })
  const goOn = () => {
    stood.current = new Set(items.map(({ key }) => key))
    askMore(data).catch(say)
  }
  useKeys(isOffered ? [{ keys: MORE_KEY, title, run: goOn }] : [])

  // Who goes on goes on with the first of those that came, also when the button went.
  useEffect(() => {
    const fresh = items.find(({ key }) => stood.current?.has(key) === false)
    if (fresh === undefined) return
    stood.current = undefined
    focusRow(fresh.key)
  }, [items])

  if (!isOffered && !wentOn) return undefined
  return (
    <div className={styles.goOn}>
      {isOffered && (
        <Button kind="quiet" shortcut={MORE_KEY.toUpperCase()} onPress={goOn}>
          {title}
        </Button>
      )}
      {wentOn && items.length > 0 && (
        <Button kind="quiet" onPress={() => void askNoMore(data).catch(say)}>
          {t('today.enough')}
        </Button>
      )}
    </div>
  )
}
