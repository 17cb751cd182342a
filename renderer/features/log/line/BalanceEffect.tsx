import { useFormat, useText } from '#app/i18n/index.ts'
import { summariesOf } from '#data/queries/contacts.ts'
import { useLive } from '#data/react/index.ts'
import { BalanceBar, Name } from '#ui/index.ts'
import { first } from '../draft/draft.ts'
import type { Log } from '../useLog.ts'
import styles from './Line.module.css'
import { effectInWords, groupEffects } from './effectText.ts'

/** How many balances are drawn; the sentence speaks of everyone. */
const DRAWN = 3

/** Where nobody is said to have treated, why both sides count. */
const OPEN = ['shared', 'call-shared', 'message-shared'] as const

/** What saving would do to the balances: in a sentence, and as the bars will be. */
export function BalanceEffect({ log }: { readonly log: Pick<Log, 'draft' | 'effect' | 'people'> }) {
  const t = useText()
  const format = useFormat()
  const { draft, effect, people } = log
  const ids = effect.flatMap(({ who }) => ('contactId' in who ? [who.contactId] : []))
  const summaries = useLive(({ db }) => summariesOf(db, ids), [ids.join(' ')], { keep: true })
  if (draft === undefined || effect.length === 0) return null
  const date = first(draft.items, 'date')?.value
  if (draft.state === 'planned' && date !== undefined) {
    return <p className={styles.effect}>{t('log.effect.planned', { date: format.day(date) })}</p>
  }

  const named = effect.map((one) => ({
    ...one,
    name: 'contactId' in one.who ? (people?.byId.get(one.who.contactId)?.displayName ?? '') : one.who.newName,
  }))
  const sentence = groupEffects(named).map((group) => effectInWords(group, t, format))
  const open = OPEN.find((why) => effect.some((one) => one.why === why))
  const bars = named.slice(0, DRAWN).map((one) => {
    const before = 'contactId' in one.who ? summaries?.get(one.who.contactId) : undefined
    return { name: one.name, poured: (before?.poured ?? 0) + one.poured, received: (before?.received ?? 0) + one.received }
  })
  return (
    <div className={styles.effect}>
      <p>
        {sentence.join(' · ')}
        {open && <span className={styles.muted}> ({t(`log.effect.why.${open}`)})</span>}
      </p>
      <ul className={styles.bars} aria-label={t('log.effect.title')}>
        {bars.map(({ name, poured, received }) => (
          <li key={name} className={styles.bar}>
            <Name>{name}</Name>
            <BalanceBar
              poured={poured}
              received={received}
              label={format.list([
                t('ledger.pouredCups', { cups: format.cups(poured), count: poured > 0 && poured <= 100 ? 1 : 2 }),
                t('ledger.receivedCups', { cups: format.cups(received), count: received > 0 && received <= 100 ? 1 : 2 }),
              ])}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
