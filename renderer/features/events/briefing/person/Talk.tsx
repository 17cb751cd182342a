import type { PersonBrief } from '#shared/domain/events/briefing/person.ts'
import { bringTogetherInWords, knowsInWords, needInWords, saidInWords, type Wording } from '../words.ts'
import { Part } from './Part.tsx'
import styles from './Person.module.css'

/** How to begin and end the talk, what they care about, and whom they know or should meet there. */
export function Talk({ person, wording }: { readonly person: PersonBrief; readonly wording: Wording }) {
  const { t } = wording
  const { openers, ending, contact, asks, offers } = person
  const { interests, goals, warmTo, sharedGoal } = contact.valueAdded ?? {}
  const cares = [
    { term: t('events.briefing.interests'), said: interests },
    { term: t('events.briefing.goals'), said: goals },
    { term: t('events.briefing.warmTo'), said: warmTo },
    { term: t('events.briefing.sharedGoal'), said: sharedGoal },
    { term: t('events.briefing.asks'), said: asks.map((ask) => needInWords(ask, wording)).join('; ') },
    { term: t('events.briefing.offers'), said: offers.map((offer) => needInWords(offer, wording)).join('; ') },
    { term: t('events.briefing.knows'), said: knowsInWords(person, wording).join(', ') },
    { term: t('events.briefing.bringTogether'), said: bringTogetherInWords(person, wording).join('; ') },
  ].filter(({ said }) => said !== undefined && said !== '')
  return (
    <div className={styles.column}>
      <Part title={t('events.briefing.begin')}>
        {[openers.journey, openers.gathering, openers.talked].map((saying) => (
          <li key={saying.say}>{saidInWords(saying, wording)}</li>
        ))}
      </Part>
      <Part title={t('events.briefing.end')}>{[<li key="end">{saidInWords(ending, wording)}</li>]}</Part>
      {cares.length > 0 && (
        <dl className={styles.cares}>
          {cares.map(({ term, said }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
