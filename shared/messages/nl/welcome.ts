import type { welcome as en } from '../en/welcome.ts'
import type { Translated } from '../translated.ts'

export const welcome: Translated<typeof en> = {
  title: 'Welkom bij Bakkie',
  lead: 'Een notitieboek voor de mensen met wie je koffie drinkt: wie je sprak, wat je beloofde en wie voor wie heeft geschonken. Alles blijft op deze computer.',
  language: 'Taal',
  ways: 'Drie manieren om te beginnen',
  import: {
    title: 'Mensen binnenhalen',
    text: 'Uit je telefoon, mailprogramma of LinkedIn. Je ziet eerst wat er gebeurt.',
    action: 'Bestand kiezen',
  },
  sample: {
    title: 'Een voorbeeldnetwerk bekijken',
    text: 'Verzonnen mensen met drie jaar koffie, los van je eigen gegevens en in één stap weer weg.',
    action: 'Rondkijken',
  },
  coffee: {
    title: 'Beginnen met één bakkie',
    text: 'Schrijf in één regel wie je het laatst sprak. De rest komt vanzelf.',
    action: 'Bakkie noteren',
  },
  skip: 'Eerst het lege notitieboek bekijken',
}
