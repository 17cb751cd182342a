import { Ellipsis } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { againLike, planLike } from '#app/forms/again.ts'
import { openForm } from '#app/forms/forms.ts'
import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { type Removal, removeMeeting } from '#app/meetings/removing.ts'
import { meetingIdOf } from '#app/place/ids.ts'
import { navigate, usePlace } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { meetingPage, type MeetingPage } from '#data/queries/meetings.ts'
import { useData, useLive, useToday } from '#data/react/index.ts'
import { Button, EmptyState, IconButton, InlineEdit, Menu, Muted, Section } from '#ui/index.ts'
import { namesInWords } from './meetingText.ts'
import { CameOfMeeting } from './page/CameOfMeeting.tsx'
import { DidItHappen } from './page/DidItHappen.tsx'
import { MeetingFields } from './page/MeetingFields.tsx'
import { useEdit } from './page/useEdit.ts'
import { WhoWasThere } from './page/WhoWasThere.tsx'
import { withQuery } from './place/query.ts'

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
  const { query } = usePlace()
  const { meeting, participants } = page
  const names = namesInWords(page, t, format)
  const title = t('meetings.with', { kind: t(`meetings.kind.${meeting.kind}`), names })
  useScreenTitle(title)
  const edit = () => openForm('meeting', { meetingId: meeting.id })
  const change = useEdit(meeting.id)
  useKeys([{ keys: 'e', title: t('meetings.page.edit'), run: edit }])
  const remove = async (why: Removal) => {
    if (await removeMeeting(data, meeting.id, why, act)) navigate(withQuery('/meetings', query))
  }
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
          <Button onPress={() => openForm('log', againLike(meeting, participants))}>{t('meetings.again')}</Button>
          <Button onPress={() => openForm('log', planLike(meeting, participants, today))}>{t('meetings.planAgain')}</Button>
          <Menu
            label={t('common.ui.more')}
            trigger={
              <IconButton label={t('common.ui.more')}>
                <Ellipsis />
              </IconButton>
            }
            items={[
              { id: 'edit', label: t('meetings.page.edit'), shortcut: 'E', onAction: edit },
              'separator',
              { id: 'delete', label: t('meetings.page.delete'), isDanger: true, onAction: () => void remove('deleted') },
            ]}
          />
        </>
      }
    >
      {meeting.state === 'planned' && meeting.date <= today && (
        <DidItHappen meeting={meeting} onNo={() => void remove('cancelled')} />
      )}
      {rules && <MeetingFields page={page} rules={rules} />}
      {rules && <WhoWasThere page={page} rules={rules} />}
      <Section title={t('meetings.page.note')}>
        <div>
          <InlineEdit
            label={t('meetings.page.note')}
            placeholder={t('meetings.page.add.note')}
            value={meeting.note ?? ''}
            multiline
            onSave={(note) => change({ note: note === '' ? undefined : note })}
          />
        </div>
      </Section>
      <CameOfMeeting page={page} />
    </Page>
  )
}
