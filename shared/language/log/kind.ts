import type { MeetingKind } from '../../domain/records/meeting.ts'
import { meant } from './near.ts'
import { isDenied } from './negation.ts'
import type { Span } from './reading.ts'
import { toldTokens } from './told.ts'
import { addPart, isOpen, openText, type Work } from './work.ts'

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${list})(?![\\p{L}\\d])`, 'gu')

/** Words that say what sort of meeting it was, in both languages; the first in the line counts. */
const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
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
      "appjes?(?: gestuurd)?|app(?:te|ten|en|t)(?= (?:met|mij|me|over)|$|,| \u0001)|app(?:te|ten)|geappt|whats ?app(?:je|te|t|ed)?|gewhatsappt|mailtje(?: gestuurd)?|mailde|gemaild|berichtje(?: gestuurd)?|voicemail|sms(?:je|te|jes)?|slack(?:ed|te)|signal(?:led|ed)|linkedin'?d|whatsapped|wapp(?:te|ed)|ge-?sms'?t|texted|text(?= (?:from|to)\\b)|emailed|e-mailed|messaged|dm(?:de|'d)?|(?:(?:e-?)?mail|app|appje|sms|dm|whatsapp)(?= (?:from|to|van|aan)\\b)|message(?= (?:from|to)\\b)|bericht(?:je)?(?= (?:van|aan)\\b)|linkedin-?bericht(?:je)?",
    ),
  ],
]

/** Only when the line names no other kind: where it was, or a general word for meeting. */
const GENERAL: readonly (readonly [MeetingKind, RegExp])[] = [
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
      'ontbijt(?:en|je|te|meeting)?|ontbeten|breakfast(?:ed)?|gespard|sparren|spraken af|afgesproken met|vergaderd|afspraak|\\p{L}*overleg|vergadering|gesprek(?:je)?|kennismaking(?:sgesprek)?|meeting|catch(?:ing|-)?(?: |-)?up|1-op-1|1:1|1-1|one-on-one|bila(?:atje)?|caught up|appointment|bijgepraat|bijpraten|sollicitatiegesprek|interview',
    ),
  ],
]

const EMOJI: readonly (readonly [MeetingKind, RegExp])[] = [
  ['coffee', /(?:☕|🫖|🍵)\uFE0F?/gu],
  ['lunch', /🥪|🥗|🥙/gu],
  ['dinner', /(?:🍽|🍝|🍕|🍣)\uFE0F?/gu],
  ['drinks', /🍺|🍻|🍷|🥂|🍸|🍹/gu],
  ['walk', /(?:🚶|🥾)(?:\u200D[♀♂]\uFE0F?)?/gu],
  ['call', /(?:☎|📞)\uFE0F?/gu],
  ['video', /💻|🎥/gu],
  ['message', /💬|✉\uFE0F?/gu],
]

interface Found {
  readonly kind: MeetingKind
  readonly start: number
  readonly end: number
}

/** What sort of meeting the line tells of: the first that is named, a general word ("afspraak") or a picture only when nothing else is. */
export function readKind(work: Work): void {
  const open = openText(work)
  const told = toldTokens(work)
  const isTold = (at: number): boolean => told[work.tokens.findLastIndex((token) => token.start <= at)] === true
  for (const list of [KINDS, GENERAL, EMOJI]) {
    const all = list.flatMap(([kind, pattern]) =>
      [...open.matchAll(pattern)].map((match): Found => ({
        kind,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      })),
    )
    const [leading, ...behind] = all
      .filter(
        ({ start }) => !isTold(start) && !isPossessed(open, start) && !NONE.test(open.slice(0, start)) && !isNamed(work, start),
      )
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
    // "Niet geluncht, alleen gebeld": what was not had is no kind where another is.
    const first = leading !== undefined && isDenied(work, leading) ? behind.find((other) => !isDenied(work, other)) : leading
    if (leading === undefined || first === undefined) {
      if (leading !== undefined) return addPart(work, 'kind', leading, leading.kind, 'asked')
      if (list === KINDS && readMisspelt(work)) return
      continue
    }
    const others = new Set(behind.filter(({ start }) => start >= first.end).map(({ kind }) => kind))
    others.delete(first.kind)
    return addPart(work, 'kind', first, first.kind, others.size > 0 ? 'asked' : 'sure', [...others])
  }
}

/** Where a kind of meeting is named in a folded text, pictures and general words aside. */
export const kindSpans = (text: string): Span[] =>
  KINDS.flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length })),
  )

/** Nothing outside the favours says what it was: then the call or message that one of them was told in. */
export function readKindWithin(work: Work): void {
  if (work.parts.some((part) => part.kind === 'kind')) return
  const match = TOLD_BY.exec(work.text)
  if (match === null || work.claimed.subarray(match.index, match.index + match[0].length).includes(2)) return
  const kind = /^(?:belde|rang|phoned)$/u.test(match[0]) ? 'call' : 'message'
  work.parts.push({
    kind: 'kind',
    value: kind,
    span: { start: match.index, end: match.index + match[0].length },
    confidence: 'asked',
    alternatives: [],
  })
}
const TOLD_BY = /(?<![\p{L}\d])(?:mailde|appte|emailed|texted|belde|rang|phoned)(?= (?:of|dat|if|whether|me|to ask))/u

/** "At Coffee Fellows": a word of a place's name. */
function isNamed(work: Work, start: number): boolean {
  const at = work.tokens.findIndex((token) => token.start === start)
  const token = work.tokens[at]
  return token?.capital === true && /^(?:at|bij|@|in)$/u.test(work.tokens[at - 1]?.text ?? '')
}

/** "Geen lunch", "no time for coffee": none was had, and the words stay in the note. */
const NONE =
  /\b(?:geen|no|zonder|without)(?: \p{L}+){0,2} (?:voor |for )?$|\b(?:geen|no) $|\b(?:did not|didn't|niet) (?:have|had|get) (?:a |any |time for )?$/u

/** "Her party", "zijn borrel": what someone has, not what this was; "onze lunch" is ours. */
const isPossessed = (open: string, start: number): boolean => /\b(?:her|his|their|zijn|hun)\s+$/u.test(open.slice(0, start))

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
  ...'ontbijt breakfast afspraak vergadering overleg kennismaking'.split(' ').map((word) => [word, 'other'] as const),
])
const LONG_WORDS = [...LONG.keys()]

/** "Aan de telefon", "on the fone". */
const ON_THE_PHONE = /\b(?:aan|over|via|on|by|over) (?:de|the) (?=(?:te[l]+e?f|phon?|fone?)\p{L}*)\p{L}{4,9}(?!\p{L})/u

/** A kind with a slip in it, "koffei", "cofee": asked, and only when the line names no other. A capital inside the line is a name. */
function readMisspelt(work: Work): boolean {
  const phone = ON_THE_PHONE.exec(openText(work))
  if (phone !== null) {
    addPart(work, 'kind', { start: phone.index, end: phone.index + phone[0].length }, 'call', 'asked')
    return true
  }
  for (const [i, token] of work.tokens.entries()) {
    if (!isOpen(work, token) || (token.capital && i > 0)) continue
    const kind = LONG.get(meant(token.text, LONG_WORDS) ?? '')
    if (kind === undefined) continue
    addPart(work, 'kind', token, kind, 'asked')
    return true
  }
  return false
}
