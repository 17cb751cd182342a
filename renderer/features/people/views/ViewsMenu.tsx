import { Bookmark, BookmarkPlus, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { deleteView, renameView, saveView, updateView } from '#data/commands/savedViews.ts'
import { useData } from '#data/react/index.ts'
import type { SavedView } from '#shared/domain/records/desk.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import { Button, Menu, type MenuAction } from '#ui/index.ts'
import { sentenceOf } from '../filter/sentence.ts'
import type { Sort } from '../list/sorting.ts'
import { readSort } from '../list/sorting.ts'
import type { View } from './suggested.ts'
import { sortOf } from './sortOf.ts'
import { currentView } from './useViews.ts'
import { ViewName } from './ViewName.tsx'

interface ViewsMenuProps {
  views: readonly SavedView[]
  suggested: readonly View[]
  filter: string
  sort: string | undefined
  onChoose: (filter: string, sort: string | undefined) => void
}

/** The saved views to choose from, and what can be done with the present one. */
export function ViewsMenu({ views, suggested, filter, sort, onChoose }: ViewsMenuProps) {
  const t = useText()
  const act = useAct()
  const data = useData()
  const [asking, setAsking] = useState<'save' | 'rename'>()
  const current = currentView(views, filter, sort)
  // The view one set out from: with another filter by now, it can be made to hold that.
  const [from, setFrom] = useState(current?.id)
  if (current !== undefined && current.id !== from) setFrom(current.id)
  const left = views.find(({ id }) => id === from)
  const isPlain = filter.trim() === '' && sort === undefined
  const order: Sort = readSort(sort)

  const offered: MenuAction[] = [
    ...views.map((view) => ({ id: view.id, label: view.name, query: view.query, sort: sortOf(view) })),
    ...(views.length === 0 ? suggested.map(({ id, name, query, sort: by }) => ({ id, label: name, query, sort: by })) : []),
  ].map(({ id, label, query, sort: by }) => ({ id, label, icon: <Bookmark />, onAction: () => onChoose(query, by) }))
  const update = ({ id, name }: SavedView): MenuAction => ({
    id: 'update',
    label: t('contacts.views.update', { name }),
    icon: <Bookmark />,
    onAction: () => void act(() => updateView(data, id, { query: filter.trim(), sort: sort === undefined ? undefined : order })),
  })
  const kept: MenuAction[] =
    current !== undefined
      ? [
          {
            id: 'rename',
            label: t('contacts.views.rename', { name: current.name }),
            icon: <Pencil />,
            onAction: () => setAsking('rename'),
          },
          {
            id: 'delete',
            label: t('contacts.views.delete', { name: current.name }),
            icon: <Trash2 />,
            isDanger: true,
            onAction: () => void act(() => deleteView(data, current.id)),
          },
        ]
      : isPlain
        ? []
        : [
            ...(left === undefined ? [] : [update(left)]),
            { id: 'save', label: t('contacts.views.save'), icon: <BookmarkPlus />, onAction: () => setAsking('save') },
          ]

  const save = (name: string) =>
    act(() => saveView(data, { name, query: filter.trim(), ...(sort === undefined ? {} : { sort: order }) }))
  return (
    <>
      <Menu
        label={t('contacts.views.label')}
        trigger={<Button icon={<Bookmark />}>{t('contacts.views.label')}</Button>}
        items={[...offered, ...(offered.length > 0 && kept.length > 0 ? (['separator'] as const) : []), ...kept]}
      />
      {asking === 'save' && (
        <ViewName
          title={t('contacts.views.saveTitle')}
          name={sentenceOf(t, parseQuery(filter))}
          onSave={(name) => void save(name)}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'rename' && current !== undefined && (
        <ViewName
          title={t('contacts.views.renameTitle')}
          name={current.name}
          onSave={(name) => void act(() => renameView(data, current.id, name))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}
