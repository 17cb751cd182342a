import type { year as en } from '../../en/events/year.ts'
import type { Translated } from '../../translated.ts'

export const year: Translated<typeof en> = {
  title: 'Jaarkalender',
  titleOf: 'Jaarkalender {{year}}',
  commandWords: 'plan jaar collega’s groepen wie spreekt wie',
  lead_zero: 'Geen rijen in de plannen van dit jaar',
  lead_one: '{{count}} rij in de plannen van dit jaar',
  lead_other: '{{count}} rijen in de plannen van dit jaar',
  previous: 'Het jaar ervoor',
  next: 'Het jaar erna',
  see: 'Bekijk per',
  view: { month: 'Maand', who: 'Wie van ons', group: 'Groep', contact: 'Wie we spreken' },
  only: 'Alleen',
  everyone: 'Alles',
  event: 'Bijeenkomst',
  noGroup: 'In geen groep',
  csv: 'Tabel (CSV)',
  print: 'Afdrukken',
  back: 'Alle bijeenkomsten',
  empty: {
    title: 'Nog geen plannen voor {{year}}',
    text: 'Hier staan de plannen van alle bijeenkomsten van een jaar bij elkaar: wie van ons wie spreekt, wanneer en waarvoor. Maak een plan op de bladzijde van een bijeenkomst, dan verschijnt het hier.',
  },
  unmet: {
    title: 'Met deze groepen spreekt dit jaar niemand',
    jump_one: '{{count}} focusgroep die niemand spreekt',
    jump_other: '{{count}} focusgroepen die niemand spreekt',
    lead: 'Stakeholdergroepen, en groepen die in je strategie vooraan staan, zonder rij in een plan en van wie niemand is gesproken.',
    members_zero: 'Nog geen leden',
    members_one: '{{count}} lid',
    members_other: '{{count}} leden',
    first: 'Vooraan in je strategie',
    plan: 'In een plan zetten',
    planFor: '{{name}} in een plan zetten',
    noEvent: 'Nieuwe bijeenkomst',
  },
}
