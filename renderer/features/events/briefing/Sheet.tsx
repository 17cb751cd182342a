import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { usePageHead } from '#app/print/usePageHead.ts'
import { usePrint } from '#app/print/usePrint.ts'
import { useScreenTitle } from '#app/shell/title.ts'
import type { Briefing } from '#shared/domain/events/briefing/briefing.ts'
import { EmptyState, Section } from '#ui/index.ts'
import { goToEvent } from '../goOut.ts'
import { Tips } from '../tips/Tips.tsx'
import { CompactPages } from './compact/CompactPages.tsx'
import { Head } from './head/Head.tsx'
import { useInclusion } from './include.ts'
import { Names } from './others/Names.tsx'
import { PlannedStrangers, Strangers } from './others/Strangers.tsx'
import { PersonSection } from './person/PersonSection.tsx'
import styles from './Sheet.module.css'
import { Tools } from './Tools.tsx'
import { useTopOf } from './useTopOf.ts'
import { usePhotosReady } from './usePhotosReady.ts'
import { useWording } from './useWording.ts'

/** The sheet of an event: the plan, a section for each in it, the others in compact form, strangers worth meeting, names. */
export function Sheet({ briefing }: { readonly briefing: Briefing }) {
  const t = useText()
  const format = useFormat()
  const { event, planned, plannedStrangers, known, worthMeeting, others, absent } = briefing
  const wording = useWording(briefing)
  const inclusion = useInclusion(briefing)
  const sheet = useTopOf(inclusion.person?.contact.id)
  const { included, person } = inclusion
  const about = person === undefined ? event.name : `${person.summary.name}, ${event.name}`
  const title = t('events.briefing.of', { event: about })
  useScreenTitle(title)
  usePageHead(`${about} · ${format.exactDay(event.date)}`)
  const printNow = usePrint()
  const photosReady = usePhotosReady()
  const print = () =>
    void photosReady([...planned, ...known].flatMap(({ contact }) => contact.photo ?? [])).then(() => printNow(title))
  useKeys([
    { keys: 'p', title: t('events.briefing.print'), run: print },
    { keys: 'Escape', title: t('common.actions.back'), run: () => goToEvent(event.id) },
  ])
  const isEmpty = planned.length + plannedStrangers.length + known.length + worthMeeting.length + others.length === 0
  return (
    <div className={styles.desk}>
      <Tools event={event} inclusion={inclusion} onPrint={print} />
      <article ref={sheet} className={styles.sheet} tabIndex={-1}>
        <Head briefing={briefing} person={person} />
        <Tips kinds={['entering', 'topics', 'ending']} />
        {isEmpty && <EmptyState title={t('events.briefing.empty.title')} text={t('events.briefing.empty.text')} />}
        {person !== undefined && <PersonSection person={person} wording={wording} />}
        {included !== 'person' && planned.length + plannedStrangers.length > 0 && (
          <Section title={t('events.briefing.part.planned')}>
            {planned.map((one) => (
              <PersonSection key={one.contact.id} person={one} wording={wording} />
            ))}
            <PlannedStrangers strangers={plannedStrangers} wording={wording} />
          </Section>
        )}
        {included === 'everyone' && (
          <>
            {known.length > 0 && (
              <CompactPages eventId={event.id} areOthers={planned.length > 0} people={known} wording={wording} />
            )}
            {worthMeeting.length > 0 && <Strangers strangers={worthMeeting} wording={wording} />}
            {others.length > 0 && <Names title={t('events.briefing.part.others')} guests={others} />}
            {absent.length > 0 && <Names title={t('events.briefing.part.absent')} guests={absent} />}
          </>
        )}
      </article>
    </div>
  )
}
