import type { introductionTexts as en } from '../en/introductionTexts.ts'
import type { Translated } from '../translated.ts'

export const introductionTexts: Translated<typeof en> = {
  hello: 'Hoi {{name}},',
  helloBoth: 'Hoi {{first}} en {{second}},',
  bye: 'Hartelijke groet,\n{{me}}',
  byeNameless: 'Hartelijke groet',
  about: {
    both: '{{role}} bij {{organisation}}',
    role: '{{role}}',
    organisation: 'van {{organisation}}',
  },
  ask: {
    subject: 'Zal ik je voorstellen aan {{other}}?',
    opening: 'Er is iemand die ik je graag wil voorstellen: {{other}}.',
    openingAbout: 'Er is iemand die ik je graag wil voorstellen: {{other}}, {{about}}.',
    why: 'Waarom ik aan jullie twee denk: {{why}}',
    fitForYou: 'Jij zoekt ‘{{ask}}’, en {{other}} biedt ‘{{offer}}’.',
    fitForOther: '{{other}} zoekt ‘{{ask}}’, en ik dacht aan wat jij biedt: ‘{{offer}}’.',
    offers: 'Wat {{other}} te bieden heeft: {{offers}}.',
    question:
      'Zal ik jullie met elkaar in contact brengen? Komt het niet uit, zeg het dan gerust. Nee is ook prima, en dat blijft tussen ons.',
  },
  request: {
    subject: 'Wil je me voorstellen aan {{other}}?',
    opening: 'Ik zou {{other}} graag ontmoeten, en volgens mij kennen jullie elkaar. Wil je ons aan elkaar voorstellen?',
    why: 'Waar het om gaat: {{why}}',
    offers: 'Wat ik kan meebrengen: {{offers}}.',
    question: 'Vraag het natuurlijk eerst aan {{other}}. En doe je het liever niet, zeg het dan gerust: dat is ook prima.',
  },
  make: {
    subject: '{{first}} en {{second}}: maak kennis',
    opening: 'Jullie zeiden allebei dat je elkaar wel wilt ontmoeten, dus bij dezen.',
    openingUnasked: 'Ik stel jullie graag aan elkaar voor.',
    this: '{{name}}, dit is {{other}}.',
    thisAbout: '{{name}}, dit is {{other}}, {{about}}.',
    why: 'Waarom ik aan jullie twee dacht: {{why}}',
    fit: '{{asker}} zoekt ‘{{ask}}’, en {{giver}} biedt ‘{{offer}}’: zo dacht ik aan jullie twee.',
    offers: 'Wat {{name}} te bieden heeft: {{offers}}.',
    over: 'Nu is het aan jullie: een bakkie is zo gedaan. Ik hoor graag hoe het was.',
  },
  howWasIt: {
    subject: 'Hebben jij en {{other}} elkaar al gezien?',
    opening: 'Een tijdje terug bracht ik je in contact met {{other}}. Is het van een ontmoeting gekomen?',
    question: 'Ik ben benieuwd hoe het was. En is het er nog niet van gekomen, dan is dat ook goed.',
  },
  thanks: {
    subject: 'Mooi om te horen wat eruit kwam',
    opening: 'Ik hoorde wat er uit je ontmoeting met {{other}} kwam, en daar werd ik blij van.',
    outcome: 'Wat ik hoorde: {{outcome}}',
    thanks: 'Dank je wel dat je er ja op zei.',
  },
  accepted: {
    subject: 'Natuurlijk, helemaal goed',
    opening: 'Fijn dat je het eerlijk zegt. Dan laat ik het hierbij.',
    later: 'Komt het een andere keer beter uit, laat het me dan weten.',
  },
  release: {
    subject: 'Over {{other}}',
    opening: 'Ik vroeg je of je {{other}} wilde ontmoeten. Het blijkt nu niet het moment, dus ik laat het even rusten.',
    thanks: 'Dat ligt niet aan jou. Dank je wel dat je erover na wilde denken.',
  },
  thankIntroducer: {
    subject: 'Dank je wel voor de introductie bij {{other}}',
    opening: 'Dank je wel dat je me in contact bracht met {{other}}. Dat waardeer ik.',
    promise: 'Ik laat je weten wat eruit komt.',
  },
  meet: {
    subject: 'Een bakkie, via {{introducer}}?',
    opening: 'Wat leuk dat {{introducer}} ons met elkaar in contact bracht.',
    why: 'Waar ik het graag over heb: {{why}}',
    question: 'Zullen we een dezer weken een bakkie doen? Ik kom graag naar je toe.',
  },
  tell: {
    subject: 'Wat er uit je introductie bij {{other}} kwam',
    met: 'Je stelde me voor aan {{other}}, en we hebben elkaar gezien.',
    outcome: 'Wat eruit kwam: {{outcome}}',
    thanks: 'Zonder jou was het er niet van gekomen. Dank je wel!',
  },
}
