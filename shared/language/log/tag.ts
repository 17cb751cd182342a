import { addPart, openText, type Work } from './work.ts'

/** `#funding`: a tag, as typed. */
export function readTags(work: Work): void {
  for (const match of openText(work).matchAll(/(?<=^|\s)#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)) {
    const span = { start: match.index, end: match.index + match[0].length }
    addPart(work, 'tag', span, work.original.slice(work.origin[span.start + 1], work.origin[span.end]))
  }
}
