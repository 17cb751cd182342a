/** Losing touch: who cools down, and what to do about it. */
export const losingTouch = {
  title: 'Losing touch',
  command: 'Who am I losing touch with?',
  words: 'losing touch cooling warmth neglected',
  lead_one: '{{shown}} person is cooling down. A word is often enough.',
  lead_other: '{{shown}} people are cooling down. A word is often enough.',
  everyone: 'Everyone you know',
  tier: 'Tier',
  tiers: { all: 'All tiers', a: 'Tier A', b: 'Tier B', c: 'Tier C', none: 'No tier' },
  nobodyInTier: 'Nobody in this tier is cooling down.',
  column: {
    name: 'Name',
    tier: 'Tier',
    lastContact: 'Last contact',
    course: 'Last 12 months',
    warmth: 'Warmth',
    ahead: 'In 30 days',
  },
  fewer_one: '{{count}} less',
  fewer_other: '{{count}} less',
  course:
    'Warmth over the last twelve months: {{most}} at its warmest, in {{month}}; {{now}} now; {{ahead}} in 30 days without contact.',
  letBe: 'Not a worry',
  followUp: {
    open: 'Follow-up…',
    title: 'Plan to be in touch',
    whatLabel: 'What',
    what: 'Get in touch again',
    save: 'Plan it',
  },
  empty: {
    title: 'Nobody is slipping away',
    text: 'Whoever you have not been in touch with for longer than you had in mind appears here, while there is still warmth to keep.',
    action: 'To Today',
  },
} as const
