import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import type { FormProps } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { REMOVALS, type Removal } from '#app/meetings/removing.ts'
import { navigate, usePlace } from '#app/place/place.ts'
import { loansBackAt, meetingPage, type MeetingPage } from '#data/queries/meetings.ts'
import { useData, useLive } from '#data/react/index.ts'
import { Button, Dialog, FieldStack, RadioGroup } from '#ui/index.ts'
import { withQuery } from '../place/query.ts'

/** Says what hangs on a meeting before it is taken away, and asks whether that stays or goes along. */
export function RemoveMeeting({ request, onClose }: FormProps<'removeMeeting'>) {
  const { meetingId, why } = request
  const page = useLive((data) => meetingPage(data, meetingId), [meetingId])
  const back = useLive((data) => loansBackAt(data, meetingId), [meetingId])
  if (page === undefined || back === undefined) return null
  return <Asking page={page} loans={back.length} why={why} onClose={onClose} />
}

interface AskingProps {
  readonly page: MeetingPage
  /** How many loans came back, as it tells. */
  readonly loans: number
  readonly why: Removal
  readonly onClose: () => void
}

function Asking({ page, loans, why, onClose }: AskingProps) {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const act = useAct()
  const { path, query } = usePlace()
  const [along, setAlong] = useState<'stay' | 'along'>('stay')
  const { id } = page.meeting
  const remove = async () => {
    onClose()
    const done = await act(() => REMOVALS[why](data, id, { along: along === 'along' }))
    if (done && path === `/meetings/${id}`) navigate(withQuery('/meetings', query))
  }
  return (
    <Dialog
      title={t(`meetings.remove.title.${why}`)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button kind="danger" onPress={() => void remove()}>
            {t(`meetings.remove.do.${why}`)}
          </Button>
        </>
      }
    >
      <FieldStack>
        <p>{t(`meetings.remove.what.${why}`, { things: format.list(cameOf(page, loans, (key, count) => t(key, { count }))) })}</p>
        <RadioGroup
          label={t('meetings.remove.how')}
          hideLabel
          value={along}
          onChange={setAlong}
          options={[
            { value: 'stay', label: t('meetings.remove.stay'), description: t('meetings.remove.stayHint') },
            {
              value: 'along',
              label: t('meetings.remove.along'),
              description: t(loans > 0 ? 'meetings.remove.alongOutHint' : 'meetings.remove.alongHint'),
            },
          ]}
        />
      </FieldStack>
    </Dialog>
  )
}

type CountKey = `meetings.remove.${'promises' | 'favours' | 'introductions' | 'followUps' | 'loans'}`

/** What came of it, counted: what is still to be done is a promise. */
function cameOf(
  { favours, introductions, followUps }: MeetingPage,
  loans: number,
  say: (key: CountKey, count: number) => string,
): string[] {
  const promises = favours.filter(({ state }) => state === 'promised').length
  const counts: readonly (readonly [CountKey, number])[] = [
    ['meetings.remove.promises', promises],
    ['meetings.remove.favours', favours.length - promises],
    ['meetings.remove.introductions', introductions.length],
    ['meetings.remove.followUps', followUps.length],
    ['meetings.remove.loans', loans],
  ]
  return counts.flatMap(([key, count]) => (count === 0 ? [] : [say(key, count)]))
}
