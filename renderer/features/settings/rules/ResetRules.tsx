import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { resetRules } from '#data/commands/rules.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { isEqual } from '#shared/imports/equal.ts'
import { Button } from '#ui/index.ts'

/** Puts all rules back as they came, where any was changed. */
export const ResetRules = () => {
  const t = useText()
  const data = useData()
  const act = useAct()
  const rules = useLive(rulesOf, [], { keep: true })
  if (rules === undefined || isEqual(rules, DEFAULT_RULES)) return undefined
  return (
    <Button kind="quiet" onPress={() => void act(() => resetRules(data))}>
      {t('rules.reset')}
    </Button>
  )
}
