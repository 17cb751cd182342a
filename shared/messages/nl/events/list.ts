import type { list as en } from '../../en/events/list.ts'
import type { Translated } from '../../translated.ts'

export const list: Translated<typeof en> = {
  title: 'Bijeenkomsten',
  one: 'Bijeenkomst',
  command: {
    add: 'Nieuwe bijeenkomst',
    addWords: 'maken plannen borrel congres lunch uitnodiging evenement',
  },
  empty: {
    title: 'Ken de zaal voor je binnenkomt',
    text: 'Maak een bijeenkomst van het eerstvolgende waar je naartoe gaat en zet de gastenlijst erop. Bakkie vertelt wie je kent, waar jullie het laatst over hadden en wie je even moet spreken.',
  },
  gone: {
    title: 'Deze bijeenkomst is er niet meer',
    text: 'Hij is verwijderd, hier of in een ander venster.',
    action: 'Alle bijeenkomsten',
  },
  list: {
    coming: 'Komend',
    past: 'Geweest',
    more: 'Meer tonen',
    guests_zero: 'Nog geen gasten',
    guests_one: '{{count}} gast',
    guests_other: '{{count}} gasten',
    toReview_one: '{{count}} te bekijken',
    toReview_other: '{{count}} te bekijken',
    noPlan: 'Geen plan',
    plan_one: '{{count}} in het plan',
    plan_other: '{{count}} in het plan',
    debriefed: 'Op teruggekeken',
    noDebrief: 'Nog niet teruggekeken',
  },
  form: {
    add: 'Nieuwe bijeenkomst',
    edit: 'Bijeenkomst wijzigen',
    nameHint: 'Netwerklunch, congres, verjaardagsborrel…',
    nameMissing: 'Geef hem een naam.',
    dateMissing: 'Zeg op welke dag het is.',
    aboutHint: 'Waar het over gaat, en waar jij voor komt.',
    turnedRound: 'Zo is het afgelopen voor het begint. Klopt dat?',
  },
  field: {
    name: 'Naam',
    when: 'Wanneer',
    date: 'Dag',
    time: 'Van',
    endDate: 'Laatste dag',
    endTime: 'Tot',
    where: 'Waar',
    city: 'Plaats',
    link: 'Link',
    about: 'Over',
  },
}
