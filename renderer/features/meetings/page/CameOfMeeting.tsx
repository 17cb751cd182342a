import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { MeetingPage } from '#data/queries/meetings.ts'
import { favourKey } from '#data/commands/favours.ts'
import type { Favour } from '#shared/domain/records/favour.ts'
import { Link, List, ListRow, Section } from '#ui/index.ts'
import { partyInWords } from '../meetingText.ts'

/** Favours, introductions and follow-ups that came of a meeting, each to open. */
export function CameOfMeeting({ page }: { readonly page: MeetingPage }) {
  const t = useText()
  const format = useFormat()
  const { favours, introductions, followUps, names } = page
  const count = favours.length + introductions.length + followUps.length
  if (count === 0) return null
  const favourText = (favour: Favour) =>
    t(`changes.${favourKey(favour)}`, {
      name: names.get(favour.contactId)?.name ?? t('meetings.page.someone'),
      what: favour.what,
    })
  const favourWhen = ({ due, doneOn, state }: Favour) => {
    if (doneOn !== undefined) return t('meetings.page.doneOn', { date: format.day(doneOn) })
    return due !== undefined && state !== 'declined' ? t('meetings.page.promisedBy', { date: format.day(due) }) : undefined
  }
  return (
    <Section title={t('meetings.page.cameOfIt')} count={count}>
      <List>
        {favours.map((favour) => (
          <ListRow
            key={favour.id}
            title={<Link onPress={() => openForm('favour', { favourId: favour.id })}>{favourText(favour)}</Link>}
            trailing={favourWhen(favour)}
          />
        ))}
        {introductions.map(({ introduction, by, parties }) => (
          <ListRow
            key={introduction.id}
            title={
              <Link href={href(introductionPath(introduction.id))}>
                {t(`changes.introduction.${introduction.state}`, {
                  names: format.list([by, ...parties].filter(({ kind }) => kind !== 'me').map((party) => partyInWords(party, t))),
                })}
              </Link>
            }
            {...(introduction.why !== undefined && { text: introduction.why })}
          />
        ))}
        {followUps.map((followUp) => (
          <ListRow
            key={followUp.id}
            title={
              <Link onPress={() => openForm('followUp', { followUpId: followUp.id })}>
                {t('meetings.page.followUp', { name: names.get(followUp.contactId)?.name ?? t('meetings.page.someone') })}
              </Link>
            }
            {...(followUp.what !== '' && { text: followUp.what })}
            trailing={format.dayTime(followUp.due, followUp.time)}
          />
        ))}
      </List>
    </Section>
  )
}
