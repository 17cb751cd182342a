import { useState } from 'react'
import * as v from 'valibot'
import { openForm } from '#app/forms/forms.ts'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { moveMeeting } from '#data/commands/meetings.ts'
import { useData, useToday } from '#data/react/index.ts'
import { addDays, asDay } from '#shared/domain/calendar/days.ts'
import type { Meeting } from '#shared/domain/records/meeting.ts'
import { ClockTimeSchema } from '#shared/domain/records/values.ts'
import { Banner, Button, DateField, Popover, TimeField } from '#ui/index.ts'
import styles from '../Meetings.module.css'

interface DidItHappenProps {
  readonly meeting: Meeting
  readonly onNo: () => void
}

/** Asks about a planned meeting whose day has come: yes opens it filled in, moved asks the day, no takes it off. */
export function DidItHappen({ meeting, onNo }: DidItHappenProps) {
  const t = useText()
  return (
    <Banner
      actions={
        <div className={styles.asked}>
          <Button kind="primary" onPress={() => openForm('meeting', { meetingId: meeting.id, markHappened: true })}>
            {t('meetings.page.happened')}
          </Button>
          <Popover label={t('meetings.page.moved')} trigger={<Button>{t('meetings.page.moved')}</Button>}>
            {(close) => <MoveTo meeting={meeting} onDone={close} />}
          </Popover>
          <Button kind="quiet" onPress={onNo}>
            {t('meetings.page.notHappened')}
          </Button>
        </div>
      }
    >
      {t('meetings.page.did')}
    </Banner>
  )
}

function MoveTo({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const [date, setDate] = useState(() => addDays(today, 7))
  const [time, setTime] = useState(meeting.time)
  return (
    <div className={styles.panel}>
      <DateField
        label={t('meetings.page.movedTo')}
        value={date}
        asDay={asDay}
        min={today}
        onChange={(day) => day && setDate(day)}
      />
      <TimeField
        label={t('meetings.page.movedTime')}
        value={time}
        asTime={(text) => v.parse(ClockTimeSchema, text)}
        onChange={setTime}
      />
      <Button
        kind="primary"
        onPress={() => {
          onDone()
          void act(() => moveMeeting(data, meeting.id, date, time))
        }}
      >
        {t('meetings.page.move')}
      </Button>
    </div>
  )
}
