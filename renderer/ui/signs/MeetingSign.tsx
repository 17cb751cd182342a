import {
  CalendarDays,
  Coffee,
  Footprints,
  type LucideIcon,
  MessageCircle,
  MessageSquare,
  Phone,
  Sandwich,
  Utensils,
  Video,
  Wine,
} from 'lucide-react'
import type { MeetingKind } from '#shared/domain/records/meeting.ts'

const SIGNS: Readonly<Record<MeetingKind, LucideIcon>> = {
  coffee: Coffee,
  lunch: Sandwich,
  dinner: Utensils,
  drinks: Wine,
  walk: Footprints,
  call: Phone,
  video: Video,
  message: MessageSquare,
  event: CalendarDays,
  other: MessageCircle,
}

/** The sign of a kind of meeting; the word stands beside it, or in what names the row. */
export const MeetingSign = ({ kind }: { kind: MeetingKind }) => {
  const Sign = SIGNS[kind]
  return <Sign aria-hidden="true" />
}
