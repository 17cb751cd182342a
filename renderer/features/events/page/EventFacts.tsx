import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useOpenLink } from '#app/links/useOpenLink.ts'
import { useData } from '#data/react/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { InlineEdit, Link, Muted } from '#ui/index.ts'
import styles from './Page.module.css'
import { SeriesEdit } from '../series/SeriesEdit.tsx'
import { zoneInWords } from '../form/zoneText.ts'
import { useEdit } from './useEdit.ts'
import { WhenEdit } from './WhenEdit.tsx'

/** What is known of an event, each part to be changed where it stands. */
export function EventFacts({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const edit = useEdit(event.id)
  const open = useOpenLink()
  const { clock } = useData()
  const { where, city, link, about, zone } = event
  const items: { term: string; details: ReactNode }[] = [
    {
      term: t('events.field.when'),
      details: (
        <span className={styles.linked}>
          <WhenEdit event={event} />
          {zone !== undefined && zone !== clock.zone() && (
            <Muted>{t('events.page.zone', { zone: zoneInWords(zone, event.date) })}</Muted>
          )}
        </span>
      ),
    },
    {
      term: t('events.field.where'),
      details: (
        <InlineEdit
          label={t('events.field.where')}
          placeholder={t('events.page.add.where')}
          value={where ?? ''}
          onSave={(text) => edit({ where: text })}
        />
      ),
    },
    {
      term: t('events.field.city'),
      details: (
        <InlineEdit
          label={t('events.field.city')}
          placeholder={t('events.page.add.city')}
          value={city ?? ''}
          onSave={(text) => edit({ city: text })}
        />
      ),
    },
    {
      term: t('events.field.link'),
      details: (
        <span className={styles.linked}>
          <InlineEdit
            label={t('events.field.link')}
            placeholder={t('events.page.add.link')}
            value={link ?? ''}
            type="url"
            onSave={(text) => edit({ link: text })}
          />
          {link !== undefined && <Link onPress={() => open(link)}>{t('events.page.openLink')}</Link>}
        </span>
      ),
    },
    {
      term: t('events.field.about'),
      details: (
        <InlineEdit
          label={t('events.field.about')}
          placeholder={t('events.page.add.about')}
          value={about ?? ''}
          multiline
          onSave={(text) => edit({ about: text })}
        />
      ),
    },
    { term: t('events.field.series'), details: <SeriesEdit event={event} /> },
  ]
  return (
    <div className={styles.container}>
      <dl className={styles.fields}>
        {items.map(({ term, details }) => (
          <div key={term} className={styles.field}>
            <dt>{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
