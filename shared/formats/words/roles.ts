import { fold } from '../../language/fold.ts'
import { isPrefix, isSuffix } from '../../language/names/particles.ts'

const words = (text: string): string[] => text.split(' ')

/** Words of what one does, Dutch and English, folded. */
const ROLES = new Set([
  ...words('director directeur directrice bestuurder bestuurslid bestuursvoorzitter ceo cfo cto coo cmo cio chro cpo cso cdo'),
  ...words('manager adviseur adviser advisor consultant voorzitter chair chairman chairwoman chairperson president'),
  ...words('vicevoorzitter vice-president vp svp evp md wethouder burgemeester minister staatssecretaris kamerlid raadslid'),
  ...words('gedeputeerde ambtenaar senator mp eigenaar owner founder oprichter oprichtster co-founder cofounder medeoprichter'),
  ...words('partner associate vennoot hoofd head lead teamlead teamleider leider leader officer secretaris secretary'),
  ...words('penningmeester treasurer lid member hoogleraar professor lecturer docent leraar teacher onderzoeker researcher'),
  ...words('promovendus promovenda postdoc student studente stagiair stagiaire intern trainee ondernemer entrepreneur'),
  ...words('zelfstandige zzper freelancer freelance journalist journaliste redacteur editor hoofdredacteur schrijver author'),
  ...words('columnist fotograaf photographer architect ingenieur engineer developer ontwikkelaar programmeur designer'),
  ...words('ontwerper analist analyst econoom economist jurist lawyer advocaat notaris attorney solicitor barrister accountant'),
  ...words('controller auditor makelaar broker banker bankier investeerder investor trader coach trainer facilitator'),
  ...words('procesbegeleider programmamaker curator conservator kunstenaar artist musicus acteur arts huisarts doctor'),
  ...words('verpleegkundige nurse apotheker tandarts psycholoog therapeut chirurg specialist expert medewerker employee'),
  ...words('assistant assistent assistente coordinator beheerder administrator planner inkoper buyer verkoper sales'),
  ...words('marketeer marketing communicatie hr recruiter woordvoerder spokesperson strateeg strategist ambassadeur'),
  ...words('ambassador diplomaat consul boswachter farmer chef caterer gastheer gastvrouw dagvoorzitter moderator'),
  ...words(
    'spreker speaker keynote panellid panelist host commissaris commissioner toezichthouder regisseur producer interpreter tolk photographer vertaler translator',
  ),
  ...words(
    'vrijwilliger volunteer gepensioneerd retired projectleider projectmanager programmamanager procesmanager relatiemanager',
  ),
  ...words('accountmanager kwartiermaker bestuursadviseur beleidsadviseur beleidsmedewerker griffier inspecteur executive'),
  ...words('aannemer installateur technicus wetenschapper scientist librarian bibliothecaris rector decaan dean pastor dominee'),
  ...words('eigenaresse dga principal lector leraar student auteur mayor secretaris investor zzp producent trustee fundraiser'),
  ...words('vz architecte coordinatrice secretaresse notulist notuliste predikant dijkgraaf jongerenwerker buurtsportcoach'),
])
/** What stands beside one of them, and is part of what one does where a card says it; in a list of names it may be a name's. */
const ROLE_PARTS = new Set(words('management account chief vice senior junior interim'))
/** Trades that are family names as well: what one does only in small letters, and never in a name. */
const TRADES = new Set([
  ...words('bakker slager kok schilder loodgieter timmerman smid visser kapper kapster boer boerin tuinder molenaar schipper'),
  ...words('metselaar stukadoor dakdekker bloemist kruidenier wever brouwer brander imker hovenier piloot chauffeur conducteur'),
  ...words('baker butcher painter plumber carpenter farmer brewer gardener florist driver printer joiner weaver'),
])
const ROLE_END =
  /.{3}(manager|directeur|directrice|adviseur|leider|leidster|medewerker|medewerkster|ontwikkelaar|beheerder|coordinator|voorzitter|bestuurder|redacteur|ondernemer|deskundige|consultant|engineer|architect|specialist|secretaris|ambtenaar|functionaris|makelaar|analist|officer|begeleider|onderzoeker|docent|eigenaar|verantwoordelijke|vertegenwoordiger|strateeg|regisseur)$/

/** Longest word for what one does, in letters; what is longer is no word. */
const LONGEST_WORD = 80

const bare = (word: string): string =>
  fold(word)
    .replace(/^[("']+|[)"',.:;]+$/g, '')
    .replaceAll("'", '')

/** "penningm.", "secr.", "verpleegk.": the beginning of such a word, and a stop. */
const isShortened = (word: string): boolean => {
  const stem = fold(word).replace(/[.,;]+$/, '')
  return /\p{L}\.[,;]?$/u.test(word) && stem.length > 3 && !isPrefix(stem) && !isSuffix(stem) && begins(stem)
}
const begins = (stem: string): boolean => {
  for (const role of ROLES) if (role.length > stem.length + 1 && role.startsWith(stem)) return true
  return SHORTENED.has(stem)
}
const SHORTENED = new Set(words('verpleegk secr voorz penn adm beleidsmedew medew kand kandnot uitv bestuursl'))

/** Whether a word says what someone does: "directeur", "CFO", "beleidsadviseur", "penningm.". */
export function isRoleWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  if (isShortened(word)) return true
  const folded = bare(word)
  return ROLES.has(folded) || ROLE_END.test(folded) || folded.split(/[/&+-]/).some((part) => part !== folded && ROLES.has(part))
}

/** Whether a text says what someone does. */
export const isRole = (text: string): boolean => text.split(/\s+/u).some((word) => isRoleWord(word))

/** Whether a text is a trade in small letters, as beside a name: "bakker", "zelfstandig loodgieter". */
export const isTrade = (text: string): boolean => text === text.toLowerCase() && TRADES.has(fold(text.split(/\s+/u).at(-1) ?? ''))

/** Whether a word says how one does what one does: "senior", "interim", "chief". */
export const isRolePart = (word: string): boolean => ROLE_PARTS.has(bare(word))
