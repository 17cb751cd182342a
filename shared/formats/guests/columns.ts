import { fold } from '../../language/fold.ts'

/** What a column of a guest list may hold. */
export const COLUMN_KINDS = [
  'name',
  'given',
  'infix',
  'family',
  'initials',
  'prefix',
  'organisation',
  'role',
  'email',
  'answer',
  'checkedIn',
  'note',
  'other',
] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** Column names as they occur, folded, without punctuation; Dutch and English. */
const NAMES: Readonly<Record<Exclude<ColumnKind, 'other'>, RegExp>> = {
  given:
    /^(first ?name|given ?name|forename|voornaam|voornamen|roepnaam|attendee first name|buyer first name|first|prenom|vorname)$/,
  family:
    /^(last ?name|family ?name|surname|achternaam|familienaam|attendee last name|buyer last name|last|nom|nachname|geslachtsnaam)$/,
  infix: /^(tussenvoegsels?|tussenv|tv|tvs|infix|middle ?name|voorvoegsel|additional name)$/,
  initials: /^(voorletters?|initialen|initials|vl)$/,
  prefix: /^(aanhef|salutation|titulatuur|prefix|honorific|dhr\/mevr|m\/v|geslacht|title prefix|anrede)$/,
  name: /^(name|full ?name|naam|volledige naam|display name|attendee( name)?|attendees|deelnemers?|deelnemer naam|naam deelnemer|gast(en)?|guests?|guest name|participants?|participant name|naam gast|wie|who|person|persoon|member|invitees?|genodigden?|genodigde|contact( name)?|contactpersoon|naam en voornaam|naam contact|spreker|speaker|delegates?|relatie|name of participant|namen|names|badge|badge ?naam|badge ?name|naamkaartje|naambadge)$/,
  organisation:
    /^(organi[sz]ation|organi[sz]ations|organisatie|organisatienaam|organi[sz]ation name|company|company name|bedrijf|bedrijfsnaam|werkgever|employer|instelling|firma|firm|instantie|affiliation|werkt bij|org|bureau|school|institution|business|bedrijf\/organisatie|organisatie\/bedrijf|namens|agency|what( company| organi[sz]ation) do you work for|where do you work|waar werk je|company\/organi[sz]ation)$/,
  role: /^(role|rol|function|functie|functietitel|job|job ?title|title|titel|position|positie|beroep|occupation|profession|wat doe je|your role|hoedanigheid|job role|jobtitle|headline)$/,
  email:
    /^(e[- ]?mails?|e[- ]?mail ?(address|adres)|mail|mailadres|emailadres|e-mailadres|attendee email|buyer email|email 1|user email|contact e-?mail)$/,
  answer:
    /^(status|rsvp|rsvp status|answer|antwoord|response|reactie|attendee status|approval status|aanwezig|komt|attending|attendance|going|registration status|order status|aanmeldstatus|deelname|aanwezigheid|present|yes\/no|ja\/nee|guest status)$/,
  checkedIn:
    /^(checked ?in|checked ?in at|check ?in time|check ?in|ingecheckt|aangekomen|check ?in date|attended|has checked in|attendance status|scanned at)$/,
  note: /^(notes?|opmerking(en)?|bijzonderheden|remarks?|comments?|toelichting|notitie|dieet(wensen)?|dietary( requirements| needs)?|allergie(en)?|intro|bio|guests? notes?|wensen)$/,
}

const OTHER =
  /^(user id|event host|rsvped on|joined group on|url of member profile|first joined|last visited|nr|no|#|nummer|number|num|id|api id|guest id|created at|phone( number)?|telefoon(nummer)?|tel|mobiel|mobile|gsm|ticket( type| name)?|tickets?|order( #| id| date| no)?|quantity|aantal|table|tafel|seat|plaats|city|woonplaats|adres|address|postcode|land|country|datum|date|tijd|time|linkedin|website|url|custom source|has joined event|amount( tax| discount)?|currency|coupon code|eth address|solana address|qr code url|survey response rating|survey response feedback|eventtickettypeid|attendee #|guests?|rsvp date|check-?in|handtekening|signature|paraaf|groep|group|sector|branche|industry|gemeente|afdeling|department|vip|betaald|paid|kosten|price)$/

const plain = (header: string): string =>
  fold(header)
    .replace(/[_*"]+/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/g, '')
    .replace(/[?:.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Longest name of a column, in letters. */
const LONGEST = 200

/** What a column is by its name; undefined when the name is not one of columns. */
export function columnKind(header: string): ColumnKind | undefined {
  if (header.length > LONGEST) return undefined
  const name = plain(header)
  if (name === '') return undefined
  for (const kind of KINDS) if (NAMES[kind].test(name)) return kind
  return OTHER.test(name) ? 'other' : undefined
}

const KINDS = [
  'given',
  'family',
  'infix',
  'initials',
  'prefix',
  'name',
  'organisation',
  'role',
  'email',
  'answer',
  'checkedIn',
  'note',
] as const

/** More columns than a list has that was made for guests: answers to a form. */
const WIDE = 8

/** The kinds of a row of column names; undefined when the row is none: nothing names a person, or half is not known. */
export function headerKinds(cells: readonly string[]): ColumnKind[] | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const kinds = cells.map((cell) => columnKind(cell))
  const known = kinds.filter((kind) => kind !== undefined)
  const says = (kind: ColumnKind) => kinds.includes(kind)
  // The questions of a form stand beside the names: of a wide table a few known ones are enough.
  const isEnough = known.length * 2 >= filled.length || (filled.length > WIDE && known.some((kind) => kind !== 'name'))
  if (filled.length < 2 || known.length < 2 || !isEnough) return undefined
  if (!(says('name') || says('given') || says('family') || says('email'))) return undefined
  return kinds.map((kind) => kind ?? 'other')
}
