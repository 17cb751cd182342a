/** How many guests in compact form stand on a page. */
export const GUESTS_A_PAGE = 10

/** Cuts what stands in compact form into pages of ten. */
export function pagesOf<T>(guests: readonly T[]): T[][] {
  const pages: T[][] = []
  for (let start = 0; start < guests.length; start += GUESTS_A_PAGE) pages.push(guests.slice(start, start + GUESTS_A_PAGE))
  return pages
}
