import { PersonField } from '#app/people/PersonField.tsx'
import { useText } from '#app/i18n/index.ts'
import { meetingWordsInUse } from '#data/queries/meetingTags.ts'
import { namesOf } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import { MEETING_KINDS } from '#shared/domain/records/meeting.ts'
import { SearchField, Select } from '#ui/index.ts'
import styles from '../Meetings.module.css'
import type { MeetingsPlace } from '../place/useMeetingsPlace.ts'

const ANY = 'any'
const STATES = ['planned', 'happened'] as const

/** Which meetings are shown, in every view: by words, kind, state, person and tag. */
export function MeetingFilters({ place }: { readonly place: MeetingsPlace }) {
  const t = useText()
  const { text, kind, state, tag, contactId } = place.criteria
  const words = useLive(meetingWordsInUse, [], { keep: true })
  const name = useLive(async ({ db }) => contactId && (await namesOf(db, [contactId])).get(contactId)?.name, [contactId], {
    keep: true,
  })
  const tags = words === undefined ? [] : tag === undefined || words.tags.includes(tag) ? words.tags : [tag, ...words.tags]
  const chosen = (value: string) => (value === ANY ? undefined : value)
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('meetings.find')}
        placeholder={t('meetings.find')}
        hideLabel
        value={text ?? ''}
        onChange={(q) => place.change({ q })}
      />
      <PersonField
        label={t('meetings.filter.with')}
        placeholder={t('meetings.filter.anyone')}
        hideLabel
        value={contactId && { kind: 'contact', id: contactId, name: name ?? '' }}
        onChange={(person) => place.change({ with: person?.kind === 'contact' ? person.id : undefined })}
      />
      <Select
        label={t('meetings.filter.kind')}
        hideLabel
        value={kind ?? ANY}
        onChange={(value) => place.change({ kind: chosen(value) })}
        options={[
          { value: ANY, label: t('meetings.filter.anyKind') },
          ...MEETING_KINDS.map((value) => ({ value, label: t(`meetings.kind.${value}`) })),
        ]}
      />
      <div className={styles.longest}>
        <Select
          label={t('meetings.filter.state')}
          hideLabel
          value={state ?? ANY}
          onChange={(value) => place.change({ state: chosen(value) })}
          options={[
            { value: ANY, label: t('meetings.filter.anyState') },
            ...STATES.map((value) => ({ value, label: t(`meetings.state.${value}`) })),
          ]}
        />
      </div>
      {tags.length > 0 && (
        <Select
          label={t('meetings.filter.tag')}
          hideLabel
          value={tag === undefined ? ANY : `#${tag}`}
          onChange={(value) => place.change({ tag: chosen(value)?.slice(1) })}
          options={[
            { value: ANY, label: t('meetings.filter.anyTag') },
            ...tags.map((value) => ({ value: `#${value}`, label: `#${value}` })),
          ]}
        />
      )}
    </div>
  )
}
