import { fold } from '../../../language/fold.ts'

const words = (text: string): string[] => text.split(' ')

/** Words a heading of a guest list is made of, folded. One of them is enough to make a short line a heading. */
const HEADS = new Set([
  ...words('tafel table zaal speakers sprekers deelnemers deelnemerslijst deelnemer participants participant gasten gast guests'),
  ...words('guestlist gastenlijst gastenoverzicht attendees attendee aanwezigen aanwezig afwezig afwezigen afgemeld afmeldingen'),
  ...words('aanmeldingen aanmelding aangemeld genodigden genodigde uitgenodigd invitees invitations uitnodigingen registrations'),
  ...words('inschrijvingen ingeschreven hosts gastheren gastvrouwen moderators moderatoren panel panelleden panelists keynotes'),
  ...words('vips vip pers press sponsors sponsoren volunteers vrijwilligers crew staff staf wachtlijst waitlist waitinglist'),
  ...words(
    'programma programme agenda lijst list overzicht overview rsvp rsvps bestuur board bestuursleden organisatoren organisers',
  ),
  ...words(
    'organizers team teams groep group organisatie organisation organization presentielijst namenlijst naamlijst contacten',
  ),
  ...words('contacts leden members bevestigd confirmed accepted declined tentative maybe going invited yes no overige overigen'),
  ...words(
    'others other rest bijlage appendix annex concept versie version draft vervolg continued internal intern extern external',
  ),
  ...words('partners eregasten collegas colleagues relaties klanten clients customers alumni studenten students jury commissie'),
  ...words('hoofdtafel erehaag dinerlijst seating tafelindeling tafelschikking zitplaatsen plaatsing ronde round sessie session'),
  ...words(
    'workshop breakout deel part blok track dag day ochtend middag avond morning afternoon evening cohort lichting klas delegates delegation delegatie honour honor seating plan covers manifest presentie asistentes',
  ),
])

/** Words that may stand beside them. */
const AROUND = new Set([
  ...words('de het een the a an of van voor for en and & met with onze our alle all per op on at in bij te nr no nummer number'),
  ...words('januari februari maart april mei juni juli augustus september oktober november december january february march may'),
  ...words(
    'june july august october jan feb mrt mar apr jun jul aug sep sept okt oct nov dec maandag dinsdag woensdag donderdag',
  ),
  ...words(
    'vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ma di wo do vr za zo mon tue wed thu',
  ),
  ...words('fri sat sun borrel diner dinner lunch congres conference bijeenkomst symposium event netwerk netwerkborrel network'),
  ...words(
    'networking ontbijt breakfast receptie reception drinks jaarcongres jaarbijeenkomst nieuwjaarsborrel nieuwjaarsreceptie',
  ),
  ...words('zomerborrel najaar voorjaar zomer winter lente herfst spring summer autumn jaar year evenement meeting meetup'),
  ...words('rondetafel ronde masterclass seminar webinar training cursus opening feest party gala kerst kerstborrel lustrum'),
  ...words('definitief definitieve voorlopig voorlopige final preliminary laatste last nieuwe new update bijgewerkt stand namen'),
  ...words('names naam name en/of nog niet not yet wel reeds already vip-gasten genodigden- kick-off kickoff'),
])

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[\s:;,.!()[\]/–—-]+/u)
    .map((word) => word.replace(/^['"*#]+|['"*]+$/g, ''))
    .filter((word) => word !== '')

const isNumberish = (word: string): boolean => /^\d{1,4}(e|de|ste|st|nd|rd|th)?$|^[a-h]$|^[ivx]+$/.test(word)

/** Longest heading, in letters. */
const LONGEST = 300

/**
 * Whether a line is the heading of a list: words of headings, dates and
 * occasions and no others, or one such word at its start followed by a number
 * ("Tafel 3", "Deelnemerslijst 12 november").
 */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST) return false
  const all = tokens(text)
  if (all.length === 0 || all.length > 10) return false
  const heads = all.filter((word) => HEADS.has(word)).length
  const others = all.filter((word) => !HEADS.has(word) && !AROUND.has(word) && !isNumberish(word)).length
  if (heads > 0 && others === 0) return true
  return heads > 0 && HEADS.has(all[0] ?? '') && /\d|:\s*$/.test(text) && others <= 3
}

/** Whether a heading is that of what is to be spoken of at a meeting. */
export const isAgendaHeading = (text: string): boolean =>
  /^(?:de )?(?:agenda(?:punten)?|agenda items|order of business|bespreekpunten)\b/.test(fold(text))

/** Whether the words before a colon are a heading or a part someone plays: "Tafel 3: …", "Spreker: …". */
export const isLabel = (text: string): boolean => isHeading(text)

/** Whether a word is one of headings, dates and occasions: nobody is called so. */
export const isHeadingWord = (word: string): boolean => HEADS.has(fold(word))
