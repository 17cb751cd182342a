import type { notes as en } from '../en/notes.ts'
import type { Translated } from '../translated.ts'

/** Notities: gedateerde opmerkingen over mensen die geen ontmoeting zijn. */
export const notes: Translated<typeof en> = {
  add: 'Notitie schrijven',
  edit: 'Notitie wijzigen',
  text: 'Om te onthouden',
  about: 'Over wie',
  date: 'Dag',
  tags: 'Labels',
  blank: 'Schrijf eerst iets op.',
  nobody: 'Zeg over wie het gaat.',
  gone: { title: 'Deze notitie is er niet meer', text: 'Heb je haar net verwijderd, dan haalt Ongedaan maken haar terug.' },
}
