export const meetings = {
  kind: {
    coffee: 'Coffee',
    lunch: 'Lunch',
    dinner: 'Dinner',
    drinks: 'Drinks',
    walk: 'Walk',
    call: 'Call',
    video: 'Video call',
    message: 'Message',
    event: 'Event',
    other: 'Other',
  },
  state: { planned: 'Planned', happened: 'Happened' },
} as const
