import type { Translated } from '../translated.ts'
import type { matching as en } from '../en/matching.ts'

export const matching = {
  reasons: {
    email: 'zelfde e-mailadres',
    emailOfAnother: '{{email}} is het adres van {{known}}, maar de naam is een andere',
    emailName: '{{email}} spelt deze naam',
    emailOrganisation: '{{email}} is een adres bij {{organisation}}',
    name: 'zelfde naam',
    spelling: '‘{{written}}’ en ‘{{known}}’ zijn één naam, anders geschreven',
    letters: '‘{{written}}’ op de lijst, ‘{{known}}’ hier: een letter of twee verschil',
    initials: '‘{{written}}’ kan {{known}} zijn',
    shortName: '{{short}} is kort voor {{long}}',
    sameLongName: '{{written}} en {{known}} komen van dezelfde naam',
    nickname: 'heet hier {{nickname}}',
    partOfGiven: '‘{{written}}’ op de lijst, ‘{{known}}’ hier',
    partOfFamily: '{{written}} en {{known}} delen een achternaam',
    formerName: 'heette eerder {{former}}',
    infix: '‘{{written}}’ op de lijst, ‘{{known}}’ hier',
    givenOnly: 'de lijst geeft alleen ‘{{given}}’',
    familyOnly: 'de lijst geeft alleen ‘{{family}}’',
    knownInPart: 'hier alleen bekend als {{known}}',
    otherGiven: 'andere voornamen: {{written}} op de lijst, {{known}} hier',
    organisation: 'werkt ook bij {{organisation}}',
    formerOrganisation: 'werkte eerder bij {{organisation}}',
    otherOrganisation: '{{written}} op de lijst, maar {{known}} hier',
    role: 'zelfde rol: {{role}}',
    place: 'komt ook uit {{place}}',
    namesakes_one: 'nog iemand anders hier past ook',
    namesakes_other: 'nog {{count}} anderen hier passen ook',
  },
} as const satisfies Translated<typeof en>
