import type { ContactPage } from '#data/queries/contactPage.ts'
import { Details } from './details/Details.tsx'
import styles from './Person.module.css'
import { Events } from './side/Events.tsx'
import { FollowUps } from './side/FollowUps.tsx'
import { Introductions } from './side/Introductions.tsx'
import { Met } from './side/Met.tsx'
import { Needs } from './side/Needs.tsx'
import { NextTime } from './side/NextTime.tsx'
import { OpenFavours } from './side/OpenFavours.tsx'
import { Relations } from './side/Relations.tsx'
import { Value } from './side/Value.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { useTwoColumns } from './useWidth.ts'

/** What there was, and at the side what is open and what is known; where there is no room beside, what is open comes first. */
export function Columns({ page, called }: { readonly page: ContactPage; readonly called: string }) {
  const { ref, isWide } = useTwoColumns()
  const { contact } = page
  if (isWide === undefined) return <div ref={ref} />
  const now = (
    <>
      <OpenFavours page={page} title={called} />
      <NextTime contact={contact} />
      <FollowUps page={page} />
    </>
  )
  const known = (
    <>
      <Value contact={contact} />
      <Needs page={page} />
      <Introductions page={page} />
      <Events id={contact.id} />
      <Met page={page} />
      <Relations page={page} />
    </>
  )
  const details = <Details page={page} />
  const timeline = <Timeline key={contact.id} page={page} title={called} />
  return (
    <div ref={ref} className={isWide ? styles.beside : styles.below}>
      {isWide ? (
        <>
          <div className={styles.column}>{timeline}</div>
          <div className={styles.column}>
            {now}
            {known}
            {details}
          </div>
        </>
      ) : (
        <>
          <div className={styles.pairs}>{now}</div>
          {timeline}
          <div className={styles.pairs}>{known}</div>
          {details}
        </>
      )}
    </div>
  )
}
