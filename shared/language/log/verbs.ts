/**
 * The verbs that make a clause a favour, a promise or an introduction.
 * - carry: what is handed over is the object ("stuur de offerte" → "offerte")
 * - act: the doing is the favour ("help met verhuizen")
 * - lend, owe, introduce, ask, promise: as they say
 */
export type VerbFamily = 'carry' | 'act' | 'lend' | 'owe' | 'introduce' | 'ask' | 'promise'
export type Tense = 'present' | 'past' | 'participle' | 'infinitive'

export interface Verb {
  readonly family: VerbFamily
  readonly tense: Tense
  /** As often a noun, so a verb only beside its subject. */
  readonly noun: boolean
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
  ['carry', 'doe doet | deed deden | gedaan | doen'],
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
  ['act', 'vraag_na | | nagevraagd | navragen'],
  ['lend', 'leen leent | leende leenden | geleend uitgeleend | lenen uitlenen'],
  ['owe', 'schuldig verschuldigd | | |'],
  ['owe', 'owe owes owing | owed | |'],
  ['ask', 'vraag vraagt | vroeg vroegen | gevraagd | vragen'],
  ['promise', 'beloof belooft | beloofde beloofden | beloofd toegezegd | beloven'],
  ['introduce', 'stel stelt stellen | stelde stelden | voorgesteld | voorstellen'],
  ['introduce', 'introduceer introduceert | introduceerde introduceerden | geintroduceerd | introduceren'],
  ['introduce', 'koppel koppelt | koppelde koppelden | gekoppeld | koppelen'],
  ['carry', 'send sends sending | sent | |'],
  ['carry', 'email emails e-mail emailing mailing | emailed mailed | |'],
  ['carry', 'share shares sharing | shared | |'],
  ['carry', 'give gives giving | gave | given |'],
  ['carry', 'bring brings bringing | brought | |'],
  ['carry', 'forward forwards forwarding | forwarded | |'],
  ['act', 'help helps helping | helped | |'],
  ['act', 'review reviews reviewing | reviewed | |'],
  ['act', 'write writes writing | wrote | written |'],
  ['act', 'book books booking | booked | |'],
  ['act', 'arrange arranges arranging | arranged | |'],
  ['act', 'find finds finding | found | |'],
  ['act', 'recommend recommends recommending | recommended | |'],
  ['act', 'call calls calling | | |'],
  ['act', 'look looks looking | looked | |'],
  ['act', 'make makes making | made | |'],
  ['act', 'reads reading proofread | | |'],
  ['lend', 'borrow borrows borrowing | borrowed | |'],
  ['lend', 'lend lends lending loan loans | lent loaned | |'],
  ['ask', 'ask asks asking | asked | |'],
  ['promise', 'promise promises promising | promised | |'],
  ['introduce', 'introduce introduces introducing | introduced | |'],
  ['introduce', 'connect connects connecting | connected | |'],
  ['introduce', 'put puts putting | put | |'],
]
const TENSES: readonly Tense[] = ['present', 'past', 'participle', 'infinitive']
const NOUNS = new Set(
  'mail app deel bel maak tip boek check email e-mail share help review book call look make forward put stel koppel regel leen loan kijk doe doet doen'.split(
    ' ',
  ),
)

const VERBS = new Map<string, Verb>()
for (const [family, forms] of FORMS)
  forms.split('|').forEach((list, i) => {
    for (const form of list.trim().split(' '))
      if (form !== '' && !VERBS.has(form)) VERBS.set(form, { family, tense: TENSES[i] ?? 'present', noun: NOUNS.has(form) })
  })

/** The verb a folded word is, if it is one that matters here. */
export function verbOf(word: string): Verb | undefined {
  return VERBS.get(word)
}

const MODALS = new Set(
  "zal zullen zou zouden ga gaat gaan wil willen moet moeten kan kunnen mag komt kom will would shall should can could must going 'll wanna gonna".split(
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
