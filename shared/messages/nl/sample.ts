import type { sample as en } from '../en/sample.ts'
import type { Translated } from '../translated.ts'

export const sample: Translated<typeof en> = {
  enter: 'Een voorbeeldnetwerk bekijken',
  hint: 'Verzonnen mensen met drie jaar koffie, gunsten en introducties, los van je eigen gegevens.',
  entering: 'Het voorbeeldnetwerk openen…',
  making: 'Het voorbeeldnetwerk maken',
  progress: '{{done}} van {{total}} mensen',
  deleted: 'Het voorbeeldnetwerk is weg.',
  title: 'Voorbeeldnetwerk',
  leave: 'Voorbeeldnetwerk verlaten',
  delete: 'Voorbeeldnetwerk verwijderen',
  leaveAndDelete: 'Verlaten en verwijderen',
  deleteAll: 'Verwijderen',
  inside: 'Je bent nu in het voorbeeldnetwerk. Je eigen gegevens zijn onaangeroerd.',
  there: 'Het staat er nog zoals je het achterliet.',
  words: 'voorbeeld demo proberen rondkijken',
  stop: 'Stoppen en teruggaan',
  failed: 'Het voorbeeldnetwerk kon niet helemaal worden gemaakt.',
  again: 'Opnieuw proberen',
  exact: 'Niets ervan raakt ooit je eigen gegevens.',
}
