import type { LeavesOf } from '../../messages/leaves.ts'
import type { introductionTexts } from '../../messages/en/introductionTexts.ts'

/** A text of the `introductionTexts` catalogue. */
export type IntroductionTextKey = LeavesOf<typeof introductionTexts>

/** Fills a text of the `introductionTexts` catalogue in the language of the message. */
export type Say = (key: IntroductionTextKey, values?: Readonly<Record<string, string>>) => string

/** Someone in a message. */
export interface Someone {
  /** What one calls them: "Anna". */
  readonly called: string
  /** The whole name, for those who do not know them yet. */
  readonly name: string
  readonly role?: string
  readonly organisation?: string
  /** What they can give, in the user's words. */
  readonly offers: readonly string[]
}

/** What the user fills in of every message. */
interface Mine {
  /** What I am called under a message. */
  readonly me?: string
  readonly why?: string
}

/** What one of them looks for that the other can give, in the user's words. */
export interface SaidFit {
  readonly asker: Someone
  readonly giver: Someone
  readonly ask: string
  readonly offer: string
}

/** A message of an introduction, and all it is made of. */
export type IntroductionMessage = Mine &
  (
    | { readonly kind: 'ask'; readonly to: Someone; readonly other: Someone; readonly fit?: SaidFit }
    | { readonly kind: 'request'; readonly to: Someone; readonly other: Someone; readonly myOffers: readonly string[] }
    | {
        readonly kind: 'make'
        readonly first: Someone
        readonly second: Someone
        readonly bothAgreed: boolean
        readonly fit?: SaidFit
      }
    | { readonly kind: 'howWasIt' | 'accepted' | 'release' | 'thankIntroducer'; readonly to: Someone; readonly other: Someone }
    | { readonly kind: 'thanks' | 'tell'; readonly to: Someone; readonly other: Someone; readonly outcome?: string }
    | { readonly kind: 'meet'; readonly to: Someone; readonly introducer: Someone }
  )

/** A message as written: lines ended by a line feed, paragraphs parted by an empty line. */
export interface Written {
  readonly subject: string
  readonly body: string
}

/** Writes a message of an introduction in the language of `say`. What is not known is left out, never a hole. */
export function writeMessage(message: IntroductionMessage, say: Say): Written {
  const { subject, paragraphs } = wordsOf(message, say)
  const hello =
    message.kind === 'make'
      ? say('helloBoth', { first: message.first.called, second: message.second.called })
      : say('hello', { name: message.to.called })
  const bye = message.me === undefined ? say('byeNameless') : say('bye', { me: message.me })
  return { subject, body: [hello, ...paragraphs.filter((one) => one !== undefined), bye].join('\n\n') }
}

interface Words {
  readonly subject: string
  readonly paragraphs: readonly (string | undefined)[]
}

function wordsOf(message: IntroductionMessage, say: Say): Words {
  switch (message.kind) {
    case 'ask':
      return ask(message, say)
    case 'request':
      return request(message, say)
    case 'make':
      return make(message, say)
    case 'meet': {
      const introducer = { introducer: message.introducer.called }
      return {
        subject: say('meet.subject', introducer),
        paragraphs: [
          say('meet.opening', introducer),
          given(message.why, (why) => say('meet.why', { why })),
          say('meet.question'),
        ],
      }
    }
    case 'thanks':
    case 'tell':
      return afterwards(message, say)
    default:
      return brief(message, say)
  }
}

function ask({ to, other, why, fit }: IntroductionMessage & { readonly kind: 'ask' }, say: Say): Words {
  const isSaid = fit !== undefined && isBlank(why)
  const about = aboutOf(other, say)
  const name = { other: other.name }
  return {
    subject: say('ask.subject', name),
    paragraphs: [
      about === undefined ? say('ask.opening', name) : say('ask.openingAbout', { ...name, about }),
      isSaid
        ? say(fit.asker === to ? 'ask.fitForYou' : 'ask.fitForOther', { other: other.called, ask: fit.ask, offer: fit.offer })
        : given(why, (text) => say('ask.why', { why: text })),
      listed(isSaid ? without(other.offers, fit.offer) : other.offers, (offers) =>
        say('ask.offers', { other: other.called, offers }),
      ),
      say('ask.question'),
    ],
  }
}

function request({ other, why, myOffers }: IntroductionMessage & { readonly kind: 'request' }, say: Say): Words {
  return {
    subject: say('request.subject', { other: other.name }),
    paragraphs: [
      say('request.opening', { other: other.name }),
      given(why, (text) => say('request.why', { why: text })),
      listed(myOffers, (offers) => say('request.offers', { offers })),
      say('request.question', { other: other.called }),
    ],
  }
}

function make({ first, second, why, bothAgreed, fit }: IntroductionMessage & { readonly kind: 'make' }, say: Say): Words {
  const isSaid = fit !== undefined && isBlank(why)
  const present = (to: Someone, other: Someone) => {
    const about = aboutOf(other, say)
    const names = { name: to.called, other: other.name }
    return about === undefined ? say('make.this', names) : say('make.thisAbout', { ...names, about })
  }
  const gives = (one: Someone) =>
    listed(isSaid ? without(one.offers, fit.offer) : one.offers, (offers) => say('make.offers', { name: one.called, offers }))
  return {
    subject: say('make.subject', { first: first.called, second: second.called }),
    paragraphs: [
      say(bothAgreed ? 'make.opening' : 'make.openingUnasked'),
      `${present(first, second)} ${present(second, first)}`,
      isSaid
        ? say('make.fit', { asker: fit.asker.called, ask: fit.ask, giver: fit.giver.called, offer: fit.offer })
        : given(why, (text) => say('make.why', { why: text })),
      joined([gives(first), gives(second)]),
      say('make.over'),
    ],
  }
}

function afterwards(message: IntroductionMessage & { readonly kind: 'thanks' | 'tell' }, say: Say): Words {
  const { kind, outcome } = message
  const other = { other: message.other.called }
  return {
    subject: kind === 'tell' ? say('tell.subject', { other: message.other.name }) : say('thanks.subject'),
    paragraphs: [
      kind === 'tell' ? say('tell.met', { other: message.other.name }) : say('thanks.opening', other),
      given(outcome, (text) => say(`${kind}.outcome`, { outcome: text })),
      say(`${kind}.thanks`),
    ],
  }
}

function brief(
  { kind, other }: IntroductionMessage & { readonly kind: 'howWasIt' | 'accepted' | 'release' | 'thankIntroducer' },
  say: Say,
): Words {
  const called = { other: other.called }
  const whole = { other: other.name }
  switch (kind) {
    case 'howWasIt':
      return { subject: say('howWasIt.subject', called), paragraphs: [say('howWasIt.opening', whole), say('howWasIt.question')] }
    case 'accepted':
      return { subject: say('accepted.subject'), paragraphs: [say('accepted.opening'), say('accepted.later')] }
    case 'release':
      return { subject: say('release.subject', whole), paragraphs: [say('release.opening', whole), say('release.thanks')] }
    case 'thankIntroducer':
      return {
        subject: say('thankIntroducer.subject', whole),
        paragraphs: [say('thankIntroducer.opening', whole), say('thankIntroducer.promise')],
      }
  }
}

function aboutOf({ role, organisation }: Someone, say: Say): string | undefined {
  if (role !== undefined && organisation !== undefined) return say('about.both', { role: midSentence(role), organisation })
  if (role !== undefined) return say('about.role', { role: midSentence(role) })
  return organisation === undefined ? undefined : say('about.organisation', { organisation })
}

/** A role as it stands in a sentence: "Architect" loses its capital, "CEO" and "IT-manager" keep theirs. */
function midSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLocaleLowerCase() + role.slice(1) : role
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''
const without = (items: readonly string[], said: string): readonly string[] => items.filter((item) => item !== said)

/** A paragraph about the user's own words, ended as a sentence; undefined when there are none. */
export function given(text: string | undefined, paragraph: (text: string) => string): string | undefined {
  const words = text?.trim() ?? ''
  if (isBlank(words)) return undefined
  return paragraph(/[\p{P}\p{S}]$/u.test(words) ? words : `${words}.`)
}

/** A paragraph that lists the user's own words, parted by semicolons; undefined when there are none. */
export function listed(items: readonly string[], paragraph: (items: string) => string): string | undefined {
  const texts = items.map((item) => item.trim().replace(/[.;,]+$/u, '')).filter((item) => item !== '')
  return texts.length === 0 ? undefined : paragraph(texts.join('; '))
}

function joined(lines: readonly (string | undefined)[]): string | undefined {
  const said = lines.filter((line) => line !== undefined)
  return said.length === 0 ? undefined : said.join('\n')
}
