import { useMemo } from 'react'
import { useFormat, useIsText, useText } from '#app/i18n/index.ts'
import { reasonText } from '#shared/domain/prompts/reason.ts'
import type { Reason } from '#shared/domain/prompts/prompt.ts'
import type { Day, Money } from '#shared/domain/records/values.ts'

/** Reasons as sentences in the user's language. */
export function useReasonText(): (reason: Reason) => string {
  const t = useText()
  const isText = useIsText()
  const format = useFormat()
  return useMemo(() => {
    const words = {
      text: (key: string, values: Readonly<Record<string, string | number>>) => {
        const path = key.replace(':', '.')
        return isText(path) ? t(path, values) : ''
      },
      day: (day: Day) => format.day(day),
      money: (money: Money) => format.money(money),
    }
    return (reason) => reasonText(reason, words)
  }, [t, isText, format])
}
