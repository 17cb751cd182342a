/** Given names that are the first of a double one: Jan Willem, Anne Marie. */
const FIRSTS = new Set(
  'jan pieter piet gert geert hans henk klaas kees willem karel johan jean anne anna marie maria eva rose ann mary john'.split(
    ' ',
  ),
)
/** And those that follow them. */
const SECONDS = new Set(
  'willem jan pieter piet peter paul kees hein joost maarten dirk jaap henk bart hendrik frederik marie maria anne sophie sofie fleur lotte claire louise loes luc pierre michel marc claude christophe philippe francois jacques louis baptiste lynn beth kate paule'.split(
    ' ',
  ),
)

/** Whether two folded words are one given name: "jan willem". */
export function isDoubleName(first: string, second: string): boolean {
  return first !== second && FIRSTS.has(first) && SECONDS.has(second)
}
