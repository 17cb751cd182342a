import type { talk as en } from '../../en/events/talk.ts'
import type { Translated } from '../../translated.ts'

export const talk: Translated<typeof en> = {
  journey: {
    near: 'Ben je lopend gekomen of op de fiets?',
    nearBy: 'Lekker dicht bij huis voor je. Was je hier al eens?',
    from: 'Kom je vandaag uit {{city}}? Hoe was de reis?',
    fromHow: 'Hoe ben je hier gekomen vanuit {{city}}?',
    place: 'Was {{place}} makkelijk te vinden?',
    placeBefore: 'Kende je {{place}} al?',
    any: 'Hoe was de reis hierheen?',
    anyFar: 'Moest je van ver komen?',
  },
  gathering: {
    why: 'Wat brengt je naar {{event}}?',
    hosts: 'Hoe ken je de mensen die dit organiseren?',
    hope: 'Wanneer is dit voor jou een geslaagde bijeenkomst?',
    again: 'We waren er vorige keer allebei. Wat is je bijgebleven?',
    before: 'Zagen we elkaar niet bij {{before}}? Hoe vond je dat?',
  },
  talked: {
    topic: 'Hoe is het daarmee verder gegaan, sinds we het erover hadden?',
    topicSince: 'Houdt dat je nog bezig?',
    birthday: 'Nog gefeliciteerd met je verjaardag, {{when}}! Heb je het gevierd?',
    birthdayToday: 'Gefeliciteerd met je verjaardag! Wat leuk dat je er bent. Vier je het nog?',
    position: 'Gefeliciteerd: {{position}}! Hoe zijn de eerste weken?',
    interest: 'Ik weet nog waar je van houdt: {{interest}}. Kom je er een beetje aan toe?',
    last: 'Hoe gaat het met je sinds {{when}}?',
    lastAt: 'Hoe gaat het met je, sinds we elkaar spraken {{at}}?',
    colleague: 'Ik werk samen met {{me}}. Hoe kennen jullie elkaar?',
    through: 'We kennen elkaar via {{name}}. Hoe kennen jullie elkaar eigenlijk?',
    first: 'Fijn om je nu echt te ontmoeten. Waar ben je druk mee, behalve met werk?',
    stranger: 'Volgens mij kennen wij elkaar nog niet. Wie ken je hier?',
  },
  ending: {
    introduce: 'Er is hier iemand die je volgens mij wilt spreken: zal ik je voorstellen aan {{name}}?',
    promise: 'Ik ben niet vergeten wat ik je beloofde. Je hoort deze week van me. Nu laat ik je weer met anderen praten.',
    coffee: 'Hier praat ik liever bij een bakkie over verder. Zal ik je morgen een berichtje sturen?',
    thanks: 'Leuk om je te spreken, dank je wel. Ik ga nog een paar mensen gedag zeggen.',
    others: 'Ik wil je niet bij de anderen weghouden. Fijn dat we elkaar spraken.',
    before: 'Ik wil voor ik ga nog een paar mensen begroeten. Goed je gezien te hebben.',
  },
}
