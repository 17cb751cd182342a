/** What tips are about. */
export type TipKind = keyof typeof TIPS

/** The tips of each kind in their order, as texts of the `events.tips` catalogue. */
export const TIPS = {
  entering: ['entering.early', 'entering.three', 'entering.open', 'entering.alone', 'entering.name', 'entering.ask'],
  topics: ['topics.begin', 'topics.more', 'topics.listen', 'topics.give', 'topics.theirs', 'topics.business'],
  ending: ['ending.good', 'ending.true', 'ending.bring', 'ending.take', 'ending.excuse', 'ending.go'],
  after: ['after.evening', 'after.message', 'after.small', 'after.introduce', 'after.coffee', 'after.nothing'],
} as const
