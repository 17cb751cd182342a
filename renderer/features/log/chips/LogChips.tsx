import { type RefObject, useEffect, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useToday } from '#data/react/index.ts'
import { Chip, Chips } from '#ui/index.ts'
import type { AnyItem } from '../draft/draft.ts'
import { isSingle, takeUp, throwBack, type PartKind } from '../draft/state.ts'
import type { Draftable } from '../form/setting.ts'
import { AddChip } from './AddChip.tsx'
import { EditorOf } from './ChipEditor.tsx'
import { chipWords } from './chipText.ts'
import styles from './LogChips.module.css'
import { MoreChips } from './MoreChips.tsx'
import { NoMeetingChip } from './NoMeetingChip.tsx'
import { PanelChip } from './PanelChip.tsx'
import { walkChips } from './walk.ts'

interface LogChipsProps {
  readonly log: Draftable
  /** After a choice: where the focus goes next. */
  readonly onDone?: () => void
  /** Only chips of these kinds, as part of the full form. */
  readonly only?: readonly PartKind[]
  /** The row, for those who send the focus into it. */
  readonly rowRef?: RefObject<HTMLDivElement | null>
}

/** Everything understood, in the order of the text, each to be corrected or thrown back; and what was thrown back, struck. */
export function LogChips({ log, onDone, only, rowRef }: LogChipsProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const own = useRef<HTMLDivElement>(null)
  const row = rowRef ?? own
  const next = useRef<number | undefined>(undefined)
  const { draft } = log

  // A chip that goes leaves the focus with the one that takes its place.
  useEffect(() => {
    const at = next.current
    if (at === undefined) return
    next.current = undefined
    const chips = row.current?.querySelectorAll<HTMLElement>('[data-chip] button') ?? []
    const chip = chips[Math.min(at, chips.length - 1)]
    chip?.focus()
  })

  if (draft === undefined) return null
  const words = { t, format, today }
  const shown = [
    ...draft.items.filter((item) => only?.includes(item.kind) ?? true).map((item) => ({ at: item.at, item })),
    ...(only ? [] : draft.struck).map((struck) => ({ at: struck.at, struck })),
  ].toSorted((a, b) => a.at - b.at)

  const remove = (item: AnyItem, index: number) => {
    if (item.words === undefined && item.index === undefined) return
    next.current = index
    log.change((state) => throwBack(state, item.kind, item))
  }

  return (
    // The keys are those of the chips in it.
    <div ref={row} role="presentation" onKeyDown={(event) => walkChips(event, onDone ?? (() => undefined))}>
      <Chips label={t('log.understood')}>
        {shown.map((one, index) => {
          if ('struck' in one) {
            const { words: thrown } = one.struck
            return (
              <span key={`struck ${thrown}`} data-chip="struck" className={styles.chip} title={t('log.chip.takeUp')}>
                <Chip
                  state="struck"
                  onPress={() => {
                    next.current = index
                    log.change((state) => takeUp(state, thrown))
                  }}
                >
                  {thrown}
                </Chip>
              </span>
            )
          }
          const { item } = one
          const said = chipWords(item, words)
          const isOwn = item.words !== undefined || item.index !== undefined
          return (
            <PanelChip
              key={keyOf(item)}
              text={said.text}
              kind={said.kind}
              state={item.confidence}
              title={titleOf(item, format)}
              onRemove={isOwn ? () => remove(item, index) : undefined}
              removeLabel={t(item.words === undefined ? 'log.chip.remove' : 'log.chip.leave')}
            >
              {(close) => (
                <EditorOf
                  log={log}
                  item={item}
                  onDone={() => {
                    close()
                    onDone?.()
                  }}
                />
              )}
            </PanelChip>
          )
        })}
        {!only && <MoreChips log={log} {...(onDone && { onDone })} />}
        {!draft.isMeeting && !only && <NoMeetingChip log={log} {...(onDone && { onDone })} />}
        <AddChip log={log} {...(onDone && { onDone })} {...(only && { only })} />
      </Chips>
    </div>
  )
}

/** Stays the same while its value changes, so that the focus stays too. */
const keyOf = (item: AnyItem): string => (isSingle(item.kind) ? item.kind : `${item.kind} ${item.words ?? item.index}`)

const titleOf = (item: AnyItem, format: ReturnType<typeof useFormat>): string | undefined =>
  item.kind === 'date'
    ? format.exactDay(item.value)
    : item.kind === 'favour' && item.value.due
      ? format.exactDay(item.value.due)
      : undefined
