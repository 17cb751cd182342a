import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { navigate, usePlace } from '#app/place/place.ts'
import { deleteMeeting } from '#data/commands/meetings.ts'
import { meetingPage, type MeetingPage } from '#data/queries/meetings.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Button, Dialog, FieldStack, RadioGroup } from '#ui/index.ts'
import { withQuery } from '../place/query.ts'

/** Says what came of a meeting before it is deleted, and asks whether that stays or goes along. */
export function DeleteMeeting({ request, onClose }: FormProps<'deleteMeeting'>) {
  const { meetingId } = request
  const page = useLive((data) => meetingPage(data, meetingId), [meetingId])
  return page === undefined ? null : <Asking page={page} onClose={onClose} />
}

function Asking({ page, onClose }: { readonly page: MeetingPage; readonly onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { path, query } = usePlace()
  const [along, setAlong] = useState<'stay' | 'along'>('stay')
  const { id } = page.meeting
  const remove = async () => {
    onClose()
    const done = await act(() => deleteMeeting(data, id, { along: along === 'along' }))
    if (done && path === `/meetings/${id}`) navigate(withQuery('/meetings', query))
  }
  return (
    <Dialog
      title={t('meetings.delete.title')}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button kind="danger" onPress={() => void remove()}>
            {t('meetings.page.delete')}
          </Button>
        </>
      }
    >
      <FieldStack>
        <p>{t('meetings.delete.cameOfIt', { things: format.list(cameOf(page, (key, count) => t(key, { count }))) })}</p>
        <RadioGroup
          label={t('meetings.delete.how')}
          hideLabel
          value={along}
          onChange={setAlong}
          options={[
            { value: 'stay', label: t('meetings.delete.stay'), description: t('meetings.delete.stayHint') },
            { value: 'along', label: t('meetings.delete.along'), description: t('meetings.delete.alongHint') },
          ]}
        />
      </FieldStack>
    </Dialog>
  )
}

type CountKey = `meetings.delete.${'promises' | 'favours' | 'introductions' | 'followUps'}`

/** What came of it, counted: what is still to be done is a promise. */
function cameOf({ favours, introductions, followUps }: MeetingPage, say: (key: CountKey, count: number) => string): string[] {
  const promises = favours.filter(({ state }) => state === 'promised').length
  const counts: readonly (readonly [CountKey, number])[] = [
    ['meetings.delete.promises', promises],
    ['meetings.delete.favours', favours.length - promises],
    ['meetings.delete.introductions', introductions.length],
    ['meetings.delete.followUps', followUps.length],
  ]
  return counts.flatMap(([key, count]) => (count === 0 ? [] : [say(key, count)]))
}
