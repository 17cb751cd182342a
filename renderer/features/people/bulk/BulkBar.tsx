import { Archive, ArchiveRestore, FileDown, Merge, X } from 'lucide-react'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { archive, restore } from '#data/commands/people.ts'
import { exportContactsCsv, exportContactsVcard } from '#data/exporting/index.ts'
import { useData } from '#data/react/index.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Button, IconButton, Menu } from '#ui/index.ts'
import styles from '#app/people/bulk/Bulk.module.css'
import { TierAction } from '#app/people/bulk/TierAction.tsx'
import { CadenceAction } from '#app/people/bulk/CadenceAction.tsx'
import { DeleteAction } from './DeleteAction.tsx'
import { TagAction } from './TagAction.tsx'
import { useTask } from '#app/people/bulk/useTask.ts'
import { TaskLine } from '#app/people/bulk/TaskLine.tsx'

interface BulkBarProps {
  chosen: readonly Summary[]
  onNone: () => void
  /** After each: the button pressed is gone for a moment, and the focus with it. */
  onDone: () => void
}

/** What can be done with the people selected, each as one change. */
export function BulkBar({ chosen, onNone, onDone }: BulkBarProps) {
  const t = useText()
  const data = useData()
  const format = useFormat()
  const { task, change, save } = useTask(onDone)
  const ids = chosen.map(({ id }) => id)
  const isSomeArchived = chosen.some(({ status }) => status === 'archived')
  const isSomeActive = chosen.some(({ status }) => status !== 'archived')
  const [first, second, ...others] = ids
  const pair = first !== undefined && second !== undefined && others.length === 0 ? ([first, second] as const) : undefined
  const selected = { count: ids.length, shown: format.number(ids.length) }

  if (task !== undefined) return <TaskLine task={task} />
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('contacts.bulk.label')}>
      <output className={styles.count}>{t('contacts.bulk.selected', selected)}</output>
      <TagAction chosen={chosen} onAct={(work) => change(ids.length, work)} />
      <TierAction ids={ids} onAct={(work) => change(ids.length, work)} />
      <CadenceAction ids={ids} onAct={(work) => change(ids.length, work)} />
      <Menu
        label={t('common.actions.more')}
        trigger={<Button>{t('common.actions.more')}</Button>}
        items={[
          ...(pair === undefined
            ? []
            : [
                {
                  id: 'merge',
                  label: t('person.merge.do'),
                  icon: <Merge />,
                  onAction: () => openForm('merge', { contactIds: pair }),
                },
              ]),
          ...(isSomeActive
            ? [
                {
                  id: 'archive',
                  label: t('contacts.bulk.archive'),
                  icon: <Archive />,
                  onAction: () => change(ids.length, (options) => archive(data, ids, options)),
                },
              ]
            : []),
          ...(isSomeArchived
            ? [
                {
                  id: 'restore',
                  label: t('contacts.bulk.restore'),
                  icon: <ArchiveRestore />,
                  onAction: () => change(ids.length, (options) => restore(data, ids, options)),
                },
              ]
            : []),
          'separator',
          {
            id: 'vcard',
            label: t('contacts.bulk.exportVcard'),
            icon: <FileDown />,
            onAction: () => save((options) => exportContactsVcard(data, ids, options)),
          },
          {
            id: 'csv',
            label: t('contacts.bulk.exportCsv'),
            icon: <FileDown />,
            onAction: () => save(() => exportContactsCsv(data, ids)),
          },
        ]}
      />
      <DeleteAction ids={ids} onAct={(work) => change(ids.length, work)} />
      <span className={styles.end}>
        <IconButton label={t('contacts.bulk.none')} shortcut="Esc" onPress={onNone}>
          <X />
        </IconButton>
      </span>
    </div>
  )
}
