import type { ReactNode } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { href } from '#app/place/place.ts'
import type { FavourPage } from '#data/queries/favours.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { DescriptionList, Link, Section } from '#ui/index.ts'

/** What is known of a favour; what is not said is left out. */
export function Facts({ page }: { readonly page: FavourPage }) {
  const t = useText()
  const format = useFormat()
  const { favour, meeting } = page
  const { direction, loan, capital, money, due, doneOn, state } = favour
  const day = (value: Day | undefined): ReactNode => value && <span title={format.relative(value)}>{format.day(value)}</span>
  const isMine = direction === 'given'
  const isOpen = state === 'asked' || state === 'promised'
  const known: { readonly term: string; readonly details: ReactNode }[] = [
    { term: t('favours.page.size'), details: format.cupsInWords(favour.cups) },
    { term: t('favours.page.capital'), details: capital && t(`favours.capital.${capital}`) },
    { term: t('favours.page.money'), details: loan === undefined && money ? format.money(money) : undefined },
    { term: t('favours.page.on'), details: day(favour.on) },
    { term: t('favours.page.due'), details: isOpen ? day(due) : undefined },
    {
      term: t(!loan ? 'favours.page.doneOn' : isMine ? 'favours.page.handedOverOn' : 'favours.page.borrowedOn'),
      details: day(doneOn),
    },
    { term: t(isMine ? 'favours.page.returnedOn' : 'favours.page.gaveBack'), details: day(loan?.returnedOn) },
    {
      term: t('favours.page.meeting'),
      details: meeting && (
        <Link href={href(`/meetings/${encodeURIComponent(meeting.id)}`)}>
          {t(`meetings.kind.${meeting.kind}`)}, {format.day(meeting.date)}
        </Link>
      ),
    },
    { term: t('favours.page.note'), details: favour.note },
  ]
  return (
    <Section title={t('favours.page.about')}>
      <DescriptionList items={known.filter(({ details }) => details !== undefined)} />
      {(state === 'done' || loan) && (
        <div>
          <Link href={href(`/people/${encodeURIComponent(favour.contactId)}/ledger`)}>{t('favours.page.ledger')}</Link>
        </div>
      )}
    </Section>
  )
}
