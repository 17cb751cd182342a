import { useEffect, useState } from 'react'
import type { BalancesClient } from '#data/balances/index.ts'
import { balancesOfEveryone } from '#data/balances/index.ts'
import { useData, useLive } from '#data/react/index.ts'

/**
 * What the worker of balances answers, asked again after every change, in any
 * window. The last answer stays until the next is there.
 * @param key says what is asked: another one is another question
 * @throws during render what the question threw, for the nearest error boundary
 */
export function useOfEveryone<T>(key: string, ask: (client: BalancesClient) => Promise<T>): T | undefined {
  const data = useData()
  const seq = useLive(async ({ db }) => (await db.changes.orderBy('seq').last())?.seq ?? 0, [])
  const [question, setQuestion] = useState({ key, ask })
  if (question.key !== key) setQuestion({ key, ask })
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T } | { readonly error: unknown }>()
  useEffect(() => {
    if (seq === undefined) return undefined
    let isWanted = true
    const run = async () => {
      try {
        const value = await question.ask(balancesOfEveryone(data))
        if (isWanted) setAnswer({ key: question.key, value })
      } catch (error) {
        if (isWanted) setAnswer({ error })
      }
    }
    void run()
    return () => {
      isWanted = false
    }
  }, [data, question, seq])
  if (answer === undefined) return undefined
  if ('error' in answer) throw answer.error
  return answer.value
}
