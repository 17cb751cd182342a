import type { followUps as en } from '../en/followUps.ts'
import type { Translated } from '../translated.ts'

export const followUps: Translated<typeof en> = {
  command: { add: 'Opvolging plannen' },
  form: {
    add: 'Een opvolging',
    edit: 'Opvolging wijzigen',
    who: 'Voor wie',
    whoMissing: 'Voor wie is het?',
    newPerson: 'Wordt een nieuw contact',
    what: 'Wat',
    whatHint: 'Het artikel over Porto sturen',
    whatMissing: 'Wat wil je doen?',
    due: 'Dag',
    dueMissing: 'Op welke dag?',
    time: 'Tijd',
    done: 'Gedaan',
    drop: 'Niet meer nodig',
    reopen: 'Toch nog doen',
    gone: 'Deze opvolging is er niet meer. Met ongedaan maken komt hij terug.',
  },
  when: {
    words: 'Wanneer',
    hint: 'over twee weken',
    unread: 'In deze woorden staat nog geen dag.',
    or: 'Of kies een dag',
    past: 'Kies een dag na vandaag.',
  },
}
