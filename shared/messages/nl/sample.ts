import type { sample as en } from '../en/sample.ts'
import type { Translated } from '../translated.ts'

export const sample: Translated<typeof en> = {
  enter: 'Een voorbeeldnetwerk bekijken',
  hint: 'Verzonnen mensen met drie jaar koffie, gunsten en introducties, los van je eigen gegevens.',
  making: 'Het voorbeeldnetwerk maken',
  progress: '{{done}} van {{total}} mensen',
  deleted: 'Het voorbeeldnetwerk is weg.',
}
