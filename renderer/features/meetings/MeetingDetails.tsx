import type { ReactNode } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import type { Invited, Treated } from '#shared/domain/records/meeting.ts'
import { DescriptionList, Link, Tag } from '#ui/index.ts'

/** Who, where, who treated and invited, how long and how much, topics and tags: what is known of it. */
export function MeetingDetails({ page }: { readonly page: MeetingPage }) {
  const t = useText()
  const format = useFormat()
  const { meeting, participants, names, event } = page
  const removed = meeting.removed === undefined ? '' : ` ${t('meetings.someoneRemoved', { count: meeting.removed })}`
  const nameOf = (ids: Extract<Treated | Invited, { ids: unknown }>['ids']) =>
    format.list(ids.map((id) => names.get(id)?.name ?? t('meetings.page.someone')))
  const who = (
    <>
      {participants.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={href(`/people/${encodeURIComponent(id)}`)}>{name}</Link>
        </span>
      ))}
      {removed}
    </>
  )
  const said = (by: Treated | Invited, group: 'treated' | 'invited'): string | undefined => {
    if (by.kind === 'participants') return t(`log.${group}.they`, { names: nameOf(by.ids), count: by.ids.length })
    if (by.kind === 'other' && by.name !== undefined) return t(`log.${group}.they`, { names: by.name, count: 1 })
    return undefined
  }
  const { treated, invited } = meeting
  const items: { term: string; details: ReactNode }[] = [{ term: t('meetings.page.who'), details: who }]
  const add = (term: string, details: ReactNode) => details !== undefined && items.push({ term, details })
  add(t('meetings.page.where'), meeting.where)
  add(t('log.part.treated'), said(treated, 'treated') ?? (isSaid(treated) ? t(`log.treated.${treated.kind}`) : undefined))
  add(t('log.form.invited'), said(invited, 'invited') ?? (isSaid(invited) ? t(`log.invited.${invited.kind}`) : undefined))
  add(t('meetings.page.minutes'), meeting.minutes && format.minutes(meeting.minutes))
  add(t('meetings.page.money'), meeting.money && format.money(meeting.money))
  add(t('log.form.cups'), meeting.cups === undefined ? undefined : format.cupsInWords(meeting.cups))
  add(t('meetings.page.event'), event?.name)
  add(t('meetings.page.topics'), tagsOf(meeting.topics))
  add(t('meetings.page.tags'), tagsOf(meeting.tags))
  return <DescriptionList items={items} />
}

/** Whether it is known, and by a word of its own. */
const isSaid = <One extends { readonly kind: string }>(by: One): by is Exclude<One, { kind: 'unknown' | 'participants' }> =>
  by.kind !== 'unknown' && by.kind !== 'participants'

const tagsOf = (tags: readonly string[]): ReactNode =>
  tags.length === 0 ? undefined : tags.map((tag) => <Tag key={tag}>{tag}</Tag>)
