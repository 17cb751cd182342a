import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import type { Rules } from '#shared/domain/records/desk.ts'
import { CupsEdit, MinutesEdit, MoneyEdit } from './AmountEdits.tsx'
import { InvitedEdit, TreatedEdit } from './ByWhomEdit.tsx'
import { EventEdit } from './EventEdit.tsx'
import { KindEdit } from './KindEdit.tsx'
import styles from './Page.module.css'
import { WhenEdit } from './WhenEdit.tsx'
import { WhereEdit } from './WhereEdit.tsx'
import { WordsEdit } from './WordsEdit.tsx'

/** What is known of a meeting, each part to be changed where it stands. */
export function MeetingFields({ page, rules }: { readonly page: MeetingPage; readonly rules: Rules }) {
  const t = useText()
  const { meeting, event } = page
  const items: { term: string; details: ReactNode }[] = [
    { term: t('meetings.filter.kind'), details: <KindEdit meeting={meeting} /> },
    { term: t('meetings.page.when'), details: <WhenEdit meeting={meeting} /> },
    { term: t('meetings.page.where'), details: <WhereEdit meeting={meeting} /> },
    { term: t('meetings.page.minutes'), details: <MinutesEdit meeting={meeting} /> },
    { term: t('meetings.page.invited'), details: <InvitedEdit page={page} /> },
    { term: t('meetings.page.treated'), details: <TreatedEdit page={page} /> },
    { term: t('meetings.page.money'), details: <MoneyEdit meeting={meeting} rules={rules} /> },
    { term: t('log.form.cups'), details: <CupsEdit meeting={meeting} rules={rules} /> },
    { term: t('meetings.page.topics'), details: <WordsEdit meeting={meeting} what="topics" /> },
    { term: t('meetings.page.tags'), details: <WordsEdit meeting={meeting} what="tags" /> },
    { term: t('meetings.page.event'), details: <EventEdit meeting={meeting} event={event} /> },
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
