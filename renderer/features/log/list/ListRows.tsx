import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { LineRow } from './LineRow.tsx'
import styles from './List.module.css'
import type { LogList } from './useLogList.ts'

/** How many new names are said in full. */
const NAMED = 6

/** The lines of the list, what is worth a look, and who is new. */
export function ListRows({ list, onLast }: { readonly list: LogList; readonly onLast: () => void }) {
  const t = useText()
  const format = useFormat()
  const all = useRef<HTMLUListElement>(null)
  const { rows } = list
  const toLookAt = rows.filter(({ isSkipped, problems }) => !isSkipped && problems.length > 0).length

  // Rows draw themselves again only when they change, so that what they are given stays the same.
  const latest = useRef({ list, onLast })
  useLayoutEffect(() => {
    latest.current = { list, onLast }
  })
  const onChange = useCallback<LogList['changeRow']>((id, next) => latest.current.list.changeRow(id, next), [])
  const onSkip = useCallback<LogList['skip']>((id, isSkipped) => latest.current.list.skip(id, isSkipped), [])
  const onMove = useCallback((from: number, by: number) => {
    const open = latest.current.list.rows.filter(({ isSkipped }) => !isSkipped)
    const next = open[open.findIndex(({ id }) => id === from) + by]
    if (next !== undefined) focusLine(all.current, next.id)
    else if (by > 0) latest.current.onLast()
  }, [])

  // It begins, and begins again with the lines that come after, at the first that is worth a look.
  const { rest } = list
  useEffect(() => {
    const { rows: now } = latest.current.list
    const first = now.find(({ problems }) => problems.length > 0) ?? now[0]
    if (first !== undefined && rest >= 0) focusLine(all.current, first.id)
  }, [rest])

  const names = list.newNames.slice(0, NAMED)
  const others = list.newNames.length - names.length
  const shown = others > 0 ? [...names, t('log.list.others', { count: others })] : names
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <p>
          {list.count === 0
            ? t('log.list.nothing')
            : toLookAt === 0
              ? t('log.list.clear')
              : t('log.list.toLookAt', { count: toLookAt })}
        </p>
        {names.length > 0 && (
          <p className={styles.hint}>{t('log.list.newPeople', { names: format.list(shown), count: list.newNames.length })}</p>
        )}
        {list.rest > 0 && <p className={styles.hint}>{t('log.list.rest', { count: list.rest })}</p>}
      </div>
      <ul ref={all} className={styles.rows}>
        {rows.map((row, index) => (
          <LineRow
            key={row.id}
            row={row}
            number={index + 1}
            people={list.people}
            rules={list.rules}
            onChange={onChange}
            onSkip={onSkip}
            onMove={onMove}
          />
        ))}
      </ul>
    </div>
  )
}

/** Puts the focus in a line, behind its words. */
export function focusLine(all: Element | null, id: number): void {
  const input = all?.querySelector<HTMLInputElement>(`[data-line="${id}"] input[type="text"]`)
  if (!input) return
  input.focus()
  input.setSelectionRange(input.value.length, input.value.length)
}
