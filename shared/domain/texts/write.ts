import { isTown } from '../../language/cities.ts'
import type { Language } from '../../messages/catalogues.ts'
import type { thankTexts } from '../../messages/en/thankTexts.ts'
import type { LeavesOf } from '../../messages/leaves.ts'
import { given, listed, type Written } from '../introductions/write.ts'
import type { Day } from '../records/values.ts'
import type { MeetingWords, MessageAbout } from './about.ts'
import { congratulate } from './congratulate.ts'
import { declineWords, loanWords } from './favours.ts'
import { inOneBreath, whenOf, type Words } from './words.ts'

type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key

/** A text of the `thankTexts` catalogue. */
export type ThankTextKey = WithoutPlural<LeavesOf<typeof thankTexts>>

/** How a message is put: in which language, as of which day, signed by whom. */
export interface Voice {
  readonly language: Language
  /** Fills a text of the `thankTexts` catalogue in that language. */
  readonly say: (key: ThankTextKey, values?: Readonly<Record<string, string | number>>) => string
  readonly today: Day
  /** What I am called under a message. */
  readonly me?: string
}

/**
 * Writes a message to someone about what was logged, short, as one friend
 * writes to another. What is not known is left out, never a hole.
 * @param called what one calls them: "Anna"
 */
export function writeTo(called: string, about: MessageAbout, voice: Voice): Written {
  const { say, me } = voice
  const { subject, paragraphs } = wordsOf(about, voice)
  const bye = me === undefined ? say('byeNameless') : say('bye', { me })
  const said = paragraphs.filter((paragraph) => paragraph !== undefined)
  return { subject, body: [say('hello', { name: called }), ...said, bye].join('\n\n') }
}

function wordsOf(about: MessageAbout, voice: Voice): Words {
  const { say } = voice
  switch (about.kind) {
    case 'thank':
      return thank(about, voice)
    case 'date':
    case 'position':
      return congratulate(about, voice)
    case 'give-back': {
      const offers = listed(about.offers, (all) => say('giveBack.offers', { offers: all }))
      const asks = offers === undefined ? undefined : listed(about.asks, (all) => say('giveBack.asks', { asks: all }))
      return {
        subject: say('giveBack.subject'),
        paragraphs: [
          say('giveBack.opening'),
          together([asks, offers]),
          say(offers === undefined ? 'giveBack.open' : 'giveBack.question'),
        ],
      }
    }
    case 'in-touch':
      return {
        subject: say('inTouch.subject'),
        paragraphs: [
          together([say('inTouch.opening'), topicsOf(about.topics, 'inTouch.topics', voice)]),
          say('inTouch.question'),
        ],
      }
    case 'meet-again':
      return {
        subject: say('meetAgain.subject'),
        paragraphs: [
          together([
            say('meetAgain.opening', { circumstance: circumstanceOf(about.meeting, voice) }),
            topicsOf(about.meeting.topics, 'meetAgain.topics', voice),
          ]),
          say('meetAgain.question'),
        ],
      }
    case 'ask-about':
      return {
        subject: say('askAbout.subject', { what: about.what }),
        paragraphs: [
          given(about.what, (what) => say(about.isPromise ? 'askAbout.promised' : 'askAbout.asked', { what })),
          say('askAbout.question'),
        ],
      }
    case 'loan':
      return loanWords(about, voice)
    case 'decline':
      return declineWords(about, voice)
    case 'travelling': {
      const { city } = about
      return {
        subject: say('travelling.subject', { city }),
        paragraphs: [say('travelling.opening', { city, when: whenOf(about.on, voice) }), say('travelling.question')],
      }
    }
  }
}

function thank(about: MessageAbout & { readonly kind: 'thank' }, voice: Voice): Words {
  const { say } = voice
  const { meeting, isFirst, isTreated } = about
  const words = { meeting: say(`meeting.${meeting.kind}`), circumstance: circumstanceOf(meeting, voice) }
  const opening = isFirst ? (isTreated ? 'firstTreated' : 'first') : isTreated ? 'treated' : 'opening'
  return {
    subject: say('thank.subject', words),
    paragraphs: [
      together([say(`thank.${opening}`, words), topicsOf(meeting.topics, 'thank.topics', voice)]),
      listed(about.promised, (promises) => say('thank.promised', { promises })),
      listed(about.offered, (offers) => say('thank.offered', { offers })),
      say(isFirst ? 'thank.firstClose' : 'thank.close'),
    ],
  }
}

/** Where and when a meeting was: "at Dudok yesterday", "in Delft yesterday". */
function circumstanceOf({ date, where }: MeetingWords, voice: Voice): string {
  const when = whenOf(date, voice)
  if (where === undefined) return when
  return voice.say('circumstance', { when, where: voice.say(isTown(where) ? 'inTown' : 'where', { where }) })
}

function topicsOf(
  topics: readonly string[],
  key: 'thank.topics' | 'inTouch.topics' | 'meetAgain.topics',
  { say }: Voice,
): string | undefined {
  return topics.length === 0 ? undefined : say(key, { topics: inOneBreath(topics, say) })
}

/** Sentences of one paragraph; undefined when there are none. */
function together(sentences: readonly (string | undefined)[]): string | undefined {
  const said = sentences.filter((sentence) => sentence !== undefined)
  return said.length === 0 ? undefined : said.join(' ')
}
