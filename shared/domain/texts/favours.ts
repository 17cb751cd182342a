import { moneyText } from '../favours/moneyText.ts'
import { given } from '../introductions/write.ts'
import type { MessageAbout } from './about.ts'
import { localeOf, sinceOf, type Words } from './words.ts'
import type { Voice } from './write.ts'

/** To ask for what is on loan, or to bring it back: kind, with since when and how. */
export function loanWords({ what, left, isMine, since }: MessageAbout & { readonly kind: 'loan' }, voice: Voice): Words {
  const { say } = voice
  const date = sinceOf(since, voice)
  const locale = localeOf(voice.language)
  if (typeof what === 'string') {
    const loan = isMine ? 'askBack' : 'bringBack'
    return {
      subject: say(`${loan}.subject`, { what }),
      paragraphs: [
        given(what, (thing) => say(`${loan}.opening`, { what: thing, date })),
        left && say(`${loan}.left`, { left: moneyText(left.left, locale), sum: moneyText(left.whole, locale) }),
        say(`${loan}.question`),
      ],
    }
  }
  const loan = isMine ? 'askBackSum' : 'bringBackSum'
  const sum = moneyText(what, locale)
  return { subject: say(`${loan}.subject`), paragraphs: [say(`${loan}.opening`, { sum, date }), say(`${loan}.question`)] }
}

/** To say that I will not do it: thanks for the asking, honest, and thinking along. */
export function declineWords({ what, isPromise }: MessageAbout & { readonly kind: 'decline' }, { say }: Voice): Words {
  const said = isPromise ? 'promised' : 'asked'
  return {
    subject: say('decline.subject', { what }),
    paragraphs: [given(what, (words) => say(`decline.${said}`, { what: words })), say(`decline.${said}But`), say('decline.help')],
  }
}
