import type { eventChanges as en } from '../../en/events/changes.ts'
import type { Translated } from '../../translated.ts'

export const eventChanges: Translated<typeof en> = {
  event: {
    copied: 'Bijeenkomst {{name}} overgenomen',
    next: 'De volgende in de reeks: {{name}}',
    seriesSet: '{{name}} in de reeks van {{other}} gezet',
    seriesLeft: '{{name}} uit de reeks gehaald',
    added: 'Bijeenkomst {{name}} gemaakt',
    updated: '{{name}} gewijzigd',
    deleted: 'Bijeenkomst {{name}} verwijderd',
  },
  events: {
    added_one: '{{count}} bijeenkomst gemaakt',
    added_other: '{{count}} bijeenkomsten gemaakt',
    updated_one: '{{count}} bijeenkomst gewijzigd',
    updated_other: '{{count}} bijeenkomsten gewijzigd',
  },
  guest: {
    added: '{{name}} op de gastenlijst van {{event}} gezet',
    updated: 'Gast {{name}} gewijzigd',
    removed: '{{name}} van de gastenlijst gehaald',
    reviewed: 'Gast {{name}} bekeken',
    met: '{{name}} gesproken',
    notMet: '{{name}} niet gesproken',
    metUnknown: 'Niet bekend of je {{name}} sprak',
  },
  guests: {
    completed_one: '{{count}} gast van {{event}} aangevuld',
    completed_other: '{{count}} gasten van {{event}} aangevuld',
    added_one: '{{count}} gast op de lijst van {{event}} gezet',
    added_other: '{{count}} gasten op de lijst van {{event}} gezet',
    removed_one: '{{count}} gast van de lijst gehaald',
    removed_other: '{{count}} gasten van de lijst gehaald',
    reviewed_one: '{{count}} gast bekeken',
    reviewed_other: '{{count}} gasten bekeken',
    met_one: '{{count}} gast gesproken',
    met_other: '{{count}} gasten gesproken',
    notMet_one: '{{count}} gast niet gesproken',
    notMet_other: '{{count}} gasten niet gesproken',
    metUnknown_one: 'Niet bekend of je {{count}} gast sprak',
    metUnknown_other: 'Niet bekend of je {{count}} gasten sprak',
  },
  debrief: { saved: 'Teruggekeken op {{name}}', added: 'Terugblik op {{name}} aangevuld' },
  planRow: {
    added: 'In het plan: {{names}}',
    updated: 'Plan gewijzigd: {{name}}',
    removed: 'Uit het plan: {{names}}',
    moved: 'Verplaatst in het plan: {{name}}',
    passedOver: 'Niet voorgesteld voor deze bijeenkomst: {{names}}',
    proposedAgain: 'Weer voorgesteld: {{names}}',
  },
}
