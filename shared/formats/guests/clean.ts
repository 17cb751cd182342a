/** Marks that show nothing: byte-order mark, zero-width and direction marks (pasted from PDFs, phones, web pages). */
const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu
/** Every space that is no plain one, tabs aside. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu

/** Emoji; ticks and crosses stay: those answer. */
const PICTURES = /(?![✓✔✅☑✗✘❌☒❎☐▪▫■□●○→►▶➤])\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]*/gu

/** Text with invisible marks gone, odd spaces made plain and typographic quotes made straight double ones. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(PICTURES, ' ')
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‛`´]/gu, "'")
}

/** One space for every run of them. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()
