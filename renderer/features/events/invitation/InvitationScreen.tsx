import { useMemo, useState } from 'react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { Page } from '#app/shell/Page.tsx'
import { useData, useToday } from '#data/react/index.ts'
import { countInvitations, invitationsOf } from '#shared/formats/ics/invitation.ts'
import { Banner, FileDrop, RadioGroup } from '#ui/index.ts'
import { InvitationPreview } from './InvitationPreview.tsx'
import { openCalendar, useOpenedCalendar } from './opened.ts'
import { useInvitationWords } from './words.ts'

/** What a calendar file invites to, looked at before it becomes an event. */
export default function InvitationScreen() {
  const t = useText()
  const format = useFormat()
  const data = useData()
  const today = useToday()
  const words = useInvitationWords()
  const opened = useOpenedCalendar()
  const [chosen, setChosen] = useState({ opened, at: 0 })
  const invitations = useMemo(
    () => (opened === undefined ? [] : invitationsOf(opened.reading, { zone: data.clock.zone(), today })),
    [opened, data, today],
  )
  const at = chosen.opened === opened ? chosen.at : 0
  const invitation = invitations[at]
  const take = (files: readonly File[]) => {
    const [file] = files
    if (file !== undefined) void openCalendar(file)
  }
  if (opened === undefined)
    return (
      <Page title={t('events.guestsIn.invitation.title')} lead={t('events.guestsIn.invitation.noneText')} width="reading">
        <FileDrop label={t('events.guestsIn.invitation.drop')} accept={['.ics', 'text/calendar']} onFiles={take} />
      </Page>
    )
  const { problems } = opened.reading
  const total = countInvitations(opened.reading)
  return (
    <Page title={t('events.guestsIn.invitation.title')} lead={opened.name} width="reading">
      {problems.map((problem, i) => (
        <Banner key={i} kind={problem.kind === 'not-a-calendar' || problem.kind === 'too-large' ? 'problem' : 'note'}>
          {problem.kind === 'no-start'
            ? t('events.guestsIn.invitation.problem.no-start', {
                name: problem.name ?? t('events.guestsIn.invitation.unnamed'),
              })
            : t(`events.guestsIn.invitation.problem.${problem.kind}`)}
        </Banner>
      ))}
      {invitation === undefined && problems.every(({ kind }) => kind === 'no-start' || kind === 'cut-off') && (
        <Banner kind="problem">{t('events.guestsIn.invitation.problem.no-events')}</Banner>
      )}
      {invitation === undefined && (
        <FileDrop label={t('events.guestsIn.invitation.drop')} accept={['.ics', 'text/calendar']} onFiles={take} />
      )}
      {total > invitations.length && (
        <Banner>{t('events.guestsIn.invitation.latest', { total: format.number(total), count: invitations.length })}</Banner>
      )}
      {invitations.length > 1 && (
        <RadioGroup
          label={t('events.guestsIn.invitation.which')}
          value={String(at)}
          onChange={(value) => setChosen({ opened, at: Number(value) })}
          options={invitations.map(({ event }, i) => ({
            value: String(i),
            label: event.name ?? t('events.guestsIn.invitation.unnamed'),
            description: words.when(event),
          }))}
        />
      )}
      {invitation && <InvitationPreview key={`${opened.name} ${at}`} invitation={invitation} />}
    </Page>
  )
}
