import type { meetings as en } from '../en/meetings.ts'
import type { Translated } from '../translated.ts'

export const meetings: Translated<typeof en> = {
  kind: {
    coffee: 'Koffie',
    lunch: 'Lunch',
    dinner: 'Diner',
    drinks: 'Borrel',
    walk: 'Wandeling',
    call: 'Telefoontje',
    video: 'Videogesprek',
    message: 'Bericht',
    event: 'Bijeenkomst',
    other: 'Anders',
  },
  state: { planned: 'Gepland', happened: 'Geweest' },
}
