import type { MeetingKind } from '../../domain/records/meeting.ts'
import { meant } from './near.ts'
import { addPart, isOpen, openText, type Work } from './work.ts'

/** Words that say what sort of meeting it was, in both languages; the first in the line counts. Order settles overlaps. */
const KINDS: readonly [MeetingKind, RegExp][] = [
  [
    'event',
    /\b(netwerkborrel|congres|conferentie|conference|symposium|beurs|meetup|seminar|bijeenkomst|receptie|reception|webinar|event)\b/u,
  ],
  [
    'video',
    /\b(video ?(call|gesprek|meeting)|video-call|videobel(len|d|de)?|gevideobeld|beeldbel(len|de)?|zoom(call)?|ge?zoomd?|teams(call| call)?|google meet|skype(d|te)?|facetime(d)?)\b/u,
  ],
  [
    'coffee',
    /\b((een |a )?(kop(je)?|bak(je|kie)?|cup) (koffie|thee|of coffee|of tea)|koffie(tje)?( gedronken| gedaan)?|bakkie|koffiedrinken|cappuccino|espresso|thee|coffees?|cuppa|tea)\b|☕️?/u,
  ],
  ['lunch', /\b(lunch(en|te|ten|ed)?|geluncht|brunch(te|ed)?|gebruncht|broodje)\b/u],
  ['dinner', /\b((aan het )?diner(en|de|tje)?|gedineerd|avondeten|uit eten|gegeten|dinner|dined|supper)\b|🍽️?/u],
  [
    'drinks',
    /\b(borrel(en|de|tje)?|geborreld|bier(tje)?|pilsje|wijntje|drankje|vrijmibo|drinks?|beers?|pints?|wine)\b|🍺|🍻|🍷/u,
  ],
  ['walk', /\b(wandeling(etje)?|wandel(en|de|den)|gewandeld|ommetje|walk(ed)?|stroll(ed)?)\b/u],
  [
    'call',
    /\b(telefoongesprek|telefoontje|telefonisch|belletje|gebeld|belde(n)?|bellen|phone call|phoned|called|call)\b|☎️?|📞/u,
  ],
  [
    'message',
    /\b(app(je|te|ten)|geappt|whatsapp(je|te)?|mailtje|mailde|gemaild|berichtje|sms(je)?|texted|emailed|e-mailed|messaged|dm(de)?)\b/u,
  ],
  [
    'other',
    /\b(ontbijt(en|je|te)?|breakfast|afspraak|overleg|vergadering|gesprek|gesproken|sprak|ontmoet(te)?|kennismaking|meeting|met up|catch-?up|caught up|appointment|met(?= (?:with )?[\p{L}]+ (?:for|at|in|on)\b))\b/u,
  ],
]

/** What is talked about is no meeting: "over het congres". */
const ABOUT = /\b(?:over|about)(?: (?:het|de|een|the|a|an|ons|onze|mijn|zijn|haar|hun|our|my|his|her|their))?\s*$/u

/** What sort of meeting the line tells of: the first that is named, a general word ("afspraak") only when nothing else is. */
export function readKind(work: Work): void {
  const open = openText(work)
  let found: { kind: MeetingKind; start: number; end: number } | undefined
  const others = new Set<MeetingKind>()
  for (const [kind, words] of KINDS) {
    const match = words.exec(open)
    if (match === null || ABOUT.test(open.slice(0, match.index)) || (kind === 'other' && found !== undefined)) continue
    const start = match.index
    if (found !== undefined && start >= found.start && start < found.end) continue
    others.add(kind)
    if (found === undefined || start < found.start) found = { kind, start, end: start + match[0].length }
  }
  if (found === undefined) return readMisspelt(work)
  others.delete(found.kind)
  addPart(work, 'kind', found, found.kind, others.size > 0 ? 'asked' : 'sure', [...others])
}

/** The words of a kind that are long enough to be known with a slip in them. */
const LONG: ReadonlyMap<string, MeetingKind> = new Map([
  ...'koffie koffietje bakkie cappuccino espresso coffee coffees'.split(' ').map((word) => [word, 'coffee'] as const),
  ...'lunch geluncht lunchen lunchte brunch'.split(' ').map((word) => [word, 'lunch'] as const),
  ...'diner dinner gedineerd avondeten gegeten'.split(' ').map((word) => [word, 'dinner'] as const),
  ...'borrel borreltje geborreld drinks biertje wijntje drankje'.split(' ').map((word) => [word, 'drinks'] as const),
  ...'wandeling gewandeld ommetje'.split(' ').map((word) => [word, 'walk'] as const),
  ...'gebeld belletje telefoontje telefoongesprek'.split(' ').map((word) => [word, 'call'] as const),
  ...'videogesprek videocall'.split(' ').map((word) => [word, 'video'] as const),
  ...'netwerkborrel conferentie conference bijeenkomst'.split(' ').map((word) => [word, 'event'] as const),
  ...'ontbijt breakfast afspraak vergadering overleg kennismaking'.split(' ').map((word) => [word, 'other'] as const),
])
const LONG_WORDS = [...LONG.keys()]

/** A kind with a slip in it, "koffei", "cofee": asked, and only when the line names no other. A capital inside the line is a name. */
function readMisspelt(work: Work): void {
  for (const [i, token] of work.tokens.entries()) {
    if (!isOpen(work, token) || (token.capital && i > 0)) continue
    const kind = LONG.get(meant(token.text, LONG_WORDS) ?? '')
    if (kind !== undefined) return addPart(work, 'kind', token, kind, 'asked')
  }
}
