import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { PairGround } from '#data/queries/introductionPair.ts'
import { hasCommonGround } from '#shared/domain/introductions/common.ts'
import { callName } from '#shared/domain/prompts/callName.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId, IntroductionId } from '#shared/domain/records/values.ts'
import { Link, Muted, Reason, Section } from '#ui/index.ts'
import { fitInWords } from './fitText.ts'
import styles from './Pair.module.css'

/** What two have in common and could do for each other, and whether they know each other already. */
export function CommonGround(props: {
  readonly ground: PairGround
  readonly people: readonly Contact[]
  readonly self?: IntroductionId
  readonly level: 2 | 3
}) {
  const { ground, people, self, level } = props
  const t = useText()
  const format = useFormat()
  const { common, fits } = ground
  const { tags, groups, city, organisations, relations, lastMeeting } = common
  const earlier = ground.earlier.filter(({ id }) => id !== self)
  const facts = [
    [t('introductions.pair.tags'), tags.map((tag) => `#${tag}`).join(' ')],
    [t('introductions.pair.groups'), format.list(groups.map(({ name }) => name))],
    [t('introductions.pair.city'), city ?? ''],
    [t('introductions.pair.organisations'), format.list(organisations)],
  ].filter(([, text]) => text !== '')
  const [last] = earlier
  const nameOf = (id: ContactId) => {
    const contact = people.find((one) => one.id === id)
    return contact === undefined ? '' : callName(contact)
  }
  return (
    <Section title={t('introductions.pair.common')} level={level}>
      {!hasCommonGround(common) && fits.length === 0 && <Muted>{t('introductions.pair.nothingInCommon')}</Muted>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, text]) => (
            <div key={term} className={styles.fact}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {fits.map((fit) => (
        <Reason key={`${fit.ask.id} ${fit.offer.id}`}>
          {fitInWords(fit, nameOf(fit.ask.owner), nameOf(fit.offer.owner), t)}
        </Reason>
      ))}
      {relations.length > 0 && (
        <p className={styles.note}>{t('introductions.pair.knowEachOther', { relations: format.list(relations) })}</p>
      )}
      {lastMeeting && (
        <p className={styles.note}>
          {t('introductions.pair.metBefore', {
            kind: t(`meetings.kind.${lastMeeting.kind}`),
            date: format.shortDay(lastMeeting.date),
          })}
        </p>
      )}
      {last && (
        <p className={styles.note}>
          {t('introductions.pair.earlier', { count: earlier.length })}{' '}
          <Link href={href(introductionPath(last.id))}>{t('introductions.pair.openEarlier')}</Link>
        </p>
      )}
    </Section>
  )
}
