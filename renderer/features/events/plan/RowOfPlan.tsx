import { Ellipsis, GripVertical } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { removePlanRows } from '#data/commands/planRows.ts'
import type { PlanLine } from '#data/queries/plan.ts'
import { useData } from '#data/react/index.ts'
import { classes, IconButton, Menu, type MenuAction } from '#ui/index.ts'
import { TextCell } from './cells/TextCell.tsx'
import { WhoCell } from './cells/WhoCell.tsx'
import { WhomCell } from './cells/WhomCell.tsx'
import styles from './Plan.module.css'
import type { Moving } from './useMoving.ts'
import { whomInWords } from './words.ts'

interface RowProps {
  readonly line: PlanLine
  /** From 0. */
  readonly place: number
  readonly count: number
  readonly moving: Moving
}

/** One row: who of us meets whom, when, with which purposes. */
export function RowOfPlan({ line, place, count, moving }: RowProps) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const { id } = line.row
  const name = whomInWords(line, t)

  const remove = async () => {
    moving.leave(id)
    await act(() => removePlanRows(data, [id]))
  }
  const items: (MenuAction | 'separator')[] = [
    ...(line.whom.kind === 'contact' ? [openItem(t('events.plan.row.open', { name }), line.whom.id)] : []),
    {
      id: 'up',
      label: t('events.plan.row.up'),
      shortcut: 'Alt ↑',
      isDisabled: place === 0,
      onAction: () => moving.move(id, place - 1),
    },
    {
      id: 'down',
      label: t('events.plan.row.down'),
      shortcut: 'Alt ↓',
      isDisabled: place === count - 1,
      onAction: () => moving.move(id, place + 1),
    },
    'separator',
    { id: 'remove', label: t('events.plan.row.remove'), onAction: () => void remove() },
  ]
  const { over } = moving
  return (
    <tr
      data-plan-row={id}
      className={classes(
        styles.row,
        moving.dragged === id && styles.dragged,
        over?.onto === id && (over.isAfter ? styles.dropAfter : styles.dropBefore),
      )}
    >
      <td className={styles.handleCell}>
        <button
          type="button"
          draggable
          data-cell="handle"
          className={styles.handle}
          aria-label={t('events.plan.row.handle', { name })}
          title={t('events.plan.row.handle', { name })}
          onKeyDown={(event) => {
            const to = placeByKey(event.key, place, count)
            if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
            event.preventDefault()
            moving.move(id, to)
          }}
        >
          <GripVertical aria-hidden="true" />
        </button>
      </td>
      <td data-cell="who">
        <WhoCell line={line} />
      </td>
      <td data-cell="whom">
        <WhomCell line={line} />
      </td>
      <td>
        <TextCell
          row={line.row}
          field="when"
          label={t('events.plan.edit.when', { name })}
          placeholder={t('events.plan.edit.addWhen')}
        />
      </td>
      <td>
        <div className={styles.purposes}>
          <TextCell
            row={line.row}
            field="relationalPurpose"
            label={t('events.plan.edit.relational', { name })}
            short={t('events.plan.short.relational')}
            placeholder={t('events.plan.relational')}
          />
          <TextCell
            row={line.row}
            field="reciprocalPurpose"
            label={t('events.plan.edit.reciprocal', { name })}
            short={t('events.plan.short.reciprocal')}
            placeholder={t('events.plan.reciprocal')}
          />
        </div>
      </td>
      <td data-cell="menu" className={styles.menuCell}>
        <Menu
          label={t('events.plan.row.menu', { name })}
          trigger={
            <IconButton size="small" label={t('events.plan.row.menu', { name })}>
              <Ellipsis />
            </IconButton>
          }
          items={items}
        />
      </td>
    </tr>
  )
}

const openItem = (label: string, id: string): MenuAction => ({
  id: 'open',
  label,
  onAction: () => navigate(`/people/${encodeURIComponent(id)}`),
})

function placeByKey(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, place - 1)
    case 'ArrowDown':
      return Math.min(count - 1, place + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
