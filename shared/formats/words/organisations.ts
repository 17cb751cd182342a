import { fold } from '../../language/fold.ts'

const words = (text: string): string[] => text.split(' ')

/** Words that only the name of an organisation has: its legal form, or what kind of house it is. */
const SIGNS = new Set([
  ...words('bv b.v nv n.v vof v.o.f gmbh ltd limited inc llc llp plc corp corporation asbl vzw sarl bvba srl'),
  ...words('group groep holding bank stichting foundation gemeente ministerie ministry provincie province municipality'),
  ...words('universiteit university hogeschool college school academy academie institute instituut vereniging association'),
  ...words('museum ziekenhuis hospital umc waterschap rijkswaterstaat advocaten advocatuur notarissen consultancy consulting'),
  ...words('consultants partners capital ventures labs lab studio studios energie energy pensioenfonds verzekeringen insurance'),
  ...words('media nederland netherlands europe europa international internationaal solutions services systems technologies'),
  ...words('technology software vastgoed makelaars accountants architecten architects theater theatre festival fonds fund'),
  ...words('coöperatie cooperatie cooperative cafe restaurant hotel agency bureau adviesbureau adviseurs advies'),
  ...words('logistics logistiek transport foods retail woningcorporatie wonen zorggroep huisartsen council trust society club'),
  ...words('network netwerk alliance coalition company bedrijf bedrijven industries industrie company communications'),
  ...words('community hub campus ngo platform centrum center centre commissie committee department dienst politie brandweer'),
  ...words('circulair circulaire circularity finance financial investments investment invest interim recruitment uitgeverij'),
  ...words('publishers press radio television televisie omroep productions producties events catering design creative digital'),
  ...words('healthcare health pharma biotech analytics data cloud security brouwerij bakkerij kwekerij drukkerij garage bouw'),
  ...words('kamer chamber works union unie federatie federation collectief collective orkest orchestra kliniek clinic uwv'),
  ...words('notariaat notariskantoor bibliotheek library kinderboerderij boerderij dorpshuis buurthuis wijkcentrum kerk church'),
  ...words('parochie parish moskee koor choir fanfare harmonie praktijk apotheek pharmacy thuiszorg woonzorg hospice winkel'),
  ...words('supermarkt basisschool ggd ggz gemeenteraad rekenkamer veiligheidsregio rechtbank'),
  ...words('ziekenhuizen woningstichting bouwbedrijf installatiebedrijf transportbedrijf bakery foodbank'),
])

/** Legal forms: a text that ends with one is an organisation. Some are words or letters elsewhere in a name. */
const FORMS = new Set([
  ...words('bv b.v. nv n.v. vof v.o.f. cv maatschap gmbh ag kg ug ltd limited plc llp llc inc inc. corp corp. sa s.a. sarl sas'),
  ...words('srl spa ab as a/s oy aps bvba cvba vzw asbl e.v. cooperatie coop u.a. holding'),
])

/** Ends of compounds that are organisations: Rabobank, Havenbedrijf, Zorggroep. */
const SIGN_END =
  /.{3}(bank|groep|vereniging|fonds|bedrijf|bedrijven|stichting|instituut|centrum|makelaars|advocaten|accountants|energie|corporatie|verzekeringen|tech|works|werken|software|media|architecten|installaties|techniek|academie|federatie|schappij|unie|club|school|kantoor|boerderij|praktijk|handel|kwekerij|bakkerij|slagerij|drukkerij|brouwerij|makerij|theater|museum|orkest|notariaat|bibliotheek)$/

/** Longest word of an organisation, in letters; what is longer is no word. */
const LONGEST_WORD = 80
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&]{2,6}$/u
/** Four capitals or more with a vowel among them: beside another word rather a family name that is shouted than an acronym. */
const isPronounced = (word: string): boolean => /^\p{Lu}{4,}$/u.test(word) && /[AEIOUY]/u.test(word)
/** Capitals inside a word, as only companies have them: PwC, DigitalOcean, TomTom. Not McKay, not IJsbrand. */
const CAMEL = /^(?!Mc|Mac|IJ|De|Di|La|Le|Van|Du|O['’])\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u
const DOMAIN = /^[\p{L}\p{N}-]+\.(nl|com|org|eu|io|net|be|de|co|uk|ai|app)$/iu

const bare = (word: string): string => fold(word).replace(/^[("'“”]+|[)"'“”,.:;]+$/g, '')

/** Whether the last word of a text is a legal form: "BV", "GmbH". */
export const endsWithForm = (text: string): boolean =>
  FORMS.has(fold(text.trim().split(/\s+/u).at(-1) ?? '').replaceAll(/[()"“”]/gu, ''))

/** Whether a word is one that only organisations bear. */
export function isOrganisationWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false
  const folded = bare(word)
  return SIGNS.has(folded) || SIGN_END.test(folded) || DOMAIN.test(word)
}

/**
 * How strongly a text looks like an organisation: 2 a word only organisations
 * have, 1 an acronym or a number in a name, 0 nothing says so.
 */
export function organisationSigns(text: string): 0 | 1 | 2 {
  const all = text.split(/\s+/u)
  if (all.some((word) => isOrganisationWord(word)) || /\s&\s|^[@]/.test(text)) return 2
  const isShouting = text === text.toLocaleUpperCase('en') && /\p{L}\s+\p{L}/u.test(text)
  const isAcronym = (word: string) => ACRONYM.test(word) && (all.length === 1 || !isPronounced(word))
  if (!isShouting && all.some((word) => isAcronym(word) || CAMEL.test(word))) return 1
  return /\d/.test(text) && /\p{L}/u.test(text) ? 1 : 0
}
