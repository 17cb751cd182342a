import { openForm } from '#app/forms/forms.ts'
import { type Format, type Text, useFormat, useText } from '#app/i18n/index.ts'
import { favourPath, introductionPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { favourKey } from '#data/commands/favours.ts'
import type { OutcomeItem } from '#data/queries/eventOutcome.ts'
import type { Day } from '#shared/domain/records/values.ts'
import { Link } from '#ui/index.ts'
import styles from './Outcome.module.css'

/** One thing that came of an event, with its state and day; it leads to its record. */
export function OutcomeItemRow({ item, name }: { readonly item: OutcomeItem; readonly name: string }) {
  const t = useText()
  const format = useFormat()
  const { words, open, more, when } = shownOf(item, name, t, format)
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <Link {...open}>{words}</Link>
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </span>
      <span className={styles.when} title={format.exactDay(item.on)}>
        {when}
      </span>
    </li>
  )
}

interface Shown {
  readonly words: string
  readonly open: { readonly href: string } | { readonly onPress: () => void }
  readonly more?: string
  readonly when: string
}

function shownOf(item: OutcomeItem, name: string, t: Text, format: Format): Shown {
  const by = (due: Day) => t('events.outcome.item.due', { date: format.day(due) })
  switch (item.kind) {
    case 'meeting': {
      const { meeting, note, isThere } = item
      const kind = t(`meetings.kind.${meeting.kind}`)
      return {
        words: t(isThere && meeting.kind !== 'event' ? 'events.outcome.item.meeting' : 'events.outcome.item.later', { kind }),
        open: { href: href(`/meetings/${encodeURIComponent(meeting.id)}`) },
        ...(note !== undefined && { more: note }),
        when: format.day(meeting.date),
      }
    }
    case 'favour': {
      const { favour } = item
      const isOpen = favour.state === 'asked' || favour.state === 'promised'
      return {
        words: t(`changes.${favourKey(favour)}`, { name, what: favour.what }),
        open: { href: href(favourPath(favour.id)) },
        when: isOpen && favour.due !== undefined ? by(favour.due) : format.day(item.on),
      }
    }
    case 'introduction': {
      const { introduction, by: whom, parties } = item.row
      const names = [whom, ...parties].flatMap((party) => (party.kind === 'me' ? [] : [party.name]))
      return {
        words: t(`changes.introduction.${introduction.state}`, { names: format.list(names) }),
        open: { href: href(introductionPath(introduction.id)) },
        ...(introduction.outcome !== undefined
          ? { more: introduction.outcome }
          : introduction.why !== undefined && { more: introduction.why }),
        when: format.day(item.on),
      }
    }
    case 'followUp': {
      const { followUp } = item
      return {
        words: t(`events.outcome.item.followUp.${followUp.state}`, { what: followUp.what }),
        open: { onPress: () => openForm('followUp', { followUpId: followUp.id }) },
        when: followUp.state === 'open' ? by(followUp.due) : format.day(item.on),
      }
    }
    case 'note':
      return {
        words: t('events.outcome.item.note'),
        open: { onPress: () => openForm('note', { noteId: item.note.id }) },
        more: item.note.text,
        when: format.day(item.on),
      }
  }
}
