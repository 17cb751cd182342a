export const sample = {
  enter: 'Explore a sample network',
  hint: 'Made-up people with three years of coffees, favours and introductions, apart from your own records.',
  making: 'Making the sample network',
  progress: '{{done}} of {{total}} people',
  deleted: 'The sample network is gone.',
} as const
