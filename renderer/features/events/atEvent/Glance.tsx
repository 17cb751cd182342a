import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import { favourPath } from '#app/place/ids.ts'
import { glanceOf, type Glance as GlanceOf } from '#data/queries/glance.ts'
import { useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Link, Muted } from '#ui/index.ts'
import styles from './AtEvent.module.css'

/** What to know of someone a second before shaking hands. */
export function Glance({ contactId }: { readonly contactId: ContactId }) {
  const t = useText()
  const format = useFormat()
  const found = useLive(async (data) => ({ glance: await glanceOf(data, contactId) }), [contactId], { keep: true })
  if (found?.glance === undefined) return null
  const { last, lines, given, received } = found.glance
  return (
    <dl className={styles.glance}>
      <div>
        <dt>{t('events.room.glance.last')}</dt>
        <dd>
          {last === undefined ? (
            <Muted>{t('events.room.glance.never')}</Muted>
          ) : (
            <>
              <Muted title={format.exactDay(last.meeting.date)}>
                {t(`meetings.kind.${last.meeting.kind}`)}, {format.relative(last.meeting.date)}
              </Muted>
              <p className={styles.clamped}>{talkedAbout(last)}</p>
            </>
          )}
        </dd>
      </div>
      {lines.length > 0 && (
        <div>
          <dt>{t('events.room.glance.lines')}</dt>
          {lines.map(({ id, text }) => (
            <dd key={id}>{text}</dd>
          ))}
        </div>
      )}
      <Favours title={t('events.room.glance.given')} rows={given} />
      <Favours title={t('events.room.glance.received')} rows={received} />
    </dl>
  )
}

/** What was talked about: the topics, and the notes of the meeting and about them. */
function talkedAbout({ meeting, note }: NonNullable<GlanceOf['last']>): string {
  const parts = [meeting.topics.join(', '), note, meeting.note]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

function Favours({ title, rows }: { readonly title: string; readonly rows: GlanceOf['given'] }) {
  if (rows.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {rows.map(({ favour }) => (
        <dd key={favour.id}>
          <Link href={href(favourPath(favour.id))}>{favour.what}</Link>
        </dd>
      ))}
    </div>
  )
}
