import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useQueryValue } from '#app/place/place.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import type { NamedContact } from '#data/queries/names.ts'
import type { TimelineItem } from '#data/queries/timeline.ts'
import { timelineOf } from '#data/queries/timeline.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { LogLine } from '#features/log/index.ts'
import { Button, EmptyState, Section, Select } from '#ui/index.ts'
import { LOG_LINE } from '../usePersonActions.ts'
import styles from './Timeline.module.css'
import { TimelineRow } from './TimelineRow.tsx'

const KINDS = ['meeting', 'favour', 'introduction', 'note', 'follow-up'] as const satisfies readonly TimelineItem['kind'][]
const ALL = 'all'
const PAGE = 30

/** What there was with a person, the latest first, a page at a time; planned meetings stand ahead of it. */
export function Timeline({ page, title }: { readonly page: ContactPage; readonly title: string }) {
  const t = useText()
  const today = useToday()
  const { contact } = page
  const person = { id: contact.id, name: title }
  const [kindText, setKind] = useQueryValue('kind')
  const kind = KINDS.find((one) => one === kindText)
  const [limit, setLimit] = useState(PAGE)
  const timeline = useLive((data) => timelineOf(data, contact.id, { limit, ...(kind && { kind }) }), [contact.id, limit, kind], {
    keep: true,
  })
  const filter = (
    <Select
      label={t('person.timeline.filter')}
      hideLabel
      value={kind ?? ALL}
      onChange={(value) => setKind(value === ALL ? undefined : value)}
      options={[
        { value: ALL, label: t('person.timeline.kinds.all') },
        ...KINDS.map((value) => ({ value, label: t(`person.timeline.kinds.${value}`) })),
      ]}
    />
  )
  const items = timeline?.items ?? []
  const ahead = items.filter((item) => item.date > today).toReversed()
  const past = items.filter((item) => item.date <= today)
  const isEmpty = timeline !== undefined && items.length === 0
  return (
    <Section title={t('person.timeline.title')} {...(!(isEmpty && kind === undefined) && { actions: filter })}>
      <div id={LOG_LINE} className={styles.log}>
        <LogLine contactIds={[contact.id]} example={t('person.timeline.logExample', { name: title })} />
      </div>
      {isEmpty &&
        (kind === undefined ? (
          <EmptyState title={t('person.timeline.emptyTitle')} text={t('person.timeline.empty', { name: title })} />
        ) : (
          <p className={styles.none}>{t('person.timeline.noneOfKind')}</p>
        ))}
      {ahead.length > 0 && (
        <div>
          <h3 className={styles.part}>{t('person.timeline.ahead')}</h3>
          <Rows items={ahead} person={person} />
        </div>
      )}
      {past.length > 0 && (
        <div>
          {ahead.length > 0 && <h3 className={styles.part}>{t('person.timeline.past')}</h3>}
          <Rows items={past} person={person} />
        </div>
      )}
      {timeline?.next !== undefined && (
        <div>
          <Button onPress={() => setLimit(limit + PAGE)}>{t('person.timeline.more')}</Button>
        </div>
      )}
    </Section>
  )
}

function Rows({ items, person }: { items: readonly TimelineItem[]; person: Pick<NamedContact, 'id' | 'name'> }) {
  return (
    <ol className={styles.rows}>
      {items.map((item) => (
        <TimelineRow key={`${item.kind} ${item.id}`} item={item} person={person} />
      ))}
    </ol>
  )
}
