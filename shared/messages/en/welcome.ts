export const welcome = {
  title: 'Welcome to Bakkie',
  lead: 'A notebook for the people you have coffee with: who you met, what you promised, and who poured for whom. Everything stays on this computer.',
  language: 'Language',
  ways: 'Three ways to begin',
  import: {
    title: 'Bring people in',
    text: 'From your phone, mail program or LinkedIn. You see first what would happen.',
    action: 'Choose a file',
  },
  sample: {
    title: 'Explore a sample network',
    text: 'Made-up people with three years of coffees, apart from your own records and gone in one step.',
    action: 'Look around',
  },
  coffee: {
    title: 'Start with one coffee',
    text: 'Write in one line whom you last met. The rest comes as you go.',
    action: 'Log a coffee',
  },
  skip: 'Look at the empty notebook first',
} as const
