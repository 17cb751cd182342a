import { Gift, Handshake, NotebookPen, RotateCcw, SquareCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { againLike } from '#app/forms/again.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import type { NamedContact } from '#data/queries/names.ts'
import type { TimelineItem } from '#data/queries/timeline.ts'
import { IconButton, Link, MeetingSign } from '#ui/index.ts'
import { FavourWords } from './FavourWords.tsx'
import { IntroductionWords } from './IntroductionWords.tsx'
import { MeetingWords } from './MeetingWords.tsx'
import { NoteWords } from './NoteWords.tsx'
import styles from './Timeline.module.css'

const SIGNS: Readonly<Record<Exclude<TimelineItem['kind'], 'meeting'>, ReactNode>> = {
  favour: <Gift aria-hidden />,
  introduction: <Handshake aria-hidden />,
  note: <NotebookPen aria-hidden />,
  'follow-up': <SquareCheck aria-hidden />,
}

interface TimelineRowProps {
  readonly item: TimelineItem
  readonly person: Pick<NamedContact, 'id' | 'name'>
}

/** One thing on the timeline: its day, its sign, and in words what it was and with whom. */
export function TimelineRow({ item, person }: TimelineRowProps) {
  const format = useFormat()
  return (
    <li className={styles.row}>
      <time className={styles.date} dateTime={item.date} title={format.exactDay(item.date)}>
        {format.shortDay(item.date)}
      </time>
      <span className={styles.sign}>{item.kind === 'meeting' ? <MeetingSign kind={item.meeting.kind} /> : SIGNS[item.kind]}</span>
      <div className={styles.words}>{wordsOf(item, person)}</div>
      {item.kind === 'meeting' && <Again item={item} person={person} />}
    </li>
  )
}

function wordsOf(item: TimelineItem, person: Pick<NamedContact, 'id' | 'name'>): ReactNode {
  switch (item.kind) {
    case 'meeting':
      return <MeetingWords item={item} person={person} />
    case 'favour':
      return <FavourWords row={item} person={person} />
    case 'introduction':
      return <IntroductionWords row={item} />
    case 'note':
      return <NoteWords item={item} />
    case 'follow-up':
      return <FollowUpWords item={item} />
  }
}

function Again({ item, person }: Pick<TimelineRowProps, 'person'> & { item: Extract<TimelineItem, { kind: 'meeting' }> }) {
  const t = useText()
  const { meeting, others } = item
  return (
    <IconButton
      size="small"
      label={t('meetings.againOn', { kind: t(`meetings.kind.${meeting.kind}`) })}
      onPress={() => openForm('log', againLike(meeting, [person, ...others]))}
    >
      <RotateCcw />
    </IconButton>
  )
}

function FollowUpWords({ item }: { item: Extract<TimelineItem, { kind: 'follow-up' }> }) {
  const t = useText()
  return (
    <>
      <div className={styles.title}>
        <Link onPress={() => openForm('followUp', { followUpId: item.followUp.id })}>{item.followUp.what}</Link>
      </div>
      <div className={styles.muted}>{t('person.timeline.followedUp')}</div>
    </>
  )
}
