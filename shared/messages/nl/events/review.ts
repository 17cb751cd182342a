import type { review as en } from '../../en/events/review.ts'
import type { Translated } from '../../translated.ts'

/** Wie de gasten van een lijst zijn, een voor een. */
export const review: Translated<typeof en> = {
  title: 'Wie zijn dit?',
  progress: '{{done}} van {{count}} bekeken',
  place: 'Gast {{at}} van {{count}}',
  gone: 'Van de lijst gehaald',
  candidates: 'Wie het kan zijn',
  verdict: {
    certain: 'Dit is iemand die je kent:',
    likely: 'Dit kan zijn:',
    unknown: 'Niemand die je kent lijkt hierop.',
  },
  new: 'Nieuw contact',
  newEdited: 'Nieuw, aangepast',
  newContact: 'Nieuw contact',
  make: 'Maak het contact',
  name: 'Naam',
  unknown: 'Ken ik niet',
  remove: 'Geen gast',
  find: 'Iemand anders zoeken',
  whoIs: 'Wie is {{name}}?',
  next: 'Volgende gast',
  before: 'Vorige gast',
  acceptCertain_one: 'Neem de zekere gast over',
  acceptCertain_other: 'Neem alle {{count}} zekere gasten over',
  key: {
    accept: 'Neem over wat er voorgesteld wordt',
    choose: 'Het is nummer {{place}}',
    certain: 'Neem alle zekere over',
  },
  hint: 'Enter neemt het voorstel over, met ← en → blader je, {{keys}} maakt ongedaan.',
  outcome: {
    known: 'Dit is {{name}}.',
    stranger: 'Niemand die je kent.',
    removed: 'Van de lijst gehaald, of samengevoegd met een andere gast.',
    decided: 'Besloten.',
  },
  done: {
    title: 'Je hebt iedereen bekeken',
    known_one: '{{count}} gast ken je',
    known_other: '{{count}} gasten ken je',
    made_one: '{{count}} daarvan is nieuw bij je mensen',
    made_other: '{{count}} daarvan zijn nieuw bij je mensen',
    strangers_one: '{{count}} gast ken je nog niet',
    strangers_other: '{{count}} gasten ken je nog niet',
  },
  to: { plan: 'Plan wie je spreekt', briefing: 'Briefing', guests: 'Gastenlijst' },
}
