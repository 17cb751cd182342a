import { useMemo } from 'react'
import { type Text, useText } from '#app/i18n/index.ts'
import type { NamelessGroup } from '#shared/formats/guests/groups.ts'
import type { TableColumn } from '#ui/index.ts'
import { Muted, Name } from '#ui/index.ts'
import styles from './GuestsIn.module.css'
import type { GuestRow } from './rows.ts'

/** The columns of the preview. */
export function useRowColumns(): readonly TableColumn<GuestRow>[] {
  const t = useText()
  return useMemo(() => columnsOf(t), [t])
}

function columnsOf(t: Text): readonly TableColumn<GuestRow>[] {
  return [
    {
      id: 'name',
      title: t('events.guestsIn.column.name'),
      width: 'minmax(150px, 3fr)',
      isRowHeader: true,
      render: ({ entry, read, line }) =>
        entry === undefined ? (
          <span className={styles.noise} title={line}>
            {read?.name ?? line}
          </span>
        ) : (
          <span className={styles.name} title={line}>
            <Name>{entry.name}</Name>
          </span>
        ),
    },
    {
      id: 'does',
      title: t('events.guestsIn.column.does'),
      width: 'minmax(120px, 3fr)',
      render: ({ entry, why, group }) => {
        if (entry === undefined) {
          const said = group === undefined ? t(`events.guestsIn.why.${why ?? 'no-name'}`) : nameless(t, group)
          return <Muted title={said}>{said}</Muted>
        }
        const does = [entry.role, entry.organisation].filter((part) => part !== undefined).join(', ')
        return <span title={does}>{does}</span>
      },
    },
    {
      id: 'email',
      title: t('events.guestsIn.column.email'),
      width: 'minmax(100px, 2fr)',
      hideBelow: 620,
      render: ({ entry }) => entry?.email !== undefined && <Muted title={entry.email}>{entry.email}</Muted>,
    },
    {
      id: 'said',
      title: t('events.guestsIn.column.said'),
      width: 'minmax(80px, 1.4fr)',
      hideBelow: 480,
      render: ({ entry }) => {
        if (entry === undefined) return undefined
        const said = [
          entry.answer === undefined ? undefined : t(`events.guests.answer.${entry.answer}`),
          entry.remark,
          entry.note,
        ]
          .filter((part) => part !== undefined)
          .join(', ')
        return <Muted title={said}>{said}</Muted>
      },
    },
  ]
}

/** "2 people of gemeente Utrecht, names not known". */
function nameless(t: Text, { count, of }: NamelessGroup): string {
  if (of === undefined) return count === undefined ? t('events.guestsIn.why.group') : t('events.guestsIn.nameless', { count })
  return count === undefined ? t('events.guestsIn.namelessSome', { of }) : t('events.guestsIn.namelessOf', { count, of })
}
