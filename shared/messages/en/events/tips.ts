/** What helps at a gathering: entering a group, beginning lightly, ending honestly, and the days after. */
export const tips = {
  title: 'Tips for the room',
  entering: {
    title: 'Entering a group',
    early: 'Come early. The room is still small then, and people come to you.',
    three: 'Choose three people beforehand. Three good talks make a good evening; more is a present.',
    open: 'Join a group that leaves a gap, rather than two who face each other. Stand beside someone, listen, and speak when you are looked at.',
    alone: 'Someone standing alone is the easiest of all, and glad you come. “May I join you?” is enough.',
    name: 'Say your name and what brings you here. Your work can wait until they ask.',
    ask: 'Do you know someone in the group? Let them introduce you: that is warmer than doing it yourself.',
  },
  topics: {
    title: 'Light to begin with',
    begin:
      'Begin with the journey, the gathering or what you last talked about; the weather or the news will do. Never with business.',
    more: 'Ask one question more about what they answer. That is where it starts.',
    listen: 'Listen for what they are looking for. You need not have it yourself: someone you know may.',
    give: 'Give before you ask: a name, a tip, an introduction. What comes back, and when, is not for today.',
    theirs: 'Leave illness, money and politics to them.',
    business: 'Business comes up by itself. Then make a date for a coffee rather than settling it on your feet.',
  },
  ending: {
    title: 'Ending a talk honestly',
    good: 'Stop while it is good. Ten minutes are plenty for a beginning.',
    true: 'Say what is true: you would like to greet a few more people. So would they.',
    bring: 'Nicest of all: bring them to someone. “You two should meet.”',
    take: 'Say what you take with you and what you will do, and by when. Promise only what you will do.',
    excuse: 'No excuses: no telephone, no empty glass, nobody you urgently have to see.',
    go: 'Then really go: a hand, their name, and on you walk.',
  },
  after: {
    title: 'Follow up within two days',
    evening: 'Write it down the same evening: who, what about, what you promised. Tomorrow half of it is gone.',
    message:
      'Within two days a message to everyone you really talked with: one thing you talked about, and what you promised. Short is fine.',
    small: 'Do the small promises straight away: the link, the name, the photo.',
    introduce: 'Bring together whom you thought of, and ask both first.',
    coffee: 'Propose a coffee where you would enjoy one, and name a day.',
    nothing: 'Ask for nothing in that first message. What comes back takes its time.',
  },
} as const
