import type { recovery as en } from '../en/recovery.ts'
import type { Translated } from '../translated.ts'

export const recovery: Translated<typeof en> = {
  opening: 'Je netwerk wordt geopend…',
  rebuilding: {
    title: 'Je netwerk wordt weer opgebouwd',
    text: 'De database van dit venster is leeg of loopt achter. Bakkie bouwt hem opnieuw op uit je gegevensmap. Er gaat niets verloren.',
    records: 'De laatste momentopname lezen',
    changes: 'De wijzigingen daarna verwerken',
    summaries: 'Balansen uitrekenen',
    of: '{{done}} van {{total}}',
    done: '{{done}} klaar',
  },
  newer: {
    title: 'Geschreven door een nieuwere Bakkie',
    database:
      'Een nieuwere versie van Bakkie heeft deze database gebruikt. Zet die versie er weer op om hem te openen. Er is niets gewijzigd.',
    folder:
      'Een nieuwere versie van Bakkie heeft deze gegevensmap gebruikt. Zet die versie er weer op om hem te openen. Er is niets gewijzigd.',
  },
  foreign: {
    title: 'Twee netwerken die niet bij elkaar horen',
    text: 'De database van dit venster en de gegevensmap vertellen een ander verhaal. Er is niets geschreven. Kies welke doorgaat; de andere wordt opzijgezet, niet verwijderd.',
    dataId: 'Ze horen bij twee verschillende netwerken.',
    hash: 'Ze begonnen als één netwerk, maar gingen elk hun eigen weg.',
    folder: 'De gegevensmap',
    database: 'De database van dit venster',
    changes_one: '{{count}} wijziging',
    changes_other: '{{count}} wijzigingen',
    snapshots_one: '{{count}} momentopname',
    snapshots_other: '{{count}} momentopnamen',
    lastChange: 'laatste wijziging {{moment}}',
    noChange: 'nog geen wijzigingen',
    where: 'in {{folder}}',
    keepFolder: 'Doorgaan met de gegevensmap',
    keepDatabase: 'Doorgaan met deze database',
    choosing: 'De andere kant wordt opzijgezet…',
  },
  databaseGone:
    'De database van dit venster is twee keer achter elkaar van buitenaf gesloten. Wat je bewaarde staat in de gegevensmap; sluit alle vensters en start Bakkie opnieuw.',
  repaired: {
    'torn-tail': 'Het einde van het journaal in je gegevensmap was afgebroken, zoals na een stroomstoring. Het is hersteld.',
    'damaged-journal': 'Een deel van het journaal in je gegevensmap was beschadigd. Alles wat leesbaar was, is er nog.',
    'damaged-snapshot': 'Een momentopname in je gegevensmap was beschadigd. De andere en het journaal namen haar plaats in.',
    'lost-identity': 'Het bestand dat zegt van wie je gegevensmap is, was weg of beschadigd. Het is opnieuw geschreven.',
    'journal-restarted':
      'Het journaal in je gegevensmap hield eerder op dan de laatste momentopname. Een nieuw gaat vanaf daar verder.',
    kept: 'Het kapotte deel is bewaard in {{setAside}}.',
  },
  failed: {
    title: 'Je netwerk kon niet worden geopend',
    nothingLost: 'Er is niets gewijzigd of verwijderd.',
    retry: 'Opnieuw proberen',
    blocked: 'Een ander venster van Bakkie gebruikt nog een oudere versie van de database. Sluit alle vensters en begin opnieuw.',
    diskFull: 'De schijf is vol. Maak ruimte en probeer het opnieuw.',
    unavailable: 'De database van deze browser ging niet open. Misschien staat hij uit, of zijn de bestanden beschadigd.',
    damagedJournal:
      'Een deel van het journaal in de gegevensmap is beschadigd, dus het netwerk kon niet helemaal worden opgebouwd.',
    damagedSnapshot: 'De momentopname in de gegevensmap is beschadigd, dus het netwerk kon niet helemaal worden opgebouwd.',
    nothingToRebuildFrom: 'Een eerdere opbouw werd onderbroken, en de gegevensmap waaruit die kwam is nu leeg.',
    host: 'De gegevensmap antwoordde niet zoals het hoort.',
    unknown: 'Er ging iets onverwachts mis.',
    folder: 'De gegevensmap is {{folder}}',
    detail: 'Voor wie wil helpen',
  },
}
