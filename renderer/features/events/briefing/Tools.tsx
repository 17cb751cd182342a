import { Printer } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import { eventPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { GatheringEvent } from '#shared/domain/records/gathering.ts'
import { Button, Link, Segments, Select } from '#ui/index.ts'
import type { Inclusion } from './include.ts'
import styles from './Sheet.module.css'

/** Above the sheet: back, what is on it, print. */
export function Tools(props: { readonly event: GatheringEvent; readonly inclusion: Inclusion; readonly onPrint: () => void }) {
  const t = useText()
  const { included, person, people, include, choose } = props.inclusion
  const options = (['everyone', 'plan', 'person'] as const)
    .filter((value) => value !== 'person' || people.length > 0)
    .map((value) => ({ value, label: t(`events.briefing.include.${value}`) }))
  return (
    <div className={styles.tools} data-print="no">
      <Link href={href(eventPath(props.event.id))}>{t('events.briefing.back')}</Link>
      <div className={styles.choice}>
        <Segments label={t('events.briefing.include.label')} value={included} onChange={include} options={options} />
        {person !== undefined && (
          <Select
            label={t('events.briefing.whom')}
            hideLabel
            value={person.contact.id}
            onChange={choose}
            options={people.map(({ contact, summary }) => ({ value: contact.id, label: summary.name }))}
          />
        )}
      </div>
      <Button kind="primary" icon={<Printer />} shortcut="P" onPress={props.onPrint}>
        {t('events.briefing.print')}
      </Button>
    </div>
  )
}
