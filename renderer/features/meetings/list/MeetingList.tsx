import { useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { rulesOf } from '#data/queries/desk.ts'
import { Waiting } from '#app/shell/Waiting.tsx'
import { findMeetings } from '#data/queries/meetingSearch.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { MeetingId } from '#shared/domain/records/values.ts'
import { Button, List, Section } from '#ui/index.ts'
import { NothingFits } from '../NothingFits.tsx'
import type { MeetingsPlace } from '../place/useMeetingsPlace.ts'
import { monthTitle } from '../meetingText.ts'
import { MeetingLine } from './MeetingLine.tsx'
import { periodsOf } from './periods.ts'

/** All meetings that fit: planned ones on top, then by week and month. */
export function MeetingList({ place, current }: { readonly place: MeetingsPlace; readonly current: MeetingId | undefined }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { criteria } = place
  const filter = JSON.stringify(criteria)
  const [deeper, setDeeper] = useState({ filter, depth: 1 })
  const depth = deeper.filter === filter ? deeper.depth : 1
  const rules = useLive(rulesOf, [])
  const found = useLive((data) => findMeetings(data, { ...criteria, depth }), [filter, depth], { keep: true })
  if (found === undefined || rules === undefined) return <Waiting />
  const { planned, happened, hasMore } = found
  const line = (row: (typeof planned)[number]) => (
    <MeetingLine key={row.meeting.id} row={row} address={place.hrefOf(row.meeting.id)} isCurrent={row.meeting.id === current} />
  )
  const isNothing = planned.length === 0 && happened.length === 0
  const further = (words: 'meetings.more' | 'meetings.timeline.lookFurther') => (
    <Button onPress={() => setDeeper({ filter, depth: depth + 1 })}>{t(words)}</Button>
  )
  return (
    <>
      {planned.length > 0 && (
        <Section title={t('meetings.planned')} count={planned.length}>
          <List>{planned.map((row) => line(row))}</List>
        </Section>
      )}
      {periodsOf(happened, today, rules.firstDayOfWeek).map(({ name, rows }) => {
        const title = typeof name === 'string' ? t(`meetings.${name}`) : monthTitle(name.month, format)
        return (
          <Section key={title} title={title}>
            <List>{rows.map((row) => line(row))}</List>
          </Section>
        )
      })}
      {isNothing ? <NothingFits place={place} {...(hasMore && { further: further('meetings.timeline.lookFurther') })} /> : null}
      {hasMore && !isNothing && <div>{further('meetings.more')}</div>}
    </>
  )
}
