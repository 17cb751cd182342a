import type { MeetingKind } from '../../domain/records/meeting.ts'
import { addPart, openText, type Work } from './work.ts'

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
  if (found === undefined) return
  others.delete(found.kind)
  addPart(work, 'kind', found, found.kind, others.size > 0 ? 'asked' : 'sure', [...others])
}
