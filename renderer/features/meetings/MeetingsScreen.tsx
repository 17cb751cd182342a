import { CalendarDays, GitCommitVertical, List } from 'lucide-react'
import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { meetingIdOf } from '#app/place/ids.ts'
import { Page } from '#app/shell/Page.tsx'
import { hasMeetings } from '#data/queries/meetings.ts'
import { useLive } from '#data/react/index.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { Button, EmptyState, Segments } from '#ui/index.ts'
import { CalendarView } from './calendar/CalendarView.tsx'
import { MeetingFilters } from './list/MeetingFilters.tsx'
import { MeetingList } from './list/MeetingList.tsx'
import styles from './Meetings.module.css'
import { VIEWS } from './place/query.ts'
import { useMeetingsPlace, type MeetingsPlace } from './place/useMeetingsPlace.ts'
import { TimelineView } from './timeline/TimelineView.tsx'

const SIGNS = { list: <List aria-hidden />, calendar: <CalendarDays aria-hidden />, timeline: <GitCommitVertical aria-hidden /> }

/** All meetings, as a list, in a calendar, or on a timeline. */
export default function MeetingsScreen({ detail }: ScreenProps) {
  const t = useText()
  const place = useMeetingsPlace()
  const isAny = useLive(hasMeetings, [])
  const current = meetingIdOf(detail)
  const views = (
    <Segments
      label={t('meetings.view.label')}
      value={place.view}
      onChange={place.show}
      options={VIEWS.map((value) => ({ value, label: t(`meetings.view.${value}`), icon: SIGNS[value] }))}
    />
  )
  if (isAny === undefined) return <Page title={t('meetings.title')}>{undefined}</Page>
  if (!isAny) {
    return (
      <Page title={t('meetings.title')}>
        <EmptyState
          title={t('meetings.empty.title')}
          text={t('meetings.empty.text')}
          action={
            <Button kind="primary" onPress={() => openForm('log', {})}>
              {t('meetings.empty.action')}
            </Button>
          }
        />
      </Page>
    )
  }
  return (
    <Page title={t('meetings.title')} actions={views}>
      <div className={styles.screen}>
        <MeetingFilters place={place} />
        <Shown place={place} current={current} />
      </div>
    </Page>
  )
}

function Shown(props: { readonly place: MeetingsPlace; readonly current: MeetingId | undefined }) {
  switch (props.place.view) {
    case 'list':
      return <MeetingList {...props} />
    case 'calendar':
      return <CalendarView {...props} />
    case 'timeline':
      return <TimelineView {...props} />
  }
}
