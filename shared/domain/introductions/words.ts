import { fold } from '../../language/fold.ts'

/** Words of Dutch and English that say nothing about what someone looks for or gives. */
const EMPTY = new Set(
  `aan about alle also andere anders been bent bezig bij both can deze die dit does door een eens elkaar erin ervan find for from
  geen good graag goed haar have heeft help helpen help hebben hier hulp iemand iets into just kan kennen kent kunnen
  like looking maar make meer meet met mijn more need needs niet nieuw nieuwe nodig nog om ons onze ook over people
  mensen personen person some someone something that the their them there they this those too van veel very voor waar
  want wants wat weten weet well wel wie wil willen with word wordt worden would year years you your zich zijn zoek
  zoekt zoeken zoals zou naar uit als and are het hun its not offer offers offering per ask asks search seeks`.split(/\s+/),
)

/** Endings that tell forms of one word apart: boats and boat, boten is left to the user's own words. */
const ENDINGS = ['ingen', 'ing', 'en', 'es', 's', 'e'] as const

/** The shortest a word may be, and what is left of it without its ending. */
const SHORTEST = 3

/** The stems of the words in a text that say what it is about, once each. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY.has(word)).map((word) => stemOf(word)))
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length > SHORTEST)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
