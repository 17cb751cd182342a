import { Archive, X } from 'lucide-react'
import { useFormat, useText } from '#app/i18n/index.ts'
import styles from '#app/people/bulk/Bulk.module.css'
import { CadenceAction } from '#app/people/bulk/CadenceAction.tsx'
import { TaskLine } from '#app/people/bulk/TaskLine.tsx'
import { TierAction } from '#app/people/bulk/TierAction.tsx'
import { useTask } from '#app/people/bulk/useTask.ts'
import { letBe } from '#data/commands/cooling.ts'
import { archive } from '#data/commands/people.ts'
import { useData } from '#data/react/index.ts'
import type { Cooling } from '#shared/domain/warmth/cooling.ts'
import { Button, IconButton } from '#ui/index.ts'
import { FollowUpAction } from './FollowUpAction.tsx'

interface CoolingBarProps {
  readonly chosen: readonly Cooling[]
  readonly onNone: () => void
  /** After each: the button pressed is gone for a moment, and the focus with it. */
  readonly onDone: () => void
}

/** What can be done about those selected, each as one change. */
export function CoolingBar({ chosen, onNone, onDone }: CoolingBarProps) {
  const t = useText()
  const data = useData()
  const format = useFormat()
  const { task, change } = useTask(onDone)
  const ids = chosen.map(({ summary }) => summary.id)
  const act: Parameters<typeof CadenceAction>[0]['onAct'] = (work) => change(ids.length, work)
  if (task !== undefined) return <TaskLine task={task} />
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('contacts.bulk.label')}>
      <output className={styles.count}>
        {t('contacts.bulk.selected', { count: ids.length, shown: format.number(ids.length) })}
      </output>
      <FollowUpAction ids={ids} onAct={act} />
      <CadenceAction ids={ids} onAct={act} />
      <TierAction ids={ids} onAct={act} />
      <Button onPress={() => act(() => letBe(data, chosen))}>{t('losingTouch.letBe')}</Button>
      <Button kind="quiet" icon={<Archive />} onPress={() => act((options) => archive(data, ids, options))}>
        {t('contacts.bulk.archive')}
      </Button>
      <span className={styles.end}>
        <IconButton label={t('contacts.bulk.none')} shortcut="Esc" onPress={onNone}>
          <X />
        </IconButton>
      </span>
    </div>
  )
}
