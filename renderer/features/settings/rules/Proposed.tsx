import { useEffect, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { balancesOfEveryone } from '#data/balances/index.ts'
import { useData, useToday } from '#data/react/index.ts'
import type { RulesEffect } from '#shared/domain/balance/everyone.ts'
import type { Phase } from '#shared/domain/ledger/entry.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { Banner, Button } from '#ui/index.ts'

const PHASES: readonly Phase[] = ['new', 'investing', 'mutual', 'indebted', 'one-way', 'resting']

/** What other rules would change, once that is worked out. */
function useEffectOf(rules: Rules): RulesEffect | 'unknown' | undefined {
  const data = useData()
  const today = useToday()
  const [known, setKnown] = useState<{ readonly rules: Rules; readonly effect: RulesEffect | 'unknown' }>()
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const effect = await balancesOfEveryone(data)
        .preview(rules, today)
        .catch(() => 'unknown' as const)
      if (isWanted) setKnown({ rules, effect })
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [data, rules, today])
  return known?.rules === rules ? known.effect : undefined
}

/** Says before saving what changed rules would do to everyone's balances. */
export function Proposed({
  rules,
  onSave,
  onLeave,
}: {
  readonly rules: Rules
  readonly onSave: () => void
  readonly onLeave: () => void
}) {
  const t = useText()
  const format = useFormat()
  const effect = useEffectOf(rules)
  const words = (): string => {
    if (effect === undefined) return t('rules.proposed.counting')
    if (effect === 'unknown') return t('rules.proposed.unknown')
    const becoming = PHASES.flatMap((phase) => {
      const count = effect.becoming[phase] ?? 0
      return count === 0 ? [] : [t(`rules.proposed.becoming.${phase}`, { count, number: format.number(count) })]
    })
    if (effect.balances === 0 && becoming.length === 0) return t('rules.proposed.nothing')
    const balances = t('rules.proposed.balances', { count: effect.balances, number: format.number(effect.balances) })
    return becoming.length === 0 ? `${balances}.` : t('rules.proposed.both', { balances, becoming: format.list(becoming) })
  }
  const actions = (
    <>
      <Button onPress={onLeave}>{t('rules.proposed.leave')}</Button>
      <Button kind="primary" onPress={onSave}>
        {t('rules.proposed.save')}
      </Button>
    </>
  )
  return <Banner actions={actions}>{words()}</Banner>
}
