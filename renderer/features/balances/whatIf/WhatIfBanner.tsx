import { useFormat, useText } from '#app/i18n/index.ts'
import { setQueryValue, usePlace } from '#app/place/place.ts'
import { isTried } from '#shared/domain/balance/whatIf.ts'
import { useToday } from '#data/react/index.ts'
import { Banner, Button } from '#ui/index.ts'
import { readWhatIf, WHAT_IF_VALUES, whatIfOn } from './address.ts'
import { whatIfInWords } from './words.ts'

/** Says that one is only trying something out, and what; with the way back. */
export function WhatIfBanner() {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { query } = usePlace()
  const address = readWhatIf(query)
  if (!isTried(whatIfOn(address, today))) return undefined
  const back = () => WHAT_IF_VALUES.forEach((name) => setQueryValue(name, undefined))
  return (
    <Banner label={t('balances.whatIf.title')} actions={<Button onPress={back}>{t('balances.whatIf.back')}</Button>}>
      {t('balances.whatIf.banner', { what: whatIfInWords(t, format, address) })}
    </Banner>
  )
}
