/** Reasons of prompts: one plain, kind sentence each, by what it is about and when (see `reasonOn`). */
export const prompts = {
  /** What stands where a name does, of the one thing that has none. */
  strategy: 'Your strategy',
  /** A kind of meeting inside a sentence. */
  meeting: {
    coffee: 'coffee',
    lunch: 'lunch',
    dinner: 'dinner',
    drinks: 'drinks',
    walk: 'the walk',
    call: 'the call',
    video: 'the video call',
    message: 'the message',
    event: 'the event',
    other: 'the meeting',
  },
  /** Why someone stands where they stand: one sentence each, urgency, tier, warmth. */
  why: {
    due: {
      today: 'It is due today.',
      ago_one: 'It was due yesterday.',
      ago_other: 'It was due {{count}} days ago.',
    },
    ends: {
      today: 'Its moment ends today.',
      ahead_one: 'Its moment ends tomorrow.',
      ahead_other: 'Its moment ends in {{count}} days.',
    },
    longest: 'It is past the longest you meant to leave it.',
    noHurry: 'There is no hurry.',
    tier: {
      a: 'Tier A comes first.',
      b: 'Tier B comes after A.',
      c: 'Tier C comes after A and B.',
      none: 'No tier: those with one come first.',
    },
    warmth: {
      falls: 'In 30 days without contact the warmth would fall from {{now}} to {{left}}.',
      stays: 'The warmth is {{now}} and would hardly change in 30 days.',
    },
    always: 'This is always shown on its day.',
  },
  rule: {
    'did-it-happen': 'Did it happen?',
    'thank-you': 'Thank-you',
    'my-promise': 'My promises',
    'their-promise': 'Their promises',
    'keep-in-touch': 'Keep in touch',
    'give-back': 'Give back',
    'one-way': 'One-way',
    date: 'Birthdays and other dates',
    'event-plan': 'Event without a plan',
    'event-debrief': 'Event to look back on',
    'introduction-outcome': 'How an introduction went',
    loan: 'Loans',
    'met-once': 'Met once',
    'follow-up': 'Follow-ups',
    review: 'Reviews',
    'value-added': 'Value added',
    'ask-offer': 'An ask that an offer fits',
    'new-position': 'New positions',
    travelling: 'Travelling',
  },
  leftOf: '{{left}} of {{sum}}',
  reason: {
    'did-it-happen': {
      any: 'Did {{meeting}} with {{name}} happen?',
    },
    'did-it-happen-together': {
      any_one: 'Did {{meeting}} with {{name}} and one other happen?',
      any_other: 'Did {{meeting}} with {{name}} and {{count}} others happen?',
    },
    'thank-you-first': {
      any: 'You and {{name}} met for the first time; a word of thanks is always welcome.',
    },
    'thank-you-treated': {
      any: '{{name}} treated you; say thank you.',
    },
    'my-promise': {
      any: 'You promised {{name}} “{{what}}” by {{date}}.',
      today: 'You promised {{name}} “{{what}}” for today.',
      ahead_one: 'You promised {{name}} “{{what}}” by tomorrow.',
      ahead_other: 'You promised {{name}} “{{what}}” by {{date}}, {{count}} days from now.',
      ago_one: 'You promised {{name}} “{{what}}” by yesterday.',
      ago_other: 'You promised {{name}} “{{what}}” by {{date}}, {{count}} days ago.',
    },
    'my-promise-undated': {
      any: 'You promised {{name}} “{{what}}” on {{date}}; is it done?',
    },
    'asked-of-me': {
      any: '{{name}} asked you for “{{what}}” by {{date}}.',
      today: '{{name}} asked you for “{{what}}” by today.',
      ahead_one: '{{name}} asked you for “{{what}}” by tomorrow.',
      ahead_other: '{{name}} asked you for “{{what}}” by {{date}}, {{count}} days from now.',
      ago_one: '{{name}} asked you for “{{what}}” by yesterday.',
      ago_other: '{{name}} asked you for “{{what}}” by {{date}}, {{count}} days ago.',
    },
    'asked-of-me-undated': {
      any: '{{name}} asked you for “{{what}}” on {{date}}; have you answered?',
    },
    'their-promise': {
      any: '{{name}} promised you “{{what}}” by {{date}}.',
      today: '{{name}} promised you “{{what}}” for today.',
      ahead_one: '{{name}} promised you “{{what}}” by tomorrow.',
      ahead_other: '{{name}} promised you “{{what}}” by {{date}}, {{count}} days from now.',
      ago_one: '{{name}} promised you “{{what}}” by yesterday.',
      ago_other: '{{name}} promised you “{{what}}” by {{date}}, {{count}} days ago; a friendly word may help.',
    },
    'their-promise-undated': {
      any: '{{name}} promised you “{{what}}” on {{date}}; ask how it is going.',
    },
    'asked-of-them': {
      any: 'You asked {{name}} for “{{what}}” by {{date}}.',
      today: 'You asked {{name}} for “{{what}}” by today.',
      ahead_one: 'You asked {{name}} for “{{what}}” by tomorrow.',
      ahead_other: 'You asked {{name}} for “{{what}}” by {{date}}, {{count}} days from now.',
      ago_one: 'You asked {{name}} for “{{what}}” by yesterday.',
      ago_other: 'You asked {{name}} for “{{what}}” by {{date}}, {{count}} days ago; a friendly word may help.',
    },
    'asked-of-them-undated': {
      any: 'You asked {{name}} for “{{what}}” on {{date}}; ask how it is going.',
    },
    'keep-in-touch': {
      any_one: 'You were last in touch with {{name}} on {{date}}; every day is what you had in mind.',
      any_other: 'You were last in touch with {{name}} on {{date}}; every {{count}} days is what you had in mind.',
      pastIdeal_one: 'It has been a day since you were in touch with {{name}}; time for a coffee?',
      pastIdeal_other: 'It has been {{count}} days since you were in touch with {{name}}; time for a coffee?',
      pastIdealMonths_other: 'It has been {{count}} months since you were in touch with {{name}}; time for a coffee?',
      pastIdealYears_other: 'It has been {{count}} years since you were in touch with {{name}}; time for a coffee?',
      pastLongest_one: 'It has been a day since you were in touch with {{name}}, longer than you meant to leave it.',
      pastLongest_other: 'It has been {{count}} days since you were in touch with {{name}}, longer than you meant to leave it.',
      pastLongestMonths_other:
        'It has been {{count}} months since you were in touch with {{name}}, longer than you meant to leave it.',
      pastLongestYears_other:
        'It has been {{count}} years since you were in touch with {{name}}, longer than you meant to leave it.',
    },
    'give-back': {
      any: '{{name}} did more for you than you for {{name}} of late; what could you do back?',
    },
    'give-back-offer': {
      any: '{{name}} did more for you than you for {{name}} of late; your offer “{{what}}” fits what they are looking for.',
    },
    'one-way': {
      any: 'You have given {{name}} much, and little came back for a long time. Keep going, change something, or let it rest?',
    },
    'introduction-made': {
      any: 'You introduced {{name}} and {{other}} on {{date}}; ask how it went.',
    },
    'introduction-met': {
      any: '{{name}} and {{other}}, whom you introduced on {{date}}, have met; what came of it?',
    },
    'introduction-tell': {
      any: '{{name}} introduced you to {{other}} on {{date}}; tell {{name}} what came of it.',
    },
    'met-once': {
      any: 'You met {{name}} once, on {{date}}, and not since; shall you meet again?',
    },
    'value-added': {
      any: '{{name}} is in tier A; what do you add for each other?',
    },
    'ask-offer': {
      any: '{{name}} is looking for “{{what}}” and {{other}} offers “{{label}}”; introduce them?',
    },
    'new-position': {
      any: '{{name}} has a new position; a word of congratulation is welcome.',
    },
    'new-position-role': {
      any: '{{name}} has a new position: {{what}}; a word of congratulation is welcome.',
    },
    'new-position-organisation': {
      any: '{{name}} has a new position at {{organisation}}; a word of congratulation is welcome.',
    },
    'new-position-role-organisation': {
      any: '{{name}} has a new position: {{what}} at {{organisation}}; a word of congratulation is welcome.',
    },
    travelling: {
      any: 'You are in {{city}} on {{date}} for “{{what}}”, and {{name}} is there too; time for a coffee?',
    },
    'event-plan': {
      any: '“{{name}}” is on {{date}}; whom would you like to meet there, and what for?',
      today: '“{{name}}” is today; whom would you like to meet there, and what for?',
      ahead_one: '“{{name}}” is tomorrow; whom would you like to meet there, and what for?',
      ahead_other: '“{{name}}” is in {{count}} days; whom would you like to meet there, and what for?',
      ago_one: '“{{name}}” was yesterday, without a plan.',
      ago_other: '“{{name}}” was on {{date}}, without a plan.',
    },
    'event-debrief': {
      any: '“{{name}}” was on {{date}}; whom did you meet, and what did you promise?',
    },
    'review-group': {
      any: 'You last looked back on {{name}} on {{date}}; time to do so again.',
    },
    'review-group-first': {
      any: 'You made the group {{name}} on {{date}}; time for a first look back.',
    },
    'review-strategy': {
      any: 'You last looked back on your strategy on {{date}}; does it still hold?',
    },
    'review-strategy-first': {
      any: 'You wrote your strategy on {{date}}; does it still hold?',
    },
    'follow-up': {
      any: 'For {{name}}, planned for {{date}}: {{what}}',
      today: 'For {{name}}, planned for today: {{what}}',
      ahead_one: 'For {{name}}, planned for tomorrow: {{what}}',
      ahead_other: 'For {{name}}, planned for {{date}}, in {{count}} days: {{what}}',
      ago_one: 'For {{name}}, planned for yesterday: {{what}}',
      ago_other: 'For {{name}}, planned for {{date}}, {{count}} days ago: {{what}}',
    },
    'loan-return': {
      any: 'You have “{{what}}” on loan from {{name}}, to give back by {{date}}.',
      today: 'You have “{{what}}” on loan from {{name}}, to give back today.',
      ahead_one: 'You have “{{what}}” on loan from {{name}}, to give back by tomorrow.',
      ahead_other: 'You have “{{what}}” on loan from {{name}}, to give back by {{date}}, in {{count}} days.',
      ago_one: 'You have “{{what}}” on loan from {{name}}; it was to go back yesterday.',
      ago_other: 'You have “{{what}}” on loan from {{name}}; it was to go back on {{date}}, {{count}} days ago.',
    },
    'loan-ask-back': {
      any: '{{name}} has “{{what}}” on loan from you, to give back by {{date}}.',
      today: '{{name}} has “{{what}}” on loan from you, to give back today.',
      ahead_one: '{{name}} has “{{what}}” on loan from you, to give back by tomorrow.',
      ahead_other: '{{name}} has “{{what}}” on loan from you, to give back by {{date}}, in {{count}} days.',
      ago_one: '{{name}} has “{{what}}” on loan from you; you could ask for it back, it was due yesterday.',
      ago_other: '{{name}} has “{{what}}” on loan from you; you could ask for it back, it was due on {{date}}.',
    },
    'date-birthday': {
      any: 'It is {{name}}’s birthday on {{date}}.',
      today: 'It is {{name}}’s birthday today.',
      ahead_one: 'It is {{name}}’s birthday tomorrow.',
      ahead_other: 'It is {{name}}’s birthday in {{count}} days, on {{date}}.',
      ago_one: 'It was {{name}}’s birthday yesterday; you can still send your wishes.',
      ago_other: 'It was {{name}}’s birthday {{count}} days ago; you can still send your wishes.',
    },
    'date-birthday-years': {
      any: '{{name}} turns {{years}} on {{date}}.',
      today: '{{name}} turns {{years}} today.',
      ahead_one: '{{name}} turns {{years}} tomorrow.',
      ahead_other: '{{name}} turns {{years}} in {{count}} days, on {{date}}.',
      ago_one: '{{name}} turned {{years}} yesterday; you can still send your wishes.',
      ago_other: '{{name}} had a birthday {{count}} days ago and is now {{years}}; you can still send your wishes.',
    },
    'date-wedding': {
      any: '{{name}}’s wedding day is on {{date}}.',
      today: 'Today is {{name}}’s wedding day.',
      ahead_one: 'Tomorrow is {{name}}’s wedding day.',
      ahead_other: '{{name}}’s wedding day is in {{count}} days, on {{date}}.',
      ago_one: 'Yesterday was {{name}}’s wedding day; you can still send your wishes.',
      ago_other: '{{name}}’s wedding day was {{count}} days ago; you can still send your wishes.',
    },
    'date-wedding-years': {
      any: '{{name}} has a {{years}}-year wedding anniversary on {{date}}.',
      today: '{{name}} has a {{years}}-year wedding anniversary today.',
      ahead_one: '{{name}} has a {{years}}-year wedding anniversary tomorrow.',
      ahead_other: '{{name}} has a {{years}}-year wedding anniversary in {{count}} days, on {{date}}.',
      ago_one: '{{name}} had a {{years}}-year wedding anniversary yesterday; you can still send your wishes.',
      ago_other: '{{name}} had a {{years}}-year wedding anniversary {{count}} days ago; you can still send your wishes.',
    },
    'date-job-start': {
      any: '{{name}} has a work anniversary on {{date}}.',
      today: '{{name}} has a work anniversary today.',
      ahead_one: '{{name}} has a work anniversary tomorrow.',
      ahead_other: '{{name}} has a work anniversary in {{count}} days, on {{date}}.',
      ago_one: '{{name}} had a work anniversary yesterday; you can still send your wishes.',
      ago_other: '{{name}} had a work anniversary {{count}} days ago; you can still send your wishes.',
    },
    'date-job-start-years': {
      any: '{{name}} has a {{years}}-year work anniversary on {{date}}.',
      today: '{{name}} has a {{years}}-year work anniversary today.',
      ahead_one: '{{name}} has a {{years}}-year work anniversary tomorrow.',
      ahead_other: '{{name}} has a {{years}}-year work anniversary in {{count}} days, on {{date}}.',
      ago_one: '{{name}} had a {{years}}-year work anniversary yesterday; you can still send your wishes.',
      ago_other: '{{name}} had a {{years}}-year work anniversary {{count}} days ago; you can still send your wishes.',
    },
    'date-other': {
      any: '{{date}} is a day that matters to {{name}}.',
      today: 'Today is a day that matters to {{name}}.',
      ahead_one: 'Tomorrow is a day that matters to {{name}}.',
      ahead_other: 'A day that matters to {{name}} is {{count}} days away, on {{date}}.',
      ago_one: 'Yesterday was a day that matters to {{name}}.',
      ago_other: 'A day that matters to {{name}} was {{count}} days ago.',
    },
    'date-other-labelled': {
      any: '{{name}}, on {{date}}: {{label}}',
      today: '{{name}}, today: {{label}}',
      ahead_one: '{{name}}, tomorrow: {{label}}',
      ahead_other: '{{name}}, in {{count}} days, on {{date}}: {{label}}',
      ago_one: '{{name}}, yesterday: {{label}}',
      ago_other: '{{name}}, {{count}} days ago: {{label}}',
    },
  },
} as const
