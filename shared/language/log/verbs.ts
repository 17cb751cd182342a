import { FAVOUR_FORMS, FAVOUR_PARTICLES } from './favourVerbs.ts'
import { INTRO_FORMS } from './introIdioms.ts'

/**
 * The verbs that make a clause a favour, a promise or an introduction.
 * - carry: what is handed over is the object ("stuur de offerte" → "offerte")
 * - receive: the same, seen from whoever gets it ("krijgt van mij de offerte")
 * - act: the doing is the favour ("help met verhuizen")
 * - lend, owe, introduce, ask, promise: as they say
 */
export type VerbFamily = 'carry' | 'receive' | 'act' | 'lend' | 'owe' | 'introduce' | 'ask' | 'promise'
export type Tense = 'present' | 'past' | 'participle' | 'infinitive'

export interface Verb {
  readonly family: VerbFamily
  readonly tense: Tense
  /** As often a noun, so a verb only beside its subject. */
  readonly noun: boolean
  /** A verb only with this word, or one of these, behind it: "zegt … toe", "drops … off|round". */
  readonly particle?: string
  /** Told by its shape alone: only a favour when it is plainly for someone. */
  readonly isOpen?: true
  /** Introduces with the words that belong to it (`introIdioms.ts`), and is nothing here without them. */
  readonly isIdiom?: true
}

/** Forms by family: `present | past | participle | infinitive`, each separated by spaces. */
const FORMS: readonly (readonly [VerbFamily, string])[] = [
  ['carry', 'stuur stuurt | stuurde stuurden | gestuurd | sturen'],
  ['carry', 'mail mailt | mailde mailden | gemaild | mailen'],
  ['carry', 'app appt | appte appten | geappt | appen'],
  ['carry', 'geef geeft | gaf gaven | gegeven | geven'],
  ['carry', 'deel deelt | deelde deelden | gedeeld | delen'],
  ['carry', 'breng brengt | bracht brachten | gebracht | brengen'],
  ['carry', 'bezorg bezorgt | bezorgde | bezorgd | bezorgen'],
  ['carry', 'lever levert | leverde leverden | geleverd | leveren'],
  ['act', 'help helpt | hielp hielpen | geholpen | helpen'],
  ['act', 'regel regelt | regelde regelden | geregeld | regelen'],
  ['act', 'zoek zoekt | zocht zochten | gezocht uitgezocht | zoeken uitzoeken'],
  ['act', 'lees leest | las lazen | gelezen | lezen'],
  ['act', 'bel belt | | | bellen'],
  ['act', 'kijk kijkt | keek keken | gekeken nagekeken | kijken nakijken'],
  ['act', 'schrijf schrijft | schreef schreven | geschreven | schrijven'],
  ['act', 'maak maakt | maakte maakten | gemaakt | maken'],
  ['act', 'reserveer reserveert | reserveerde | gereserveerd | reserveren'],
  ['act', 'boek boekt | boekte boekten | geboekt | boeken'],
  ['act', 'tip tipt | tipte tipten | getipt | tippen'],
  ['act', 'beveel beveelt | beval | aanbevolen | aanbevelen'],
  ['act', 'check checkt checks | checkte checked | gecheckt | checken'],
  ['act', ' | | nagevraagd uitgevraagd | navragen uitvragen'],
  ['act', 'bespreek bespreekt | besprak | | bespreken'],
  ['act', 'vertaal vertaalt | vertaalde | vertaald | vertalen'],
  ['act', 'herschrijf | herschreef | herschreven | herschrijven'],
  ['act', 'bekijk bekijkt | bekeek | bekeken | bekijken'],
  [
    'act',
    ' | | rondgeleid afgeleverd opgehaald gevonden uitgelegd opgeknapt ingevuld doorgestuurd opgestuurd aangedragen | rondleiden ophalen afleveren vinden tegenlezen meelezen nalezen doorsturen opsturen uitleggen meedenken',
  ],
  ['act', 'stort stort | stortte stortten | gestort | storten overmaken'],
  ['act', 'investeer investeert | investeerde | geinvesteerd | investeren'],
  ['act', 'bouw bouwt | bouwde bouwden | gebouwd | bouwen'],
  ['act', 'haal haalt | haalde haalden | | halen'],
  ['act', 'vind vindt | vond vonden | | '],
  ['act', 'leer leert | leerde leerden | geleerd | leren'],
  ['act', ' | hield hielden | | '],
  ['act', 'koop koopt | kocht kochten | gekocht | kopen'],
  ['act', 'print print | printte | geprint | printen'],
  ['act', 'ontwerp ontwerpt | ontwierp | ontworpen | ontwerpen'],
  ['carry', 'neem neemt | nam namen | meegenomen | '],
  ['lend', 'leen leent | leende leenden | geleend uitgeleend voorgeschoten | lenen uitlenen voorschieten'],
  ['receive', 'krijg krijgt | kreeg kregen | gekregen | krijgen'],
  ['receive', 'ontvang ontvangt | ontving ontvingen | ontvangen | '],
  ['receive', 'receive receives receiving | received | |'],
  ['lend', 'bruikleen | | |'],
  ['lend', ' | fronted spotted | |'],
  ['owe', 'schuldig verschuldigd | | |'],
  ['owe', 'owe owes owing | owed | |'],
  ['ask', 'vraag vraagt | vroeg vroegen | gevraagd | vragen'],
  ['promise', 'beloof belooft | beloofde beloofden | beloofd toegezegd | beloven toezeggen'],
  ['promise', 'biedt bied | bood boden | aangeboden | aanbieden'],
  ['introduce', 'stel stelt stellen | stelde stelden | voorgesteld | voorstellen'],
  ['introduce', 'introduceer introduceert | introduceerde introduceerden | geintroduceerd | introduceren'],
  ['introduce', 'koppel koppelt | koppelde koppelden | gekoppeld | koppelen'],
  ['carry', 'send sends sending | sent | |'],
  ['carry', 'email emails e-mail emailing | emailed mailed | |'],
  ['carry', 'get gets getting | got | |'],
  ['carry', 'pass passes passing | passed | |'],
  ['carry', 'lets | let | |'],
  ['carry', 'share shares sharing | shared | |'],
  ['carry', 'give gives giving | gave | given |'],
  ['carry', 'bring brings bringing | brought | |'],
  ['carry', 'forward forwards forwarding fwd fwds fwding | forwarded | |'],
  ['act', 'help helps helping | helped | |'],
  ['act', 'review reviews reviewing | reviewed | |'],
  ['act', 'write writes writing | wrote | written |'],
  ['act', 'book books booking | booked | |'],
  ['act', 'arrange arranges arranging | arranged | |'],
  ['act', 'find finds finding | found | |'],
  ['act', 'recommend recommends recommending | recommended | |'],
  ['act', 'call calls calling | | |'],
  ['act', 'fix fixes fixing | fixed | |'],
  ['act', 'explain explains explaining | explained | |'],
  ['act', 'sort sorts sorting | sorted | |'],
  ['act', 'print prints printing | printed | |'],
  ['act', 'draft drafts drafting | drafted | |'],
  ['act', 'chase chases chasing | chased | |'],
  ['act', 'check checking | checked | |'],
  ['act', 'coach coaches coaching | coached | |'],
  ['act', 'drive drives driving | drove | |'],
  ['act', 'draw draws drawing | drew | drawn |'],
  ['act', 'build builds building | built | |'],
  ['act', 'transfer transfers transferring | transferred | |'],
  ['act', 'donate donates donating | donated | |'],
  ['act', 'invests investing | invested | |'],
  ['act', 'judge judges judging | judged | |'],
  ['act', 'edit edits editing | edited | |'],
  ['act', 'translate translates translating | translated | |'],
  ['act', 'buy buys buying | bought | |'],
  ['act', 'show shows showing | showed | |'],
  ['act', 'teach teaches teaching | taught | |'],
  ['act', 'pick picks picking | picked | |'],
  ['act', 'design designs designing | designed | |'],
  ['act', 'look looks looking | looked | |'],
  ['act', 'make makes making | made | |'],
  ['act', 'read reads reading proofreads proofreading | proofread | |'],
  ['lend', 'borrow borrows borrowing | borrowed | |'],
  ['lend', 'lend lends lending loan loans | lent loaned | |'],
  ['ask', 'ask asks asking | asked | |'],
  ['ask', ' | requested | |'],
  ['promise', 'promise promises promising | promised promissed | |'],
  ['promise', 'offers offering | offered | |'],
  ['promise', 'pledges | pledged | |'],
  ['introduce', 'introduce introduces introducing | introduced | |'],
  ['introduce', "intro intros intro-ing intro'ing introing | intro'd introed introd | | intro'en introen intro-en"],
  ['introduce', 'link links linking | linked | |'],
  ['introduce', 'connect connects connecting | connected | |'],
  ['introduce', 'match matcht matches matching | matchte matched | gematcht | matchen'],
  ['introduce', 'hook hooks hooking | hooked | |'],
  ['introduce', 'put puts putting | put | |'],
]
const TENSES: readonly Tense[] = ['present', 'past', 'participle', 'infinitive']
const NOUNS = new Set(
  'mail app deel bel maak tip boek check email e-mail share help review book call look make forward put stel koppel regel leen bruikleen loan kijk read print draft draw build transfer chase fix edit show pick design coach drive judge pass buy sort intro link match matches hook hooks lets let get texts saves pols proof research haal vind neem bied'.split(
    ' ',
  ),
)

/** Verbs that mean something else without the word that belongs to them. */
const PARTICLES: readonly (readonly [VerbFamily, Tense, string, string])[] = [
  ['carry', 'present', 'kom komt', 'met'],
  ['lend', 'present', 'schiet', 'voor'],
  ['lend', 'past', 'schoot schoten', 'voor'],
  ['promise', 'present', 'zeg zegt', 'toe'],
  ['promise', 'past', 'zei zeiden', 'toe'],
  ['promise', 'present', 'betaal betaalt', 'mee'],
  ['promise', 'present', 'doneert doneer schenkt schenk sponsort', ''],
]

const VERBS = new Map<string, Verb>()
for (const [family, forms] of [...FORMS, ...FAVOUR_FORMS])
  forms.split('|').forEach((list, i) => {
    for (const form of list.trim().split(' '))
      if (form !== '' && !VERBS.has(form)) VERBS.set(form, { family, tense: TENSES[i] ?? 'present', noun: NOUNS.has(form) })
  })

for (const [family, tense, forms, particle] of [...PARTICLES, ...FAVOUR_PARTICLES])
  for (const form of forms.split(' ')) VERBS.set(form, { family, tense, noun: false, ...(particle === '' ? {} : { particle }) })

for (const [form, tense] of INTRO_FORMS)
  if (!VERBS.has(form)) VERBS.set(form, { family: 'introduce', tense, noun: true, isIdiom: true })

/** Words with the shape of a verb that do nothing for anyone: seeing, saying, feeling, being. */
const IDLE = new Set(
  (
    'met saw seen told said mentioned invited treated paid payed called phoned texted rang liked loved hated enjoyed praised thanked missed hugged congratulated wished reminded knew wanted needed used looked seemed appeared asked talked spoke chatted discussed walked moved retired married divorced died passed started stopped joined quit worked lived stayed visited attended bumped caught happened agreed insisted split shared signed closed scored opened remembered introduced recognised noticed heard felt thought watched followed booked landed turned ended finished planned hoped tried lost won sold skipped facetimed zoomed skyped popped dropped swung nipped excited interested tired worried delighted based needed supposed ' +
    'gehad geweest gesproken gezien gegaan gekomen gehoord gezegd verteld gedaan geworden gebleven getrouwd verhuisd gestopt begonnen ontmoet gelachen gepraat bijgekletst bijgepraat nagepraat gewandeld gegeten gedronken geluncht gebeld gefietst gelopen genoten gegroeid gescheiden overleden geslaagd gewerkt gevraagd gemist bedankt gefeliciteerd gestart gereden verkocht geopend gebaseerd getekend besloten gekletst gegroet herinnerd afgesproken gezeten gestaan gebeurd gemerkt gevoeld gedacht bezocht geborreld gevierd afgelopen geleden gebied geluid gezond gedicht gezicht gerecht gevecht gewicht gebeuren gebouwen gedachten gevolgen gesprekken gezinnen gebruikt gekend gewend gemeend gewild gelegen gevangen gescheurd ongeveer genoemd gevallen gebroken uitgenodigd'
  ).split(' '),
)

/** Whether a folded word is a doing that is for nobody. */
export const isIdle = (word: string): boolean => IDLE.has(word)

/**
 * A verb by its shape, for words no list can hold: "coached", "opgeknapt". What
 * it does for whom is for the rest of the clause to say. `isAsked`: at someone's
 * request even drawing or calling is for someone.
 */
export function openVerbOf(word: string, isAsked = false): Verb | undefined {
  if (IDLE.has(word) && !isAsked) return undefined
  if (/^\p{L}{3,}[^e\P{L}]ed$|^\p{L}{2,}(?:ed)$/u.test(word) && !/(?:eed|oed|bed|red|shed|lied)$/u.test(word))
    return { family: 'act', tense: 'past', noun: false, isOpen: true }
  if (/^(?:aan|af|bij|door|in|mee|na|om|op|over|rond|terug|toe|uit|voor)?ge\p{L}{3,}(?:d|t|en)$/u.test(word))
    return { family: 'act', tense: 'participle', noun: false, isOpen: true }
  return undefined
}

/** Forms that carry the meaning of a line, and are like no other word when a letter slips. */
const OFTEN_SLIPPED =
  'stuurt stuurde gestuurd sturen geleend leende uitgeleend geholpen beloofd beloofde belooft geregeld voorgesteld geintroduceerd introduceert gekoppeld koppelt koppelen gevraagd vraagt vroeg gekregen gemaakt nagekeken voorgeschoten terugbetaald sent send gave lent lend owes promised promises borrow borrowed introduce introduced introducing connected offered helped reviewed forward forwarded recommended'

/** What a hurried hand makes of a word: two letters swapped, one left out or doubled, d for t at the end. */
function* slipsOf(word: string): Generator<string> {
  const last = word.at(-1)
  if (last === 'd' || last === 't') yield word.slice(0, -1) + (last === 'd' ? 't' : 'd')
  for (let i = 1; i < word.length; i += 1) {
    if (i + 1 < word.length) yield word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)
    if (word.length < 6) continue
    yield word.slice(0, i) + word.slice(i + 1)
    yield word.slice(0, i) + word.charAt(i) + word.slice(i)
  }
}

/** Words of their own that look like a slip. */
const NO_SLIPS = new Set('lende vraag stuur beloof sturend heled offerd sturt'.split(' '))
const SLIPS = new Map<string, Verb>()
for (const form of OFTEN_SLIPPED.split(' ')) {
  const verb = VERBS.get(form)
  if (verb === undefined) continue
  for (const slip of slipsOf(form)) if (!VERBS.has(slip) && !IDLE.has(slip) && !NO_SLIPS.has(slip)) SLIPS.set(slip, verb)
}

/** The verb a folded word is, if it is one that matters here, or was meant to be one. */
export function verbOf(word: string): Verb | undefined {
  return VERBS.get(word) ?? SLIPS.get(word)
}

const MODALS = new Set(
  "zal zullen zou zouden ga gaat gaan wil willen moet moeten kan kunnen mag komt kom will wants hopes hoopt intends would shall should can could must going 'll wanna gonna".split(
    ' ',
  ),
)
const AUXILIARIES = new Set("heb heeft hebben had hadden ben is have has had 've".split(' '))

/** zal, gaat, will, going to: still to come. */
export const isModal = (word: string): boolean => MODALS.has(word)
/** heb, heeft, have: with a participle, done. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word)
/** Words that turn a clause round: nothing is promised by it. */
export const isNegation = (word: string): boolean => /^(niet|geen|nooit|not|never|no|cannot|\p{L}+n't)$/u.test(word)
