/**
 * What was typed on behind a line while it was being saved, so that a quick hand loses nothing.
 * @param saved the line as it was saved
 * @param now what stands there now; all of it when it does not begin with the saved line
 */
export const typedAfter = (saved: string, now: string): string =>
  now.startsWith(saved) ? now.slice(saved.length).trimStart() : now
