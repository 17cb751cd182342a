import { useFormat, useText } from '#app/i18n/index.ts'
import { sideLinks } from '#app/ledger/sides.ts'
import { lastMetInWords } from '#app/people/lastMet.ts'
import { ledgerHref } from '#app/place/ledger.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useToday } from '#data/react/index.ts'
import { phaseOf } from '#shared/domain/phase/phase.ts'
import { warmthOf } from '#shared/domain/warmth/warmth.ts'
import { BalanceBar, Link, Warmth } from '#ui/index.ts'
import { Attention } from './Attention.tsx'
import styles from './Glance.module.css'
import { NextPrompt } from './NextPrompt.tsx'

/** How things stand, in one line across: balance, warmth, how much attention, and what to do next. */
export function Glance({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const { summary, contact } = page
  const phase = t(`ledger.phase.${phaseOf(summary, today)}`)
  const warmth = warmthOf(summary, today)
  const last = lastMetInWords(summary, t, format)
  const sides = t('person.glance.balance', {
    poured: format.cupsInWords(summary.poured),
    received: format.cupsInWords(summary.received),
    phase,
  })
  return (
    <section className={styles.glance} aria-label={t('person.glance.title')}>
      <div className={styles.signs}>
        <div className={styles.balance}>
          <BalanceBar
            size="page"
            poured={summary.poured}
            received={summary.received}
            label={sides}
            phase={phase}
            links={sideLinks(t, format, summary, (side) => ledgerHref(contact.id, { side }))}
          />
          <Link href={ledgerHref(contact.id)}>{t('person.glance.ledger')}</Link>
        </div>
        <div className={styles.rest}>
          <Warmth
            warmth={warmth}
            label={t('person.glance.warmth', { warmth: Math.round(warmth) })}
            text={last === undefined ? t('person.glance.neverMet') : begunSmall(last.words)}
            {...(last !== undefined && { title: last.exactly })}
          />
          <Attention page={page} />
        </div>
      </div>
      <NextPrompt page={page} />
    </section>
  )
}

/** Within a line, a sentence begins small. */
const begunSmall = (words: string): string => words.charAt(0).toLocaleLowerCase() + words.slice(1)
