import { openForm } from '#app/forms/forms.ts'
import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useAct } from '#app/changes/useAct.ts'
import { useKeys } from '#app/keys/registry.ts'
import { meetingIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { deleteMeeting } from '#data/commands/meetings.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { meetingPage, type MeetingPage } from '#data/queries/meetings.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { Button, EmptyState, Muted, Section } from '#ui/index.ts'
import { CameOfMeeting } from './CameOfMeeting.tsx'
import { DidItHappen } from './DidItHappen.tsx'
import { MeetingDetails } from './MeetingDetails.tsx'
import { MeetingEffect } from './MeetingEffect.tsx'
import styles from './Meetings.module.css'
import { namesInWords } from './meetingText.ts'

/** The page of a meeting: who, when, where, what it did to each balance, and what came of it. */
export default function MeetingScreen({ params }: ScreenProps) {
  const t = useText()
  const id = meetingIdOf(params)
  const found = useLive(async (data) => ({ page: id && (await meetingPage(data, id)) }), [id])
  // No heading yet: the one that gets the focus on arrival must be the one that stays.
  if (found === undefined) return null
  if (found.page === undefined) {
    return (
      <Page title={t('meetings.one')}>
        <EmptyState
          title={t('meetings.gone.title')}
          text={t('meetings.gone.text')}
          action={<Button onPress={() => navigate('/meetings')}>{t('meetings.gone.action')}</Button>}
        />
      </Page>
    )
  }
  return <OneMeeting page={found.page} />
}

function OneMeeting({ page }: { readonly page: MeetingPage }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const today = useToday()
  const rules = useLive(rulesOf, [])
  const { meeting, participants } = page
  const names = namesInWords(page, t, format)
  const title = t('meetings.with', { kind: t(`meetings.kind.${meeting.kind}`), names })
  useScreenTitle(title)
  const edit = () => openForm('meeting', { meetingId: meeting.id })
  const again = () => openForm('log', { contactIds: participants.map(({ id }) => id), meetingKind: meeting.kind })
  useKeys([{ keys: 'e', title: t('meetings.page.edit'), run: edit }])
  const remove = async () => {
    const done = await act(() => deleteMeeting(data, meeting.id))
    if (done) navigate('/meetings')
  }
  const noted = participants.filter(({ participation }) => participation.note !== undefined)
  return (
    <Page
      title={title}
      lead={
        <Muted title={format.exactDay(meeting.date)}>
          {format.dayTime(meeting.date, meeting.time)} · {format.relative(meeting.date)}
          {meeting.state === 'planned' && ` · ${t('meetings.state.planned')}`}
        </Muted>
      }
      actions={
        <>
          <Button onPress={edit} shortcut="E">
            {t('meetings.page.edit')}
          </Button>
          <Button kind="quiet" onPress={again}>
            {t('meetings.logAgain')}
          </Button>
          <Button kind="quiet" onPress={() => void remove()}>
            {t('meetings.page.delete')}
          </Button>
        </>
      }
    >
      {meeting.state === 'planned' && meeting.date <= today && <DidItHappen meeting={meeting} />}
      <MeetingDetails page={page} />
      {(meeting.note !== undefined || noted.length > 0) && (
        <Section title={t('meetings.page.notes')}>
          {meeting.note !== undefined && <p className={styles.note}>{meeting.note}</p>}
          {noted.map(({ id, name, participation }) => (
            <div key={id}>
              <Muted>{t('meetings.page.about', { name })}</Muted>
              <p className={styles.note}>{participation.note}</p>
            </div>
          ))}
        </Section>
      )}
      {rules && <MeetingEffect page={page} rules={rules} />}
      <CameOfMeeting page={page} />
    </Page>
  )
}
