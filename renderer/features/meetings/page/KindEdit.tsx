import { Check } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import { MEETING_KINDS, type Meeting } from '#shared/domain/records/meeting.ts'
import { Menu, MeetingSign } from '#ui/index.ts'
import { useEdit } from './useEdit.ts'

/** What kind of meeting it was, chosen from all there are. */
export function KindEdit({ meeting }: { readonly meeting: Meeting }) {
  const t = useText()
  const edit = useEdit(meeting.id)
  const shown = t(`meetings.kind.${meeting.kind}`)
  return (
    <Menu
      label={t('meetings.filter.kind')}
      trigger={<TextButton label={`${t('meetings.filter.kind')}: ${shown}`}>{shown}</TextButton>}
      items={MEETING_KINDS.map((kind) => ({
        id: kind,
        label: t(`meetings.kind.${kind}`),
        icon: kind === meeting.kind ? <Check aria-hidden /> : <MeetingSign kind={kind} />,
        onAction: () => kind !== meeting.kind && edit({ kind }),
      }))}
    />
  )
}
