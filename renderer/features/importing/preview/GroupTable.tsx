import { useMemo, useState } from 'react'
import { useFormat, useText, type Text } from '#app/i18n/index.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { Button, Muted, Name, Table, type TableColumn } from '#ui/index.ts'
import { chooseInPreview } from '../session/session.ts'
import { allTaken, effectOf, isTicked, ticked } from './choices.ts'
import type { Group } from './groups.ts'
import { ItemPanel } from './ItemPanel.tsx'
import styles from './Preview.module.css'
import type { Namesake } from './namesakes.ts'
import { shortlySaid } from './values.ts'
import { whatHappens } from './what.ts'

interface GroupTableProps {
  group: Group
  items: readonly PlanItem[]
  /** Those of the file who share their name with another, by source. */
  namesakes: ReadonlyMap<string, Namesake>
  choices: ImportChoices
}

/** One group of the preview: who, what the file says, what happens; beside it everything about one of them. */
export const GroupTable = ({ group, items, namesakes, choices }: GroupTableProps) => {
  const t = useText()
  const format = useFormat()
  const [open, setOpen] = useState<string | undefined>(items[0]?.sourceId)
  const columns = useMemo(
    (): TableColumn<PlanItem>[] => [
      {
        id: 'name',
        title: t('importing.preview.column.name'),
        width: 'minmax(140px, 2fr)',
        isRowHeader: true,
        render: ({ person }) => <Name>{person.name}</Name>,
      },
      {
        id: 'says',
        title: t('importing.preview.column.says'),
        width: '2fr',
        hideBelow: 560,
        render: (item) => {
          const says = saysOf(item, namesakes.get(item.sourceId), t)
          return <Muted title={says}>{says}</Muted>
        },
      },
      {
        id: 'what',
        title: t('importing.preview.column.what'),
        width: '3fr',
        render: (item) => {
          const happens = whatHappens(item, choices[item.sourceId], t, format)
          const same = namesakes.get(item.sourceId)
          const what = same === undefined ? happens : t('importing.what.namesake', { what: happens, count: same.count })
          return <span title={what}>{what}</span>
        },
      },
    ],
    [t, format, choices, namesakes],
  )
  const ticks = useMemo(
    () => new Set<string>(items.filter((item) => isTicked(item, choices[item.sourceId])).map((item) => item.sourceId)),
    [items, choices],
  )
  const asks = useMemo(() => items.filter((item) => effectOf(item, choices[item.sourceId]).asks.length > 0), [items, choices])
  const item = items.find(({ sourceId }) => sourceId === open)
  const hint = group === 'conflict' || group === 'removed' ? t(`importing.hints.${group}`) : undefined
  return (
    <div className={styles.split}>
      <div className={styles.list}>
        {(hint !== undefined || asks.length > 1) && (
          <div className={styles.hint}>
            {hint !== undefined && <Muted>{hint}</Muted>}
            {asks.length > 1 && (
              <span className={styles.all}>
                <Button kind="quiet" onPress={() => chooseInPreview((before) => allTaken(before, asks, false))}>
                  {t('importing.item.keepAll')}
                </Button>
                <Button kind="quiet" onPress={() => chooseInPreview((before) => allTaken(before, asks, true))}>
                  {t('importing.item.takeAll')}
                </Button>
              </span>
            )}
          </div>
        )}
        <div className={styles.table}>
          <Table
            label={t('importing.preview.label')}
            columns={columns}
            rows={items}
            rowKey={(row) => String(row.sourceId)}
            onOpen={(row) => setOpen(row.sourceId)}
            current={open}
            {...(group === 'same'
              ? {}
              : {
                  selection: ticks,
                  onSelect: (next: ReadonlySet<string>) => chooseInPreview((before) => ticked(before, items, next)),
                })}
          />
        </div>
      </div>
      <ItemPanel item={item} choice={item === undefined ? undefined : choices[item.sourceId]} />
    </div>
  )
}

/** What tells someone: shortly, and of namesakes as much as it takes, or where in the file they are. */
function saysOf({ person }: PlanItem, same: Namesake | undefined, t: Text): string {
  if (same === undefined) return shortlySaid(person)
  const where = same.line === undefined ? [] : [t('importing.preview.line', { line: same.line })]
  return [...(same.says === '' ? [] : [same.says]), ...where].join(', ')
}
