import {
  Archive,
  ArchiveRestore,
  BellOff,
  BellRing,
  Braces,
  ChevronDown,
  Flower2,
  GitMerge,
  Gift,
  Handshake,
  History,
  NotebookPen,
  SquareCheck,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { archive, markDeceased, restore, resumePrompts } from '#data/commands/people.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData, useLive } from '#data/react/index.ts'
import { whatGoesWith } from '#data/queries/whatGoes.ts'
import { Button, Menu } from '#ui/index.ts'
import { HistoryDialog } from '../history/HistoryDialog.tsx'
import { MergeDialog } from '../merge/MergeDialog.tsx'
import type { PersonActions } from '../usePersonActions.ts'
import { PauseDialog } from './PauseDialog.tsx'
import { useDelete } from './useDelete.ts'
import { useExport } from './useExport.ts'

/** Everything one can do with a person that has no place of its own on the page. */
export function PersonMenu({ page, title, actions }: { page: ContactPage; title: string; actions: PersonActions }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { contact } = page
  const [open, setOpen] = useState<'merge' | 'pause' | 'history'>()
  const goes = useLive((live) => whatGoesWith(live, contact.id), [contact.id])
  const del = useDelete(contact.id, goes)
  const exportJson = useExport(contact.id)
  const close = () => setOpen(undefined)
  const ids = [contact.id]
  const isActive = contact.status === 'active'
  return (
    <>
      <Menu
        label={t('person.menu.title', { name: title })}
        trigger={<Button icon={<ChevronDown />}>{t('person.menu.more')}</Button>}
        items={[
          { id: 'favour', label: t('person.menu.favour'), icon: <Gift />, shortcut: 'F', onAction: actions.favour },
          {
            id: 'introduction',
            label: t('person.menu.introduction'),
            icon: <Handshake />,
            shortcut: 'I',
            onAction: actions.introduction,
          },
          { id: 'note', label: t('person.menu.note'), icon: <NotebookPen />, shortcut: 'O', onAction: actions.note },
          { id: 'followUp', label: t('person.menu.followUp'), icon: <SquareCheck />, onAction: actions.followUp },
          'separator',
          ...(contact.promptsPaused === undefined
            ? [{ id: 'pause', label: t('person.menu.pause'), icon: <BellOff />, onAction: () => setOpen('pause') }]
            : [
                {
                  id: 'resume',
                  label: t('person.prompt.resume'),
                  icon: <BellRing />,
                  onAction: () => void act(() => resumePrompts(data, ids)),
                },
              ]),
          { id: 'history', label: t('person.menu.history'), icon: <History />, onAction: () => setOpen('history') },
          { id: 'export', label: t('person.menu.export'), icon: <Braces />, onAction: exportJson },
          { id: 'merge', label: t('person.menu.merge'), icon: <GitMerge />, onAction: () => setOpen('merge') },
          'separator',
          ...(isActive
            ? [
                {
                  id: 'archive',
                  label: t('person.menu.archive'),
                  icon: <Archive />,
                  onAction: () => void act(() => archive(data, ids)),
                },
                {
                  id: 'deceased',
                  label: t('person.menu.deceased'),
                  icon: <Flower2 />,
                  onAction: () => void act(() => markDeceased(data, ids)),
                },
              ]
            : [
                {
                  id: 'restore',
                  label: t('person.menu.restore'),
                  icon: <ArchiveRestore />,
                  onAction: () => void act(() => restore(data, ids)),
                },
              ]),
          {
            id: 'delete',
            label: t('common.actions.delete'),
            description: del.what,
            icon: <Trash2 />,
            isDanger: true,
            onAction: del.run,
          },
        ]}
      />
      {open === 'merge' && <MergeDialog contact={contact} title={title} onClose={close} />}
      {open === 'pause' && <PauseDialog id={contact.id} title={title} onClose={close} />}
      {open === 'history' && <HistoryDialog id={contact.id} title={title} onClose={close} />}
    </>
  )
}
