import { useRef, type Ref } from 'react'
import type { Whom } from '#data/commands/planRows.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { ComboBox, type ComboOption, type FieldProps } from '#ui/index.ts'
import { useWhomOptions } from './whomOptions.ts'

export interface WhomFieldProps extends FieldProps {
  readonly eventId: EventId
  /** Who it is now, where it is someone. */
  readonly value?: ComboOption
  readonly onChoose: (whom: Whom) => void
  readonly placeholder?: string
  /** Leaving the field takes what was typed. */
  readonly keepsTyped?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Whom to meet, found by typing: a guest, a group, anyone known, or the words as they stand. */
export function WhomField({ eventId, value, onChoose, ...field }: WhomFieldProps) {
  const find = useWhomOptions(eventId)
  const offered = useRef(new Map<string, Whom>())
  return (
    <ComboBox
      {...field}
      takesTyped
      value={value}
      load={async (text) => {
        const found = await find(text)
        for (const { id, whom } of found) offered.current.set(id, whom)
        return found
      }}
      onChange={(option) => {
        const whom = option && offered.current.get(option.id)
        if (whom !== undefined) onChoose(whom)
      }}
      onCreate={(name) => onChoose({ kind: 'name', name })}
    />
  )
}
