import type { Tense } from './verbs.ts'

/** A verb that brings two together only with the words that belong to it: "legt een lijntje naar", "loop her in". */
export interface IntroIdiom {
  /** `present | past | participle | infinitive`, each separated by spaces. */
  readonly forms: string
  /** What a clause with it must hold; what it matches says no more than the verb. */
  readonly needs: RegExp
  /** As often something else, so that the reading is asked about. */
  readonly isAsked?: true
  /** Only wished for: whoever wishes it is not who brings them together. */
  readonly isWish?: true
}

const ONE = "(?:me|mij|ons|us|haar|hem|ze|hen|hun|her|him|them|'m|m)"
/** Words that may stand between whom and where to. */
const BETWEEN = '(?: (?:even|ook|ff|straight|also|just|gisteren|vandaag|morgen|yesterday|today|tomorrow))*'
/** A person by one or two words, of which none opens a thing. */
const SOMEONE = "(?:(?!(?:een|de|het|mijn|a|an|the|my|our|his|their|up)\\b)[\\p{L}'’-]+ ){1,3}"

const CONTACT = /\bin (?:contact|verbinding|touch|aanraking)\b|\bbij elkaar\b|\btogether\b/u

const IDIOMS: readonly IntroIdiom[] = [
  // Dutch
  {
    forms: 'knoop knoopt | knoopte knoopten | geknoopt vastgeknoopt | knopen vastknopen',
    needs: /(?<=\baan\b.*)\bvast\b|(?=\baan\b)/u,
  },
  {
    forms: 'leg legt | legde legden | gelegd | leggen',
    needs:
      /\b(?:(?:een|het|n|'n|de|wat) )?(?:lijn|lijntje|lijntjes|link|linkje|contact|contactje|verbinding|connectie|brug|bruggetje)\b(?=.*\b(?:naar|met|tussen|bij|richting)\b)/u,
  },
  {
    forms: 'zet zetten | zette | gezet | zetten',
    needs: /\b(?:in (?:contact|verbinding|touch|(?:de )?cc)|in de mail (?=bij|met|aan)|met elkaar|aan tafel)\b/u,
  },
  { forms: 'breng brengt | bracht brachten | gebracht samengebracht bijeengebracht | brengen samenbrengen', needs: CONTACT },
  {
    forms: 'verbind verbindt doorverbind doorverbindt | verbond verbonden | doorverbonden | verbinden doorverbinden',
    needs: /\bdoor\b(?=.* (?:naar|met|aan)\b)|(?=\b(?:met|aan|naar)\b)/u,
  },
  {
    forms: 'verwijs verwijst doorverwijs doorverwijst | verwees verwezen doorverwees | doorverwezen | verwijzen doorverwijzen',
    needs: /\bdoor\b(?=.*\bnaar\b)|(?=\bnaar\b)/u,
  },
  {
    forms: 'stuur stuurt doorstuur doorstuurt | stuurde stuurden | doorgestuurd gestuurd | sturen doorsturen',
    needs: new RegExp(
      `(?<=\\b${ONE}${BETWEEN} )door(?= naar\\b)|(?<=\\b${ONE}${BETWEEN} (?:wil |kan |zou |gaat |zal )?)(?=(?:doorgestuurd|doorsturen|doorstuurt?) naar\\b)|(?=\\bnaar (?:[\\p{L}'-]+ ){1,4}(?:doorgestuurd|doorsturen)$)(?<=\\b${ONE}${BETWEEN} )`,
      'u',
    ),
  },
  {
    forms: 'wijs wijst | wees wezen | doorgewezen | doorwijzen',
    needs: new RegExp(`(?<=\\b${ONE}${BETWEEN} )door(?= naar\\b)`, 'u'),
  },
  {
    forms: 'tip tipt | tipte tipten | getipt | tippen',
    needs: new RegExp(`(?=\\b${ONE}\\b.*\\b(?:bij|aan)\\b)`, 'u'),
    isAsked: true,
  },
  {
    forms: 'link linkt | linkte linkten | gelinkt doorgelinkt | linken doorlinken',
    needs: /\bdoor(?= naar\b)|(?=\b(?:aan|met|naar|to|with|w)\b)/u,
  },
  {
    forms: 'voorstel voorstelt voorstelde',
    needs: /(?=\b(?:dat|of|if) .*\bvoorstel(?:t|de)? aan\b)|(?=\b(?:dat|of|if) .*\baan (?:[\p{L}'-]+ ){1,3}voorstel(?:t|de)?\b)/u,
  },
  { forms: 'laat | liet lieten | | laten', needs: /\b(?:met elkaar )?(?:kennismaken|kennis maken|kennis laten maken)\b/u },
  {
    forms: '| | | kennismaken',
    needs:
      /(?<=\b(?:wil|wou|wilde|zou|hoopt)\b.*)(?=kennismaken met\b)|(?<=\b(?:wil|wou|wilde|zou|hoopt)\b.* met .*)(?=kennismaken\b)/u,
    isAsked: true,
    isWish: true,
  },
  // English
  {
    forms: 'meet',
    needs: new RegExp(
      `(?<=\\b(?:wants|wanted|hopes|hoping|keen|dying|(?:would|'d) (?:like|love)) )to (?=meet (?!(?:me|us|up|on|at|in|again|next|this|the|a|more|some|with|for|soon|later|before|after|by)\\b)\\p{L}+(?: \\p{L}+)?(?:$|[,.;!?]| (?:about|re|because|for)\\b))`,
      'u',
    ),
    isAsked: true,
    isWish: true,
  },
  { forms: 'loop loops looping | looped | |', needs: new RegExp(`\\bin(?= (?:with|w|on|to)\\b|$)|\\bin(?= ${SOMEONE})`, 'u') },
  { forms: 'patch patches patching | patched | |', needs: /\b(?:through|in)\b|(?=\b(?:to|with)\b)/u },
  { forms: 'plug plugs plugging | plugged | |', needs: /\b(?:in|into)(?= (?:with|to|w)\b)/u },
  {
    forms: 'point points pointing steer steers steering direct directs directing | pointed steered directed | |',
    needs: new RegExp(
      `(?<=\\b${ONE}${BETWEEN} )(?:(?:over|on|in the direction) )?(?=(?:to|towards|at|of)\\b)|(?<=\\b(?:point|points|pointing|pointed) ${SOMEONE})(?=(?:to|towards)\\b)`,
      'u',
    ),
  },
  {
    forms: 'refer refers referring | referred | |',
    needs: new RegExp(`(?<=\\brefer(?:s|ring|red)? ${SOMEONE})(?:(?:on|over) )?(?=to\\b)`, 'u'),
  },
  {
    forms: 'send sends sending pass passes passing hand hands handing | sent passed handed | |',
    needs: new RegExp(`(?<=\\b${ONE}${BETWEEN} )(?:(?:on|over|along|through) )?(?=(?:to|onto)\\b)`, 'u'),
    isAsked: true,
  },
  { forms: 'set sets setting | set | |', needs: new RegExp(`(?<=\\bset(?:s|ting)? ${SOMEONE})up(?= (?:with|w)\\b)`, 'u') },
  {
    forms: 'get gets getting | got | |',
    needs: new RegExp(`(?<=\\bg[eo]t(?:s|ting)? ${SOMEONE})in (?:touch|contact|front)\\b`, 'u'),
  },
  {
    forms: 'put puts putting | put | |',
    needs: /\b(?:in (?:touch|contact|front)|through|together)\b/u,
  },
  { forms: 'pair pairs pairing | paired | |', needs: /\bup\b(?= (?:with|w)\b)|(?=\b(?:with|w|and|n|&)\b)/u },
  {
    forms: 'bring brings bringing | brought | |',
    needs: /\b(?:in (?:touch|contact)|together)\b/u,
  },
  {
    forms: 'make makes making | made | |',
    needs: /\b(?:(?:a|the|that) )?(?:connection|connexion)(?=.*\b(?:to|with|w|between|for)\b)/u,
  },
  {
    forms: "cc cc't cc's ccing cc'ing | cc'd ccd cced cc'ed cc'te | ge-cc'd gecc'd ge-cc't | cc'en",
    needs: /\bin\b(?= (?:with|w)\b)|(?=)/u,
  },
]

const TENSES: readonly Tense[] = ['present', 'past', 'participle', 'infinitive']

/** Every form of the verbs of the idioms, with its idioms. */
const BY_FORM = new Map<string, { readonly idiom: IntroIdiom; readonly tense: Tense }[]>()
for (const idiom of IDIOMS)
  idiom.forms.split('|').forEach((list, i) => {
    for (const form of list.trim().split(' '))
      if (form !== '') BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), { idiom, tense: TENSES[i] ?? 'present' }])
  })

/** The folded forms that may introduce, with their tense, whatever else they mean. */
export const INTRO_FORMS: ReadonlyMap<string, Tense> = new Map(
  [...BY_FORM].map(([form, found]) => [form, found[0]?.tense ?? 'present']),
)

/** An idiom of introducing in the words of a clause: where in them its own words stand. */
export interface FoundIdiom {
  readonly tense: Tense
  readonly isAsked: boolean
  readonly isWish: boolean
  readonly start: number
  readonly end: number
}

/**
 * Whether a verb introduces, in the folded text of its clause.
 * @param word the verb, folded
 * @param text the whole clause, folded
 */
export function introIdiom(word: string, text: string): FoundIdiom | undefined {
  for (const { idiom, tense } of BY_FORM.get(word) ?? []) {
    const match = idiom.needs.exec(text)
    if (match !== null)
      return {
        tense,
        isAsked: idiom.isAsked === true,
        isWish: idiom.isWish === true,
        start: match.index,
        end: match.index + match[0].length,
      }
  }
  return undefined
}
