/**
 * The messages of an introduction, to copy or send: to people, not on screens.
 * They name people rather than pointing at them with "he" or "she", and are put
 * together by shared/domain/introductions/write.ts.
 */
export const introductionTexts = {
  hello: 'Hi {{name}},',
  helloBoth: 'Hi {{first}} and {{second}},',
  bye: 'Warm regards,\n{{me}}',
  byeNameless: 'Warm regards',
  about: {
    both: '{{role}} at {{organisation}}',
    role: '{{role}}',
    organisation: 'from {{organisation}}',
  },
  ask: {
    subject: 'Shall I introduce you to {{other}}?',
    opening: 'There is someone I would like you to meet: {{other}}.',
    openingAbout: 'There is someone I would like you to meet: {{other}}, {{about}}.',
    why: 'Why I think of the two of you: {{why}}',
    fitForYou: 'You look for “{{ask}}”, and {{other}} offers “{{offer}}”.',
    fitForOther: '{{other}} looks for “{{ask}}”, and I thought of what you offer: “{{offer}}”.',
    offers: 'What {{other}} has to give: {{offers}}.',
    question:
      'Shall I put you in touch? If it does not suit you, just say so. A no is perfectly fine, and it stays between you and me.',
  },
  request: {
    subject: 'Would you introduce me to {{other}}?',
    opening: 'I would love to meet {{other}}, and I think you two know each other. Would you introduce us?',
    why: 'What it is about: {{why}}',
    offers: 'What I can bring: {{offers}}.',
    question: 'Do ask {{other}} first, of course. And if you would rather not, just say so: that is perfectly fine.',
  },
  make: {
    subject: '{{first}} and {{second}}: meet each other',
    opening: 'You both said you would like to meet, so here you are.',
    openingUnasked: 'I would like you two to meet.',
    this: '{{name}}, this is {{other}}.',
    thisAbout: '{{name}}, this is {{other}}, {{about}}.',
    why: 'Why I thought of the two of you: {{why}}',
    fit: '{{asker}} looks for “{{ask}}”, and {{giver}} offers “{{offer}}”: that is how I thought of the two of you.',
    offers: 'What {{name}} has to give: {{offers}}.',
    over: 'Over to you: a coffee is easily arranged. I would love to hear how it went.',
  },
  howWasIt: {
    subject: 'Have you and {{other}} met yet?',
    opening: 'A while ago I put you in touch with {{other}}. Did you two find a moment to meet?',
    question: 'I am curious how it went. And if it has not come to that coffee, no harm done.',
  },
  thanks: {
    subject: 'Good to hear what came of it',
    opening: 'I heard what came of your meeting with {{other}}, and it made my day.',
    outcome: 'What I heard: {{outcome}}',
    thanks: 'Thank you for saying yes to it.',
  },
  accepted: {
    subject: 'Of course, that is fine',
    opening: 'Thank you for being open about it. Then I leave it at that.',
    later: 'Should it suit you some other time, just tell me.',
  },
  release: {
    subject: 'About {{other}}',
    opening: 'I asked whether you would like to meet {{other}}. It turns out this is not the moment, so I will leave it for now.',
    thanks: 'It has nothing to do with you. Thank you for thinking about it.',
  },
  thankIntroducer: {
    subject: 'Thank you for introducing me to {{other}}',
    opening: 'Thank you for putting me in touch with {{other}}. That was kind of you.',
    promise: 'I will let you know what comes of it.',
  },
  meet: {
    subject: 'A coffee, by way of {{introducer}}?',
    opening: 'How nice of {{introducer}} to put us in touch.',
    why: 'What I would like to talk about: {{why}}',
    question: 'Shall we have a coffee one of these weeks? I am happy to come to you.',
  },
  tell: {
    subject: 'What came of your introduction to {{other}}',
    met: 'You introduced me to {{other}}, and we have met.',
    outcome: 'What came of it: {{outcome}}',
    thanks: 'Without you it would not have happened. Thank you!',
  },
} as const
