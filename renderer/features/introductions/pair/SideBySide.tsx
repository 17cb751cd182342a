import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import type { PairGround, PairPerson } from '#data/queries/introductionPair.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { IntroductionId } from '#shared/domain/records/values.ts'
import { Link, Muted } from '#ui/index.ts'
import { CommonGround } from './CommonGround.tsx'
import { positionOf, positionInWords } from './position.ts'
import styles from './Pair.module.css'

/** One beside another: a contact with what is known of them, or only a name. */
export type PairColumn = { readonly person: PairPerson } | { readonly name: string }

/** Those to be brought together next to each other: what each offers and looks for, and what they have in common. */
export function SideBySide(props: {
  readonly columns: readonly PairColumn[]
  readonly ground?: PairGround | undefined
  /** The introduction one looks at: not an earlier one of itself. */
  readonly self?: IntroductionId
  /** Of the heading over what they have in common. */
  readonly level?: 2 | 3
}) {
  const { columns, ground, self, level = 3 } = props
  const people = columns.flatMap((column) => ('person' in column ? [column.person.contact] : []))
  return (
    <div className={styles.pair}>
      <div className={styles.columns}>
        {columns.map((column) =>
          'person' in column ? (
            <Column key={column.person.contact.id} person={column.person} />
          ) : (
            <div key={column.name} className={styles.head}>
              <PersonSign name={column.name} />
              <span className={styles.name}>{column.name}</span>
            </div>
          ),
        )}
      </div>
      {ground && <CommonGround ground={ground} people={people} level={level} {...(self !== undefined && { self })} />}
    </div>
  )
}

function Column({ person }: { readonly person: PairPerson }) {
  const t = useText()
  const { contact, name, asks, offers } = person
  const position = positionInWords(positionOf(contact), t)
  const about = [position, contact.city].filter((part) => part !== undefined).join(' · ')
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <PersonSign name={name} photo={contact.photo} />
        <div>
          <Link href={href(`/people/${encodeURIComponent(contact.id)}`)}>
            <span className={styles.name}>{name}</span>
          </Link>
          {about !== '' && <div className={styles.about}>{about}</div>}
        </div>
      </div>
      <dl className={styles.facts}>
        <Needs title={t('introductions.pair.offers')} needs={offers} />
        <Needs title={t('introductions.pair.asks')} needs={asks} />
        {contact.tags.length > 0 && (
          <Fact title={t('introductions.pair.tags')}>{contact.tags.map((tag) => `#${tag}`).join(' ')}</Fact>
        )}
      </dl>
    </div>
  )
}

function Needs({ title, needs }: { readonly title: string; readonly needs: readonly Need[] }) {
  const t = useText()
  return (
    <Fact title={title}>
      {needs.length === 0 ? (
        <Muted>{t('introductions.pair.nothing')}</Muted>
      ) : (
        <ul className={styles.needs}>
          {needs.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </Fact>
  )
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
