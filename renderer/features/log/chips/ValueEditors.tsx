import { useState } from 'react'
import * as v from 'valibot'
import { useText } from '#app/i18n/index.ts'
import { ClockTimeSchema, type ClockTime } from '#shared/domain/records/values.ts'
import { MoneyField, NumberField, TextField, TimeField } from '#ui/index.ts'
import { Alternatives } from './Alternatives.tsx'
import type { EditorProps } from './ChipEditor.tsx'

const asTime = (text: string): ClockTime => v.parse(ClockTimeSchema, text)

/** At what time. */
export function TimeEditor({ item, onChange, onChoose }: EditorProps<'time'>) {
  const t = useText()
  return (
    <>
      <Alternatives label={t('log.part.time')} item={item} onChoose={onChoose} />
      <TimeField label={t('log.part.time')} value={item?.value} asTime={asTime} onChange={(time) => time && onChange(time)} />
    </>
  )
}

/** The whole bill. */
export function MoneyEditor({ log, item, onChange }: EditorProps<'money'>) {
  const t = useText()
  const currency = log.rules?.currency ?? 'EUR'
  return (
    <MoneyField
      label={t('log.part.money')}
      value={item?.value}
      currency={currency}
      currencies={[currency, 'EUR', 'USD', 'GBP'].filter((code, index, all) => all.indexOf(code) === index)}
      onChange={(money) => money && onChange({ ...money })}
    />
  )
}

/** How long it took. */
export function MinutesEditor({ item, onChange }: EditorProps<'minutes'>) {
  const t = useText()
  return (
    <NumberField
      label={t('log.part.minutes')}
      value={item?.value}
      min={0}
      step={5}
      steppers
      onChange={(minutes) => minutes !== undefined && onChange(Math.round(minutes))}
    />
  )
}

/** A tag. */
export function TagEditor({ item, onChoose }: EditorProps<'tag'>) {
  const t = useText()
  const [text, setText] = useState(item?.value ?? '')
  const tag = text.replace(/^#/, '').trim()
  return <TextField label={t('log.part.tag')} value={text} onChange={setText} onSubmit={() => tag !== '' && onChoose(tag)} />
}
