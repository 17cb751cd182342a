const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Legal forms and what stands beside a name without naming: folded, dots left out. */
export const LEGAL_FORMS = set(`
  bv nv vof cv ba ua ivzw vzw bvba sprl asbl maatschap eenmanszaak cooperatie cooperatieve coop cooperative
  stichting vereniging gemeente municipality city council foundation association verein stiftung
  ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag kg ohg ev ug se sa sas sarl srl spa sl ab as oy aps pty
  holding holdings groep group groupe international nederland netherlands holland benelux belgie belgium europe europa nl
`)

/** Small words of a name. */
export const SMALL_WORDS = set(
  'de het een van voor en in te aan op der den des the of and for at la le les du d l und fur von et e y i o',
)

/** Words that many organisations have in their names: what is left without them tells them apart. */
export const COMMON_WORDS = set(`
  universiteit university hogeschool college school academie academy instituut institute onderwijs kennis research onderzoek centrum center centre
  bank verzekeringen verzekering advies advocaten advocatenkantoor accountants notarissen notariaat consultancy consulting consultants adviseurs
  architecten architects bureau kantoor partners associates services diensten dienst solutions systems technologies technology tech digital media
  zorg zorggroep ziekenhuis hospital medisch medical gezondheid health ggz ggd museum theater orkest bibliotheek library fonds fund capital ventures
  ministerie ministry provincie province waterschap hoogheemraadschap rijk regio region raad board woningcorporatie woningstichting wonen bouw bouwbedrijf
  energie energy water milieu cultuur kunst natuur sport vastgoed real estate transport logistics industrie industry platform netwerk network club
  project projecten management lab labs studio works huis house society stadsschouwburg koninklijke royal nationale national
  noord zuid oost west nieuw nieuwe new north south east united first general global
`)

/** What people write who work nowhere, or everywhere. */
export const NO_ORGANISATION = set(`
  zelfstandig zelfstandige zzp zzper freelance freelancer selfemployed independent eigen bedrijf zelf prive private particulier
  student gepensioneerd retired pensionado geen none nvt na tbd tbc onbekend unknown diverse divers various
`)
