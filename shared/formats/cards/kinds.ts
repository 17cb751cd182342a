import { fold } from '../../language/fold.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''))

/** Legal forms: a part that ends with one is an organisation. */
const FORMS = words(
  'bv b.v. nv n.v. vof v.o.f. cv maatschap gmbh ag kg ug ltd limited plc llp llc inc inc. corp corp. sa s.a. sarl sas srl spa ab as a/s oy aps bvba cvba vzw asbl e.v. cooperatie coop u.a. holding',
)

/** Words that are in the name of an organisation and hardly ever in one of a person. */
const ORGANISATION = words(`
  stichting vereniging gemeente provincie ministerie waterschap rijkswaterstaat universiteit university hogeschool college academy academie
  school instituut institute foundation association bank museum ziekenhuis hospital umc uwv kamer chamber group groep partners
  consulting consultancy advies advocaten accountants notarissen architecten architects studio studios bureau agency lab labs media
  ventures capital fonds fund trust council company solutions systems software technologies technology tech energy energie bouw
  vastgoed logistics logistiek verzekeringen insurance pensioenfonds uitgeverij publishers theater theatre orkest festival kliniek clinic
  network netwerk collectief collective federatie federation unie union centrum centre center works industries services
`)

/** Words that say what someone does. */
const ROLE = words(`
  ceo cfo coo cto cmo chro cio cpo vp svp evp president chair chairman chairwoman chairperson voorzitter vicevoorzitter secretaris penningmeester
  director directeur directrice bestuurder bestuurslid manager management lead leader head hoofd teamleider teamlead founder cofounder co-founder oprichter
  medeoprichter owner eigenaar eigenaresse dga partner associate principal adviseur advisor adviser consultant coach trainer
  engineer ingenieur developer ontwikkelaar programmeur architect architecte designer ontwerper researcher onderzoeker professor hoogleraar lector
  docent teacher lecturer leraar student journalist redacteur editor schrijver auteur author wethouder burgemeester raadslid mayor
  minister staatssecretaris secretary officer medewerker assistent assistant accountmanager account projectleider programmamanager
  coordinator coordinatrice analyst analist strateeg strategist specialist expert marketeer marketing sales recruiter hr
  advocaat lawyer attorney notaris accountant controller auditor arts doctor huisarts chirurg verpleegkundige ondernemer entrepreneur
  investeerder investor zzp freelancer freelance producer producent curator conservator fotograaf photographer kunstenaar artist
  commissaris toezichthouder trustee ambassador ambassadeur chief vice senior junior interim treasurer fundraiser vrijwilliger
`)

const plain = (word: string): string => fold(word).replaceAll(/[()"“”]/gu, '')

/** Whether a part of a card ends with a legal form, or holds a word only organisations have. */
export function isOrganisation(part: string): boolean {
  const own = part.split(/\s+/u).map((word) => plain(word))
  return own.length > 0 && (FORMS.has(own.at(-1) ?? '') || own.some((word) => ORGANISATION.has(word)))
}

/** Whether the last word of a part is a legal form: "BV", "GmbH". */
export const endsWithForm = (part: string): boolean => FORMS.has(plain(part.split(/\s+/u).at(-1) ?? ''))

/** Whether a part of a card says what someone does. */
export const isRole = (part: string): boolean =>
  part.split(/[\s/&-]+/u).some((word) => ROLE.has(plain(word))) || ROLE.has(plain(part))
