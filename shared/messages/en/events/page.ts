/** The page of one event and its guests. */
export const page = {
  action: {
    briefing: 'Briefing',
    now: 'At the event',
    debrief: 'Look back',
    edit: 'Change event',
    delete: 'Delete event',
  },
  tab: {
    guests: 'Guests',
  },
  page: {
    parts: 'Parts of the event',
    openLink: 'Open',
    add: {
      where: 'Add a place',
      city: 'Add a city',
      link: 'Add a link',
      about: 'Add what it is about',
    },
  },
  guests: {
    empty: {
      title: 'Nobody on the list yet',
      text: 'With a guest list you see whom you know there, and whom you may want to meet.',
    },
    state: {
      known: 'Known',
      stranger: 'Not known yet',
      review: 'To review',
    },
  },
} as const
