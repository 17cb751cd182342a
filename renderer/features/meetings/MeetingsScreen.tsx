import { useState } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { meetingIdOf } from '#app/place/ids.ts'
import { navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { rulesOf } from '#data/queries/desk.ts'
import { findMeetings } from '#data/queries/meetingSearch.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { Button, EmptyState, List, SearchField, Section, Select } from '#ui/index.ts'
import { MeetingLine } from './MeetingLine.tsx'
import styles from './Meetings.module.css'
import { periodsOf } from './periods.ts'

const ANY = 'any'
const STATES = ['planned', 'happened'] as const

/** All meetings: planned ones on top, then by week and month. */
export default function MeetingsScreen({ detail }: ScreenProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const [text, setText] = useQueryValue('q')
  const [kindText, setKind] = useQueryValue('kind')
  const [stateText, setState] = useQueryValue('state')
  const kind = MEETING_KINDS.find((one) => one === kindText)
  const state = STATES.find((one) => one === stateText)
  const filter = `${text ?? ''} ${kind ?? ''} ${state ?? ''}`
  const [deeper, setDeeper] = useState({ filter, depth: 1 })
  const depth = deeper.filter === filter ? deeper.depth : 1
  const rules = useLive(rulesOf, [])
  const found = useLive((data) => findMeetings(data, { text, kind, state, depth }), [text, kind, state, depth], { keep: true })
  const current = meetingIdOf(detail)

  if (found === undefined || rules === undefined) return <Page title={t('meetings.title')}>{undefined}</Page>
  const { planned, happened, hasMore } = found
  const isNothing = planned.length === 0 && happened.length === 0
  const isFiltered = text !== undefined || kind !== undefined || state !== undefined
  if (isNothing && !isFiltered && !hasMore) {
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
    <Page title={t('meetings.title')}>
      <div className={styles.screen}>
        <div className={styles.filters}>
          <SearchField
            label={t('meetings.find')}
            placeholder={t('meetings.find')}
            hideLabel
            value={text ?? ''}
            onChange={setText}
          />
          <Select
            label={t('meetings.filter.kind')}
            hideLabel
            value={kind ?? ANY}
            onChange={(value) => setKind(value === ANY ? undefined : value)}
            options={[
              { value: ANY, label: t('meetings.filter.anyKind') },
              ...MEETING_KINDS.map((value) => ({ value, label: t(`meetings.kind.${value}`) })),
            ]}
          />
          <Select
            label={t('meetings.filter.state')}
            hideLabel
            value={state ?? ANY}
            onChange={(value) => setState(value === ANY ? undefined : value)}
            options={[
              { value: ANY, label: t('meetings.filter.anyState') },
              ...STATES.map((value) => ({ value, label: t(`meetings.state.${value}`) })),
            ]}
          />
        </div>
        {planned.length > 0 && (
          <Section title={t('meetings.planned')} count={planned.length}>
            <List>
              {planned.map((row) => (
                <MeetingLine key={row.meeting.id} row={row} isCurrent={row.meeting.id === current} />
              ))}
            </List>
          </Section>
        )}
        {periodsOf(happened, today, rules.firstDayOfWeek).map(({ name, rows }) => {
          const title = typeof name === 'string' ? t(`meetings.${name}`) : capital(format.month(name.month))
          return (
            <Section key={title} title={title}>
              <List>
                {rows.map((row) => (
                  <MeetingLine key={row.meeting.id} row={row} isCurrent={row.meeting.id === current} />
                ))}
              </List>
            </Section>
          )
        })}
        {isNothing && (
          <div className={styles.nothing}>
            <p>{t('meetings.nothing')}</p>
            <Button onPress={() => navigate('/meetings', { replace: true })}>{t('meetings.clear')}</Button>
          </div>
        )}
        {hasMore && (
          <div>
            <Button onPress={() => setDeeper({ filter, depth: depth + 1 })}>{t('meetings.more')}</Button>
          </div>
        )}
      </div>
    </Page>
  )
}

/** Dutch months have no capital but a heading does. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
