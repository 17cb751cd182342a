import { fold } from '../../../language/fold.ts'

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
])
const ROLE_END =
  /.{3}(manager|directeur|directrice|adviseur|leider|leidster|medewerker|medewerkster|ontwikkelaar|beheerder|coordinator|voorzitter|bestuurder|redacteur|ondernemer|deskundige|consultant|engineer|architect|specialist|secretaris|ambtenaar|functionaris|makelaar|analist|officer|begeleider|onderzoeker|docent|eigenaar|verantwoordelijke|vertegenwoordiger|strateeg|regisseur)$/

/** Longest word for what one does, in letters; what is longer is no word. */
const LONGEST_WORD = 80

const bare = (word: string): string =>
  fold(word)
    .replace(/^[("']+|[)"',.:;]+$/g, '')
    .replaceAll("'", '')

/** Whether a word says what someone does: "directeur", "CFO", "beleidsadviseur". */
export function isRoleWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  const folded = bare(word)
  return ROLES.has(folded) || ROLE_END.test(folded) || folded.split(/[/&+-]/).some((part) => part !== folded && ROLES.has(part))
}

/** Whether a text says what someone does. */
export const isRole = (text: string): boolean => text.split(/\s+/u).some((word) => isRoleWord(word))
