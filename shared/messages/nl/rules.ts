import type { rules as en } from '../en/rules.ts'
import type { Translated } from '../translated.ts'

export const rules: Translated<typeof en> = {
  title: 'Regels',
  lead: 'Hoe Bakkie telt en wanneer het iets zegt. Elke wijziging kun je ongedaan maken, en geldt ook voor vroeger: alle balansen, fasen en seintjes worden opnieuw uitgerekend.',
  working: 'Alles opnieuw uitrekenen…',
  reset: 'Terug naar hoe het was',
  cups: {
    title: 'Koppen per ontmoeting',
    hint: 'Wat één ontmoeting van een soort telt als iemand trakteert. Een ontmoeting met eigen koppen houdt die.',
    kind: {
      coffee: 'Koffie',
      drinks: 'Borrel',
      walk: 'Wandeling',
      lunch: 'Lunch',
      dinner: 'Diner',
      call: 'Telefoon',
      video: 'Videogesprek',
      message: 'Bericht',
      event: 'Bijeenkomst',
      other: 'Anders',
    },
  },
  patience: {
    title: 'Geduld',
    label: 'Maanden',
    hint: 'Zo lang schenk je door zonder iets terug te verwachten, voordat Bakkie een relatie eenzijdig noemt. Een persoon kan een eigen horizon hebben.',
  },
  prompts: {
    title: 'Seintjes',
    perDay: 'Per dag, hoogstens',
    perDayHint: '1 tot 20. De rest wacht onder Later; beloften, opvolgingen en leningen van vandaag staan er altijd.',
    kinds: 'Soorten seintjes',
    kindsHint: 'Zet uit waar je niet aan herinnerd wilt worden.',
    daysOff: 'Vrije dagen',
    daysOffHint: 'Op deze dagen toont Vandaag geen seintjes en komt er geen melding.',
  },
  cadence: {
    title: 'Hoe vaak je mensen wilt zien',
    hint: 'Dagen tussen twee contacten, per kring. Het eigen ritme van een persoon gaat voor. Leeg: geen ritme.',
    tier: { a: 'Kring 1', b: 'Kring 2', c: 'Kring 3' },
    ideal: 'Liefst',
    longest: 'Uiterlijk',
    longestHint: 'Tweemaal zo lang als het leeg is.',
    tooShort: 'Uiterlijk kan niet eerder zijn dan liefst.',
  },
  calendar: {
    title: 'Kalender en geld',
    firstDay: 'De week begint op',
    currency: 'Munt',
    currencyHint: 'Voor bedragen zonder munt. Bedragen die er al zijn houden de hunne.',
  },
}
