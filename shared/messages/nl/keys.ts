import type { keys as en } from '../en/keys.ts'
import type { Translated } from '../translated.ts'

export const keys: Translated<typeof en> = {
  title: 'Toetsen',
  everywhere: 'Overal',
  here: 'Op dit scherm',
  going: 'Ergens heen',
  lists: 'In lijsten en tabellen',
  space: 'Spatie',
  list: {
    move: 'Omhoog en omlaag',
    ends: 'Naar de eerste of laatste rij',
    open: 'De rij openen',
    tick: 'De rij aanvinken',
    tickMore: 'Vanaf hier verder aanvinken',
    all: 'Alles aanvinken',
    none: 'Niets aanvinken',
    poured: 'Zien waar de ingeschonken koppen vandaan komen',
    received: 'Zien waar de gekregen koppen vandaan komen',
  },
  fields: {
    heading: 'Tijdens het typen',
    escape: 'Eén stap terug; wat je typte blijft',
    save: 'Een notitie bewaren',
    inline: 'Een wijziging ter plekke bewaren',
  },
}
