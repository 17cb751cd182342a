import { useText } from '#app/i18n/index.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { InlineEdit } from '#ui/index.ts'
import { useEdit } from '../../page/useEdit.ts'
import styles from './Head.module.css'

/** A line for the talk on the day: the news, the weather. Typed where it stands; on paper only when there is one. */
export function NewsLine({ event }: { readonly event: GatheringEvent }) {
  const t = useText()
  const edit = useEdit(event.id)
  const { news } = event
  return (
    <div className={styles.fact} data-print={news === undefined ? 'no' : undefined}>
      <dt>{t('events.briefing.news')}</dt>
      <dd>
        <InlineEdit
          label={t('events.briefing.news')}
          placeholder={t('events.briefing.newsAdd')}
          value={news ?? ''}
          onSave={(text) => edit({ news: text })}
        />
      </dd>
    </div>
  )
}
