import { useFormat, useText } from '#app/i18n/index.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import type { IntroductionDetail } from '#data/queries/introductions.ts'
import { useToday } from '#data/react/index.ts'
import { roleOf } from '#shared/domain/introductions/role.ts'
import { Link, Muted, Section } from '#ui/index.ts'
import { calledAt } from '../message/messageFacts.ts'
import styles from './Introduction.module.css'

/** What the introduction did in the ledgers, each leading to its ledger; or what it will do. */
export function Credits({ detail }: { readonly detail: IntroductionDetail }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { credits, row } = detail
  const [first] = credits
  const role = roleOf(row.introduction)
  const notYet = {
    'by-me': () => t('introductions.credits.notYet'),
    'to-me': () => t('introductions.credits.notYetOne', { name: calledAt(detail, 'by') }),
    'between-others': () => t('introductions.credits.between'),
  }
  return (
    <Section title={t('introductions.credits.title')}>
      {first === undefined ? (
        <Muted>{notYet[role]()}</Muted>
      ) : (
        <>
          {first.entry.date > today && <Muted>{t('introductions.credits.ahead', { date: format.day(first.entry.date) })}</Muted>}
          <ul className={styles.credits}>
            {credits.map(({ contact, entry }) => (
              <li key={contact.id}>
                <Link href={ledgerHref(contact.id, { of: row.introduction.id })}>
                  <span className={styles[entry.direction]}>
                    {t(`introductions.credits.${entry.direction}`, { cups: format.cupsInWords(entry.cups), name: contact.name })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
