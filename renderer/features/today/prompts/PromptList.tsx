import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import { deedsOf, metTodayWith } from '#app/prompts/deeds.ts'
import { MET_KEY } from '#app/prompts/menu.ts'
import type { Asking } from '#app/prompts/asking.ts'
import { useActionContext } from '#app/prompts/useActionContext.ts'
import styles from './PromptList.module.css'

/** How many rows have a key of their own. */
export const KEYED = 5

/** The rows of a list; keys 1 to 5 do the main thing, the arrows walk from row to row. */
export function PromptList({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}

/** Binds 1 to 5 to the main things of the first rows, and the arrows to walking along all. */
export function usePromptKeys(items: readonly QueueItem[], ask: (asking: Asking) => void): void {
  const t = useText()
  const context = useActionContext(ask)
  const acting = items.slice(0, KEYED).flatMap(({ prompts: [first] }, index) => {
    if (first === undefined) return []
    const row = index + 1
    const { main } = deedsOf(first.prompt)
    return main === undefined ? [] : [{ keys: String(row), title: t('today.keys.act', { row }), run: () => main.run(context) }]
  })
  const people = items.filter(({ contactId }) => contactId !== undefined)
  const walking = [
    {
      keys: MET_KEY,
      title: t('today.keys.met'),
      run: () => {
        const key = rowWithFocus()?.dataset['promptRow']
        const item = key === undefined ? people[0] : people.find((one) => one.key === key)
        if (item?.contactId !== undefined) metTodayWith(item.contactId).run(context)
      },
    },
    { keys: 'ArrowDown', title: t('today.keys.down'), run: () => walk(1) },
    { keys: 'ArrowUp', title: t('today.keys.up'), run: () => walk(-1) },
  ]
  useKeys(items.length === 0 ? [] : [...acting, ...walking])
}

/** Today's row that has the focus. */
const rowWithFocus = (): HTMLElement | undefined => document.activeElement?.closest<HTMLElement>('[data-prompt-row]') ?? undefined

/** Puts the focus on the main button of the row with a key, where there is such a row. */
export function focusRow(key: string): void {
  const row = [...document.querySelectorAll<HTMLElement>('[data-prompt-row]')].find((each) => each.dataset['promptRow'] === key)
  if (row !== undefined) focusMain(row)
}

/** The main button, which is not always the first. */
function focusMain(row: HTMLElement): void {
  const button = row.querySelector<HTMLElement>('[data-prompt-main]') ?? row.querySelector<HTMLElement>('button')
  button?.focus()
}

/** Puts the focus on the main button of the next row or the one before. */
function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-prompt-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))
  const row = rows[next]
  if (row !== undefined) focusMain(row)
}
