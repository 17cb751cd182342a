import type { Format, Text } from '#app/i18n/index.ts'

/** What happens to the balances of some people, all alike. Hundredths of a cup. */
export interface EffectGroup {
  readonly names: readonly string[]
  readonly poured: number
  readonly received: number
}

/** Joins people to whom the same happens, in the order they were named. */
export function groupEffects(effects: readonly (Omit<EffectGroup, 'names'> & { readonly name: string })[]): EffectGroup[] {
  const groups = new Map<string, EffectGroup>()
  for (const { name, poured, received } of effects) {
    const key = `${poured} ${received}`
    const names = [...(groups.get(key)?.names ?? []), name]
    groups.set(key, { names, poured, received })
  }
  return [...groups.values()]
}

const countOf = (hundredths: number): number => (hundredths > 0 && hundredths <= 100 ? 1 : 2)

/** "2 cups poured to Anna and Bob each". */
export function effectInWords({ names, poured, received }: EffectGroup, t: Text, format: Format): string {
  const who = format.list(names)
  const isEach = names.length > 1
  if (poured > 0 && received > 0)
    return t(isEach ? 'log.effect.bothEach' : 'log.effect.both', {
      names: who,
      poured: format.cupsInWords(poured),
      received: format.cups(received),
    })
  if (poured > 0)
    return t(isEach ? 'log.effect.pouredEach' : 'log.effect.poured', {
      names: who,
      cups: format.cups(poured),
      count: countOf(poured),
    })
  if (received > 0)
    return t(isEach ? 'log.effect.receivedEach' : 'log.effect.received', {
      names: who,
      cups: format.cups(received),
      count: countOf(received),
    })
  return t('log.effect.nothing', { names: who })
}
