/** One line and its outline (`reader.ts`). The lines are written by hand; the outlines were recorded from the reader and then judged by hand. */
export type Sentence = readonly [line: string, outline: Readonly<Record<string, string>>]

export const DUTCH: readonly Sentence[] = [
  [
    'lunch met Jan en Ines Duarte vorige week dinsdag, samen gedeeld, 34 euro',
    { kind: 'lunch', who: 'Jan Jansen, +Ines Duarte?', date: '2026-11-17', treat: 'split', money: 'EUR 3400' },
  ],
  ['Anna betaalde de lunch gisteren', { kind: 'lunch', who: 'Anna de Vries', date: '2026-11-22', treat: 'Anna de Vries' }],
  [
    'gebeld met Sophie van der Berg over de nieuwe subsidie, 20 min',
    { kind: 'call', who: 'Sophie van der Berg', minutes: '20', note: 'over de nieuwe subsidie' },
  ],
  ['ik stelde Anna voor aan Bob', { introductions: 'me: Anna de Vries-Bob Smit made' }],
  [
    'koffie met Bob vrijdag, ik heb hem mijn boek geleend',
    { kind: 'coffee', who: 'Bob Smit', date: '2026-11-20', favours: 'given done loan "mijn boek" Bob Smit' },
  ],
  ['opvolgen over twee weken', { followUps: '2026-12-07' }],
  ['koffie met de directeur van de gemeente', { kind: 'coffee', note: 'met de directeur van de gemeente' }],
  ['koffie met wim jansen gisteren', { kind: 'coffee', who: '+Wim Jansen?', date: '2026-11-22' }],
  [
    'Koffie met Bob Smit, Anna en Pieter Post, we split the bill',
    { kind: 'coffee', who: 'Bob Smit, Anna de Vries, Pieter Post', treat: 'split' },
  ],
  [
    'koffie gisteren met anna, zij stuurt me het rapport voor vrijdag',
    {
      kind: 'coffee',
      who: 'Anna de Vries',
      date: '2026-11-22',
      favours: 'received promised "rapport" Anna de Vries by 2026-11-27',
    },
  ],
  [
    'Met Jan gewandeld in het Vondelpark, goed gesprek',
    { kind: 'walk', who: 'Jan Jansen', place: 'het Vondelpark', note: 'goed gesprek' },
  ],
  ['Jan heeft me gisteren zijn presentatie gestuurd', { favours: 'received done "zijn presentatie" Jan Jansen on 2026-11-22' }],
  ['Tom lent me his ladder', { favours: 'received done loan "his ladder" Tom Bakker' }],
  ['zij gaat me helpen met de verhuizing', { note: 'zij gaat me helpen met de verhuizing' }],
  ['koffie met Anna over Bob', { kind: 'coffee', who: 'Anna de Vries', note: 'over Bob' }],
  [
    'zoom met Mark, hij zou me een contact mailen',
    { kind: 'video', who: 'Mark Visser', favours: 'received promised "contact" Mark Visser' },
  ],
  ['Anna stelt Bob voor aan Carla de Wit', { introductions: 'Anna de Vries: Bob Smit-+Carla de Wit proposed' }],
  ['ik breng Jan in contact met Eva', { introductions: 'me: Jan Jansen-Eva Mulder proposed' }],
  ['ontbijt met Bob 15/11 8:30', { who: 'Bob Smit', date: '2026-11-15', time: '08:30', note: 'ontbijt' }],
  ['belde met Anna, 10 minuten', { kind: 'call', who: 'Anna de Vries', minutes: '10' }],
  [
    'diner 15 december met Tom 19:00 bij De Kas',
    { kind: 'dinner', who: 'Tom Bakker', date: '2026-12-15?', time: '19:00', place: 'De Kas', state: 'planned' },
  ],
  ['ik mail Jan morgen', { favours: 'given promised "mail" Jan Jansen by 2026-11-24' }],
  ['herinner me vrijdag om 10:00 aan de offerte voor Jan', { followUps: '2026-11-27 10:00 "offerte voor Jan" Jan Jansen' }],
  ['koffie met Anna volgende week dinsdag', { kind: 'coffee', who: 'Anna de Vries', date: '2026-12-01', state: 'planned' }],
  [
    'met Kees geluncht bij de gemeente in Utrecht, € 1.250,50',
    { kind: 'lunch', who: "Kees van 't Hof", place: 'de gemeente in Utrecht', money: 'EUR 125050' },
  ],
  ['lunch Anna en Bob', { kind: 'lunch', who: 'Anna de Vries, Bob Smit' }],
  ['bakkie met Pieter', { kind: 'coffee', who: 'Pieter de Graaf?|Pieter Post' }],
  [
    "eergisteren gewandeld met Kees van 't Hof, anderhalf uur",
    { kind: 'walk', who: "Kees van 't Hof", date: '2026-11-21', minutes: '90' },
  ],
  [
    'borrel met Mark vrijdag half zes bij Café Hoppe, hij betaalde',
    { kind: 'drinks', who: 'Mark Visser', date: '2026-11-20', time: '17:30', place: 'Café Hoppe', treat: 'Mark Visser' },
  ],
  [
    'koffie met Eva en Tom gisteren, zij betaalde',
    { kind: 'coffee', who: 'Eva Mulder, Tom Bakker', date: '2026-11-22', treat: 'Eva Mulder' },
  ],
  ['diner met Anna vanavond', { kind: 'dinner', who: 'Anna de Vries', date: '2026-11-23', state: 'planned' }],
  ['Bob vroeg me om een referentie', { favours: 'given asked "referentie" Bob Smit' }],
  [
    'koffie met Fie, goed gesprek over AI en de zorg',
    { kind: 'coffee', who: 'Sophie van der Berg', note: 'goed gesprek over AI en de zorg' },
  ],
  [
    'thee met Fie afgelopen donderdag 15.00 uur bij haar thuis',
    { kind: 'coffee', who: 'Sophie van der Berg', date: '2026-11-19', time: '15:00', place: 'haar thuis' },
  ],
  ['Koffie met Anna de Vries, 2 uur, op kantoor', { kind: 'coffee', who: 'Anna de Vries', place: 'kantoor', minutes: '120?' }],
  [
    'gisteravond gegeten met Eva en Tom bij Loetje, rekening gedeeld € 86,40',
    { kind: 'dinner', who: 'Eva Mulder, Tom Bakker', date: '2026-11-22', place: 'Loetje', treat: 'split', money: 'EUR 8640' },
  ],
  ['videobellen met Zoe Ozturk om kwart over 3', { kind: 'video', who: 'Zoë Öztürk', time: '15:15', state: 'planned' }],
  ['wandeling met mei en april zondag', { kind: 'walk', who: 'Mei Lin, April Jones', date: '2026-11-22' }],
  ['appje van Bob over het congres', { kind: 'message', who: 'Bob Smit', note: 'over het congres' }],
  ['Lunch met Jan Bakker', { kind: 'lunch', who: '+Jan Bakker?|Jan Jansen' }],
  [
    'borrel met jan en tom vanavond om 6 uur',
    { kind: 'drinks', who: 'Jan Jansen, Tom Bakker', date: '2026-11-23', time: '18:00', state: 'planned' },
  ],
  ['koffie met Will op 3 november, ik heb betaald', { kind: 'coffee', who: 'Will Turner', date: '2026-11-03', treat: 'me' }],
  ['koffie met Anna 02-10-2026', { kind: 'coffee', who: 'Anna de Vries', date: '2026-10-02' }],
  ['koffie met Anna 2026-10-02', { kind: 'coffee', who: 'Anna de Vries', date: '2026-10-02' }],
  [
    "lunch met Kees van 't Hof; hij trakteerde; € 45,-",
    { kind: 'lunch', who: "Kees van 't Hof", treat: "Kees van 't Hof", money: 'EUR 4500' },
  ],
  [
    '3 dagen geleden gebeld met Sophie, een kwartier',
    { kind: 'call', who: 'Sophie van der Berg', date: '2026-11-20', minutes: '15' },
  ],
  ['koffie met Eva: zij vroeg om feedback', { kind: 'coffee', who: 'Eva Mulder', favours: 'given asked "feedback" Eva Mulder' }],
  ['Eva heeft me haar auto geleend', { favours: 'received done loan "haar auto" Eva Mulder' }],
  [
    'koffie met Bob, ik stuur hem het verslag uiterlijk 1 december',
    { kind: 'coffee', who: 'Bob Smit', favours: 'given promised "verslag" Bob Smit by 2026-12-01' },
  ],
  [
    'met Tom koffie gedronken, beloofde hem de cijfers voor eind van de maand',
    { kind: 'coffee', who: 'Tom Bakker', favours: 'given promised "cijfers" Tom Bakker? by 2026-11-30' },
  ],
  ['Bob heeft mij voorgesteld aan Carla gisteren', { introductions: 'Bob Smit: me-+Carla made on 2026-11-22' }],
  ['ik stel jan volgende week voor aan eva', { introductions: 'me: Jan Jansen-Eva Mulder proposed' }],
  [
    'lunch met Bob, ik trakteerde. Goed gesprek over zijn nieuwe baan. Opvolgen in januari',
    {
      kind: 'lunch',
      who: 'Bob Smit',
      treat: 'me',
      followUps: '2027-01-01 Bob Smit?',
      note: 'Goed gesprek over zijn nieuwe baan.',
    },
  ],
  [
    'koffie met Pieter Post en Pieter de Graaf vorige week',
    { kind: 'coffee', who: 'Pieter Post, Pieter de Graaf', date: '2026-11-16?' },
  ],
  ['koffie met De Graaf', { kind: 'coffee', who: 'Pieter de Graaf' }],
  [
    "koffie met Anna, Bob stuurt me de foto's",
    { kind: 'coffee', who: 'Anna de Vries', favours: 'received promised "foto\'s" Bob Smit' },
  ],
  [
    'koffie met Bob ik stuur hem vrijdag de offerte',
    { kind: 'coffee', who: 'Bob Smit', favours: 'given promised "offerte" Bob Smit by 2026-11-27' },
  ],
  ['nieuwe website bekeken, mooi werk', { note: 'nieuwe website bekeken, mooi werk' }],
  [
    'volgende week vrijdag lunch met Sophie bij De Kas om half een',
    { kind: 'lunch', who: 'Sophie van der Berg', date: '2026-12-04', time: '12:30', place: 'De Kas', state: 'planned' },
  ],
  ['bier met Tom, hij betaalde €18,50', { kind: 'drinks', who: 'Tom Bakker', treat: 'Tom Bakker', money: 'EUR 1850' }],
  ['koffie met Anna ☕ leuk!', { kind: 'coffee', who: 'Anna de Vries', note: '☕ leuk!' }],
]

export const ENGLISH: readonly Sentence[] = [
  [
    'lunch with Tom on the 5th at noon, his treat',
    { kind: 'lunch', who: 'Tom Bakker', date: '2026-11-05', time: '12:00', treat: 'Tom Bakker' },
  ],
  [
    'drinks with Eva and Tom last night, they paid',
    { kind: 'drinks', who: 'Eva Mulder, Tom Bakker', date: '2026-11-22', treat: 'Eva Mulder+Tom Bakker' },
  ],
  ['I sent Anna the contract yesterday', { favours: 'given done "contract" Anna de Vries on 2026-11-22' }],
  ['Tom put me in touch with Nora Blake', { introductions: 'Tom Bakker: me-+Nora Blake made' }],
  ['walk with Will 3 days ago, half an hour', { kind: 'walk', who: 'Will Turner', date: '2026-11-20', minutes: '30' }],
  ['coffee with Jan 12 November', { kind: 'coffee', who: 'Jan Jansen', date: '2026-11-12' }],
  ['remind me next Tuesday to call Anna', { followUps: '2026-12-01 "call Anna" Anna de Vries?' }],
  ['coffee with Bob 16:00', { kind: 'coffee', who: 'Bob Smit', time: '16:00', state: 'planned' }],
  ['lunch with April last week tuesday', { kind: 'lunch', who: 'April Jones', date: '2026-11-17' }],
  [
    'I asked Jan to review my proposal by the end of the month',
    { favours: 'received asked "review my proposal" Jan Jansen by 2026-11-30' },
  ],
  [
    'dinner with Zoe last Thursday, split the bill, $ 12.50',
    { kind: 'dinner', who: 'Zoë Öztürk', date: '2026-11-19', treat: 'split', money: 'USD 1250' },
  ],
  [
    'video call with Will Turner 12/11 14:00-15:30',
    { kind: 'video', who: 'Will Turner', date: '2026-11-12', time: '14:00', minutes: '90' },
  ],
  ['Anna introduced me to Bob yesterday', { introductions: 'Anna de Vries: me-Bob Smit made on 2026-11-22' }],
  ["I'll introduce Jan to Eva", { introductions: 'me: Jan Jansen-Eva Mulder proposed' }],
  [
    'coffee with Jan yesterday. I promised to send the deck by Friday',
    { kind: 'coffee', who: 'Jan Jansen', date: '2026-11-22', favours: 'given promised "deck" Jan Jansen by 2026-11-27' },
  ],
  ["Anna's treat at Dudok", { who: 'Anna de Vries', place: 'Dudok', treat: 'Anna de Vries' }],
  ['Anna asked me for a recommendation letter', { favours: 'given asked "recommendation letter" Anna de Vries' }],
  [
    'coffee w/ Mark this morning, my treat, £7.80',
    { kind: 'coffee', who: 'Mark Visser', date: '2026-11-23', treat: 'me', money: 'GBP 780' },
  ],
  [
    'had lunch with Nora Blake at Brasserie Zuid yesterday #sales #q4',
    { kind: 'lunch', who: '+Nora Blake?', date: '2026-11-22', place: 'Brasserie Zuid', tags: 'sales q4' },
  ],
  ['coffee with Mark on March 3rd 2025', { kind: 'coffee', who: 'Mark Visser', date: '2025-03-03' }],
  ['coffee with Bob the day before yesterday, $5', { kind: 'coffee', who: 'Bob Smit', date: '2026-11-21', money: 'USD 500' }],
  [
    'two weeks ago dinner with April, she paid 1.250,50 euro',
    { kind: 'dinner', who: 'April Jones', date: '2026-11-09', treat: 'April Jones', money: 'EUR 125050' },
  ],
  ["I'll send Jan and Eva the minutes", { favours: 'given promised "minutes" Jan Jansen; given promised "minutes" Eva Mulder' }],
  [
    "coffee with Tom. He'll email me the figures next Friday.",
    { kind: 'coffee', who: 'Tom Bakker', favours: 'received promised "figures" Tom Bakker?|Tom Bakker by 2026-12-04' },
  ],
  [
    "coffee with Eva and Tom. She'll introduce me to Nora Blake",
    { kind: 'coffee', who: 'Eva Mulder, Tom Bakker', introductions: 'Eva Mulder: me-+Nora Blake proposed' },
  ],
  ['meeting with Jan about April', { kind: 'other', who: 'Jan Jansen', note: 'about April' }],
  ["coffee with Anna, I didn't send the deck", { kind: 'coffee', who: 'Anna de Vries', note: "I didn't send the deck" }],
]

/** A "not" turns nothing into something that happened: what it touches is asked, or stays text. */
export const DENIED: readonly Sentence[] = [
  ['did not have coffee with Anna', { who: 'Anna de Vries', note: 'did not have coffee' }],
  ['geen koffie met Anna gisteren, ze was ziek', { who: 'Anna de Vries', date: '2026-11-22', note: 'geen koffie ze was ziek' }],
  ['koffie met Anna ging niet door', { kind: 'coffee?', who: 'Anna de Vries', note: 'ging niet door' }],
  ['lunch with Jan was cancelled', { kind: 'lunch?', who: 'Jan Jansen', note: 'was cancelled' }],
  ['koffie met Anna, Bob was er niet bij', { kind: 'coffee', who: 'Anna de Vries, Bob Smit?', note: 'was er niet bij' }],
  ['koffie met Anna zonder Bob', { kind: 'coffee', who: 'Anna de Vries', note: 'zonder Bob' }],
  ['koffie met Anna, ik trakteerde niet', { kind: 'coffee', who: 'Anna de Vries', note: 'ik trakteerde niet' }],
  ['lunch with Anna, she did not pay', { kind: 'lunch', who: 'Anna de Vries', note: 'she did not pay' }],
  [
    'lunch met Anna, niet bij Dudok maar bij Loetje',
    { kind: 'lunch', who: 'Anna de Vries', place: 'Loetje', note: 'niet bij Dudok maar' },
  ],
  [
    "coffee with Anna yesterday, don't remind me",
    { kind: 'coffee', who: 'Anna de Vries', date: '2026-11-22', note: "don't remind me" },
  ],
  ['koffie met Anna. Ze had geen suiker', { kind: 'coffee', who: 'Anna de Vries', note: 'Ze had geen suiker' }],
]

/** What passed hands outside a meeting, what is owed, and days by number. */
export const ALONE: readonly Sentence[] = [
  ['lent Anna my book till 1 dec', { favours: 'given done loan "my book" Anna de Vries? by 2026-12-01' }],
  ['I lent Anna my book yesterday', { favours: 'given done loan "my book" Anna de Vries on 2026-11-22' }],
  ['lent Xavier my book till Friday', { favours: 'given done loan "my book" +Xavier? by 2026-11-27' }],
  ['lent anna my book until 1 december', { favours: 'given done loan "my book" Anna de Vries? by 2026-12-01' }],
  ['I borrowed a ladder from Tom', { favours: 'received done loan "ladder" Tom Bakker' }],
  ['Anna borrowed my book', { favours: 'given done loan "my book" Anna de Vries' }],
  ['Anna heeft mijn boek geleend tot 1 december', { favours: 'given done loan "mijn boek" Anna de Vries by 2026-12-01' }],
  ['ik heb Anna mijn boek geleend tot 3-12', { favours: 'given done loan "mijn boek" Anna de Vries by 2026-12-03' }],
  ['Bob owes me 20 euros', { favours: 'given done loan "20 euros" Bob Smit' }],
  ['I owe Bob 20 euros', { favours: 'received done loan "20 euros" Bob Smit' }],
  ['Bob owes me a coffee', { favours: 'received promised "coffee" Bob Smit' }],
  ['Bob is me nog 20 euro schuldig', { favours: 'given done loan "20 euro" Bob Smit' }],
  ['ik ben Anna nog een lunch schuldig', { favours: 'given promised "lunch" Anna de Vries' }],
  ['koffie met Anna op 3-11', { kind: 'coffee', who: 'Anna de Vries', date: '2026-11-03' }],
  ['koffie met Anna 3-11', { kind: 'coffee', who: 'Anna de Vries', date: '2026-11-03?' }],
  ['lunch with Tom on 3-11, we won 3-1', { kind: 'lunch', who: 'Tom Bakker', date: '2026-11-03', note: 'we won 3-1' }],
  ['koffie met Anna van 2-4 uur', { kind: 'coffee', who: 'Anna de Vries', minutes: '240?', note: 'van 2' }],
  ['introduced Anna to Bob', { introductions: 'me: Anna de Vries-Bob Smit made?' }],
  ['heb Anna aan Bob voorgesteld', { introductions: 'me: Anna de Vries-Bob Smit made' }],
  ['I introduced Anna to Bob tomorrow', { introductions: 'me: Anna de Vries-Bob Smit proposed?' }],
  ['I sent Anna the deck tomorrow', { favours: 'given promised "deck" Anna de Vries? by 2026-11-24' }],
  ['ik stuurde Anna morgen de offerte', { favours: 'given promised "offerte" Anna de Vries? by 2026-11-24' }],
  ['sent Anna the deck yesterday', { favours: 'given done "deck" Anna de Vries? on 2026-11-22' }],
]

/** Slips of the pen: asked, and everyday words that look alike stay words. */
export const SLIPS: readonly Sentence[] = [
  ['koffei met Anna gsiteren', { kind: 'coffee?', who: 'Anna de Vries', date: '2026-11-22?' }],
  ['cofee with Bob yesterdya at Dudok', { kind: 'coffee?', who: 'Bob Smit', date: '2026-11-22?', place: 'Dudok' }],
  ['wandelnig met Tom vorige vrijdga', { kind: 'walk?', who: 'Tom Bakker', date: '2026-11-20?' }],
  ['Lucnh with Jan last Tuseday', { kind: 'lunch?', who: 'Jan Jansen', date: '2026-11-17?' }],
  ['gebedl met Eva', { kind: 'call?', who: 'Eva Mulder' }],
  ['ik stuur Anna vrijdga de offerte', { favours: 'given promised "offerte" Anna de Vries? by 2026-11-27' }],
  ['product launch with Anna', { who: 'Anna de Vries', note: 'product launch' }],
  ['koffie met Anna, wij mogen hier blijven', { kind: 'coffee', who: 'Anna de Vries', note: 'wij mogen hier blijven' }],
]

/** Double given names, with and without capitals. */
export const DOUBLE_NAMES: readonly Sentence[] = [
  ['koffie met jan willem gisteren', { kind: 'coffee', who: '+Jan Willem?|Jan Jansen', date: '2026-11-22' }],
  ['koffie met jan willem de boer bij dudok', { kind: 'coffee', who: '+Jan Willem de Boer?|Jan Jansen', place: 'dudok?' }],
  ['lunch met anne marie en bob', { kind: 'lunch', who: '+Anne Marie?, Bob Smit' }],
  ['koffie met jan en tom', { kind: 'coffee', who: 'Jan Jansen, Tom Bakker' }],
  ['koffie met jan gisteren', { kind: 'coffee', who: 'Jan Jansen', date: '2026-11-22' }],
  ['coffee with jan-willem yesterday', { kind: 'coffee', who: '+Jan-Willem?', date: '2026-11-22' }],
  ['koffie met Jan Willem gisteren', { kind: 'coffee', who: '+Jan Willem?|Jan Jansen', date: '2026-11-22' }],
]

/** Who invited, and what is an invitation to something else. */
export const INVITED: readonly Sentence[] = [
  ['koffie met Eva op uitnodiging van Eva', { kind: 'coffee', who: 'Eva Mulder', invited: 'Eva Mulder' }],
  ['koffie op uitnodiging van Bob Smit gisteren', { kind: 'coffee', who: 'Bob Smit', date: '2026-11-22', invited: 'Bob Smit' }],
  ['lunch met Tom, op mijn uitnodiging', { kind: 'lunch', who: 'Tom Bakker', invited: 'me' }],
  ['lunch with Tom, he invited me', { kind: 'lunch', who: 'Tom Bakker', invited: 'Tom Bakker' }],
  ['Eva nodigde me uit voor koffie', { kind: 'coffee', who: 'Eva Mulder', invited: 'Eva Mulder' }],
  ['diner met Eva, ze had me uitgenodigd', { kind: 'dinner', who: 'Eva Mulder', invited: 'Eva Mulder' }],
  ['ik nodigde Tom uit voor lunch', { kind: 'lunch', who: 'Tom Bakker', invited: 'me' }],
  ['I invited Tom for lunch', { kind: 'lunch', who: 'Tom Bakker', invited: 'me' }],
  ['invited by Eva for lunch', { kind: 'lunch', who: 'Eva Mulder', invited: 'Eva Mulder' }],
  ["dinner with Bob at Bob's invitation", { kind: 'dinner', who: 'Bob Smit', invited: 'Bob Smit' }],
  ['borrel met Tom op uitnodiging van de gemeente', { kind: 'drinks', who: 'Tom Bakker', invited: 'other' }],
  [
    'coffee with Eva, she invited me to her wedding',
    { kind: 'coffee', who: 'Eva Mulder', note: 'she invited me to her wedding' },
  ],
]
