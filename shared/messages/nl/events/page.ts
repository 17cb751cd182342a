import type { page as en } from '../../en/events/page.ts'
import type { Translated } from '../../translated.ts'

export const page: Translated<typeof en> = {
  action: {
    briefing: 'Briefing',
    now: 'Ter plekke',
    debrief: 'Terugkijken',
    edit: 'Bijeenkomst wijzigen',
    delete: 'Bijeenkomst verwijderen',
  },
  tab: {
    guests: 'Gasten',
  },
  page: {
    parts: 'Delen van de bijeenkomst',
    openLink: 'Openen',
    add: {
      where: 'Locatie toevoegen',
      city: 'Plaats toevoegen',
      link: 'Link toevoegen',
      about: 'Zeg waar het over gaat',
    },
  },
  guests: {
    empty: {
      title: 'Nog niemand op de lijst',
      text: 'Met een gastenlijst zie je wie je er kent, en wie je misschien wilt leren kennen.',
    },
    state: {
      known: 'Bekend',
      stranger: 'Nog onbekend',
      review: 'Te bekijken',
    },
  },
}
