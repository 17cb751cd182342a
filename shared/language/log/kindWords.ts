import type { MeetingKind } from '../../domain/records/meeting.ts'
import { meant } from './near.ts'
import type { Span } from './reading.ts'

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${list})(?![\\p{L}\\d])`, 'gu')

/** Words that say what sort of meeting it was, in both languages; the first in the line counts. */
export const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
  [
    'video',
    words(
      'video(?= ?(?:w\\b|with|met\\b))|video ?(?:call|chat|gesprek|meeting)(?:en|s)?|video-call|vid ?call|videobel(?:len|d|de|den)?|gevideobeld|beeldbel(?:len|de)?|beeldgesprek|zoom(?: ?call| ?meeting)|zoompje|zoomde|zoomden|zoom(?:en|ed|de|gesprek)?|gezoomd|(?:via )?teams(?: ?call| ?meeting| ?overleg)?|google meet|hangout|skype(?:d|te|n)?|skype(?: ?call)|webex|google meets|gmeet|geskypet|face ?time(?:d)?|gefacetimed',
    ),
  ],
  [
    'coffee',
    words(
      '(?:(?:een|a) )?(?:kop(?:je)?|bak(?:je|kie)?|cup|mok) (?:koffie|thee|of coffee|of tea)|koffie(?:tje|s|momentje|gesprek(?:je)?|afspraak|date)?(?: (?:gedronken|gedaan|gehad))?|(?:bak(?:kie|je)|bakkies|kopje|kop)(?: troost)?(?: pleur)?(?: (?:gedaan|gedronken))|(?:bak(?:kie|je|kies)) troost|bak(?:kie|je)|koffie ?drinken|dronk(?:en)? (?:een )?(?:koffie|thee)|koffiegedronken|cappuccino|espresso|flat white|latte|cortado|thee(?:tje)?|coffees?|cuppa|tea|brew|chai|matcha|cappu(?:tje)?|doppio|americano|mocha',
    ),
  ],
  [
    'lunch',
    words(
      '(?!netwerk)\\p{L}*lunch(?:en|te|ten|ed|je|afspraak|meeting)?|geluncht|brunch(?:te|ed|en)?|gebruncht|broodjes?(?: gegeten)?|sandwich(?:es)?|middageten|boterham(?:metje)?|tosti',
    ),
  ],
  [
    'dinner',
    words(
      '(?:aan het )?(?!netwerk)\\p{L}*diner(?:en|de|den|tje)?|gedineerd|avondeten|etentje|uit ?eten|uitgegeten|gegeten|eten met|etentjes|hapje(?: (?:eten|gegeten))?|dinertje|dinners?|dined|supper|bbq|barbecue|gebarbecued|aten|bite to eat|meal|curry|tapas|pizza',
    ),
  ],
  [
    'drinks',
    words(
      '(?!netwerk)\\p{L}*borrel(?:en|de|den|tje)?|geborreld|bier(?:tje|tjes)?|pils(?:je|jes)?|wijn(?:tje|tjes)|glas wijn|drankjes?|glaasje|vrijmibo|vrijdagborrel|vrijdagmiddagborrel|apero|aperitief|(?:a )?drinks?(?! problem)|beers?|pints?|pintjes?|nightcap|happy hour|prosecco|half pint|wine|cocktails?',
    ),
  ],
  [
    'walk',
    words(
      '(?:strand|bos|park|lunch|duin)?wandel(?:ing|ingetje|en|de|den)|gewandeld|ommetje|blokje om|rondje (?:gelopen|lopen|park|bos)|walk(?:ed|ing)?|stroll(?:ed|ing)?|hik(?:e|ed|ing)|ramble',
    ),
  ],
  [
    'call',
    words(
      'telefoongesprek|telefoon(?=:)|tel(?= met)|facetime(?=:)|telefoontje|telefonisch|(?:aan|over) de (?:telefoon|lijn)|belletje|gebeld|belde(?:n)?|bellen|opgebeld|bel(?:t|len)?(?=(?: (?:ik|jij|we|wij|hij|zij|ze|even|nog|weer)){0,2} met)|belafspraak|teruggebeld|telcall|telco|phone ?call|(?:on|by|over) (?:the )?phone|by phone|phoned|phone chat|rang|(?<!(?:someone|somebody|guy|man|woman|girl|friend|chap|one|place|cafe|bar) )called|call',
    ),
  ],
  [
    'message',
    words(
      "appjes?(?: gestuurd)?|app(?:te|ten|en|t)(?= (?:met|mij|me|over)|$|,| \u0001)|app(?:te|ten)|geappt|whats ?app(?:je|te|t|ed)?|gewhatsappt|mailtje(?: gestuurd)?|mailde|gemaild|berichtje(?: gestuurd)?|voicemail|sms(?:je|te|jes)?|slack(?:ed|te)|signal(?:led|ed)|linkedin'?d|whatsapped|wapp(?:te|ed)|ge-?sms'?t|texted|(?:txt|text|msg)(?= (?:from|to)\\b)|emailed|e-mailed|messaged|msgd|msg'd|msg|dm(?:de|'d)?|(?:(?:e-?)?mail|app|appje|sms|dm|whatsapp)(?= (?:from|to|van|aan)\\b)|message(?= (?:from|to)\\b)|bericht(?:je)?(?= (?:van|aan)\\b)|linkedin-?bericht(?:je)?",
    ),
  ],
]

/** Only when the line names no other kind: where it was, or a general word for meeting. */
export const GENERAL: readonly (readonly [MeetingKind, RegExp])[] = [
  [
    'event',
    words(
      'netwerk(?:borrel|lunch|diner|ontbijt)|\\p{L}*(?:bijeenkomst|congres|conferentie|evenement|event|symposium|seminar|hackathon|receptie|meetup|webinar)|conference|summit|\\p{L}*beurs|\\p{L}*gala|reception|fundraiser|book launch|opening|vernissage|(?:verjaardags)?feest(?:je)?|party|bruiloft|wedding',
    ),
  ],
  [
    'message',
    words('(?:via|per) (?:de )?(?:whats ?app|app|mail|e-mail|linkedin|sms)|(?:by|over) (?:text|e-?mail|message|whatsapp)'),
  ],
  [
    'other',
    words(
      'gespard|sparren|spraken af|afgesproken met|vergaderd|afspraak|\\p{L}*overleg|vergadering|gesprek(?:je)?|kennismaking(?:sgesprek)?|meeting|catch(?:ing|-)?(?: |-)?up|1-op-1|1:1|1-1|one-on-one|bila(?:atje)?|caught up|appointment|bijgepraat|bijpraten|sollicitatiegesprek|interview',
    ),
  ],
]

export const EMOJI: readonly (readonly [MeetingKind, RegExp])[] = [
  ['coffee', /(?:☕|🫖|🍵)\uFE0F?/gu],
  ['lunch', /🥪|🥗|🥙/gu],
  ['dinner', /(?:🍽|🍝|🍕|🍣)\uFE0F?/gu],
  ['drinks', /🍺|🍻|🍷|🥂|🍸|🍹/gu],
  ['walk', /(?:🚶|🥾)(?:\u200D[♀♂]\uFE0F?)?/gu],
  ['call', /(?:☎|📞)\uFE0F?/gu],
  ['video', /💻|🎥/gu],
  ['message', /💬|✉\uFE0F?/gu],
]

/** Where a kind of meeting is named in a folded text, pictures and general words aside. */
export const kindSpans = (text: string): Span[] =>
  KINDS.flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length })),
  )

/** The words of a kind that are long enough to be known with a slip in them. */
const LONG: ReadonlyMap<string, MeetingKind> = new Map([
  ...'koffie koffietje bakkie cappuccino espresso coffee coffees'.split(' ').map((word) => [word, 'coffee'] as const),
  ...'lunch geluncht lunchen lunchte brunch'.split(' ').map((word) => [word, 'lunch'] as const),
  ...'diner dinner gedineerd avondeten gegeten etentje'.split(' ').map((word) => [word, 'dinner'] as const),
  ...'borrel borreltje geborreld drinks biertje wijntje drankje'.split(' ').map((word) => [word, 'drinks'] as const),
  ...'wandeling gewandeld wandelen ommetje walked walking'.split(' ').map((word) => [word, 'walk'] as const),
  ...'gebeld belletje telefoontje telefoongesprek telefonisch phoned'.split(' ').map((word) => [word, 'call'] as const),
  ...'videogesprek videocall'.split(' ').map((word) => [word, 'video'] as const),
  ...'netwerkborrel conferentie conference bijeenkomst'.split(' ').map((word) => [word, 'event'] as const),
  ...'afspraak vergadering overleg kennismaking'.split(' ').map((word) => [word, 'other'] as const),
])
const LONG_WORDS = [...LONG.keys()]

/** The word of a kind that one with a slip in it stands for: "koffei". */
export const kindMeant = (word: string): string | undefined => meant(word, LONG_WORDS)
/** The kind such a word says. */
export const kindOfLong = (word: string): MeetingKind | undefined => LONG.get(word)
