import { useFormat, useText } from '#app/i18n/index.ts'
import { favourPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { FavourRow } from '#data/queries/favours.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { Link } from '#ui/index.ts'
import styles from './Timeline.module.css'

/** A favour: what, and in a few words who does it for whom and how far it is. */
export function FavourWords({ row, person }: { readonly row: FavourRow; readonly person: Pick<NamedContact, 'id'> }) {
  const t = useText()
  const format = useFormat()
  const { favour, forWhom, contact } = row
  // Done for this person at another's request it counts with that other, not here.
  const isForThem = favour.contactId !== person.id
  const isOpen = favour.state === 'asked' || favour.state === 'promised'
  const facts = [
    t(favour.loan === undefined ? `person.favour.${favour.direction}.${favour.state}` : `person.favour.loan.${favour.direction}`),
    isForThem
      ? contact && t('person.favour.atRequestOf', { name: contact.name })
      : forWhom && t('person.favour.for', { name: forWhom.name }),
    isOpen && favour.due !== undefined && t('person.favour.due', { date: format.day(favour.due) }),
    favour.state === 'done' && !isForThem && format.cupsInWords(favour.cups),
    favour.money && format.money(favour.money),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <div className={styles.title}>
        <Link href={href(favourPath(favour.id))}>{favour.what}</Link>
      </div>
      <div className={styles.muted}>{facts.join(' · ')}</div>
      {favour.note !== undefined && <p className={styles.note}>{favour.note}</p>}
    </>
  )
}
