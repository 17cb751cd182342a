import { useMemo, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { ImportChoices } from '#shared/imports/apply.ts'
import type { PlanItem } from '#shared/imports/plan.ts'
import { Button, Muted, Name, Table, type TableColumn } from '#ui/index.ts'
import { chooseInPreview } from '../session/session.ts'
import { allTaken, effectOf, isTicked, ticked } from './choices.ts'
import type { Group } from './groups.ts'
import { ItemPanel } from './ItemPanel.tsx'
import styles from './Preview.module.css'
import { shortlySaid } from './values.ts'
import { whatHappens } from './what.ts'

interface GroupTableProps {
  group: Group
  items: readonly PlanItem[]
  choices: ImportChoices
}

/** One group of the preview: who, what the file says, what happens; beside it everything about one of them. */
export const GroupTable = ({ group, items, choices }: GroupTableProps) => {
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
        render: ({ person }) => <Muted title={shortlySaid(person)}>{shortlySaid(person)}</Muted>,
      },
      {
        id: 'what',
        title: t('importing.preview.column.what'),
        width: '3fr',
        render: (item) => {
          const what = whatHappens(item, choices[item.sourceId], t, format)
          return <span title={what}>{what}</span>
        },
      },
    ],
    [t, format, choices],
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
