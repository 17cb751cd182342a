import { useEffect, useRef } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { announce } from '#app/shell/announce.ts'
import type { Debriefed } from '#data/commands/debrief.ts'
import type { EventId } from '#shared/domain/records/values.ts'
import { Button, Heading } from '#ui/index.ts'
import type { TipKind } from '../tips/tips.ts'
import { Tips } from '../tips/Tips.tsx'
import { doneInWords } from './doneInWords.ts'
import styles from './Debrief.module.css'

const AFTER: readonly TipKind[] = ['after']

/** What saving a debrief did, with the way back. */
export function Done({
  done,
  eventId,
  onUndo,
  onMore,
}: {
  readonly done: Debriefed
  readonly eventId: EventId
  readonly onUndo: () => void
  readonly onMore: () => void
}) {
  const t = useText()
  const said = useDoneInWords(done)
  const first = useRef<HTMLDivElement>(null)
  const words = said.join(', ')
  useEffect(() => {
    announce(words)
    first.current?.querySelector('button')?.focus()
  }, [words])
  return (
    <div className={styles.done}>
      <Heading level={2}>{t('events.debrief.done.title')}</Heading>
      <ul aria-label={t('events.debrief.done.title')}>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div ref={first} className={styles.doneActions}>
        <Button kind="primary" onPress={() => navigate(`${eventPath(eventId)}?tab=outcome`)}>
          {t('events.debrief.done.outcome')}
        </Button>
        <Button onPress={onUndo}>{t('common.actions.undo')}</Button>
        <Button kind="quiet" onPress={onMore}>
          {t('events.debrief.done.more')}
        </Button>
      </div>
      <Tips kinds={AFTER} />
    </div>
  )
}

function useDoneInWords(done: Debriefed): string[] {
  const t = useText()
  const format = useFormat()
  return doneInWords(done, t, format)
}
