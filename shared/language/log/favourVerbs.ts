import type { Tense, VerbFamily } from './verbs.ts'

/**
 * What people do for each other, by what it comes to: handing over, finding out,
 * going through, seeing to, standing by. Forms as in `verbs.ts`:
 * `present | past | participle | infinitive`, each separated by spaces.
 */
export const FAVOUR_FORMS: readonly (readonly [VerbFamily, string])[] = [
  // Handing over.
  [
    'carry',
    ' | | langsgebracht meegebracht meegegeven doorgegeven toegestuurd doorgemaild nagestuurd opgestuurd doorgeappt | langsbrengen meebrengen meenemen meegeven doorgeven toesturen doormailen nasturen aanleveren doorappen terugmailen',
  ],
  ['carry', 'overhandig overhandigt | overhandigde | overhandigd | overhandigen'],
  ['carry', 'deliver delivers delivering | delivered | |'],
  ['carry', 'texts texting | texted | |'],
  ['carry', 'ping pings pinging | pinged | |'],
  ['carry', 'saves saving | saved | |'],
  ['carry', 'dm dms dming | dmd | |'],
  ['carry', 'whatsapps whatsapping | whatsapped | |'],
  // Finding out.
  ['act', 'pols polst | polste polsten | gepolst | polsen'],
  ['act', 'informeer informeert | informeerde | geinformeerd | informeren'],
  ['act', 'achterhaal achterhaalt | achterhaalde | achterhaald | achterhalen'],
  ['act', 'onderzoek onderzoekt | onderzocht | | onderzoeken'],
  ['act', ' | | nagegaan nagezocht opgezocht uitgeplozen | nagaan nazoeken opzoeken uitpluizen natrekken'],
  ['act', 'research researches researching | researched | |'],
  // Going through it.
  ['act', ' | | doorgelezen doorgenomen meegelezen tegengelezen | doorlezen doornemen nalopen meekijken'],
  ['act', 'beoordeel beoordeelt | beoordeelde | beoordeeld | beoordelen'],
  ['act', 'corrigeer corrigeert | corrigeerde | gecorrigeerd | corrigeren'],
  ['act', 'controleer controleert | controleerde | gecontroleerd | controleren'],
  ['act', 'redigeer redigeert | redigeerde | geredigeerd | redigeren'],
  ['act', 'proof proofs proofing | proofed | |'],
  ['act', 'proof-read proof-reads proof-reading | proof-read | |'],
  ['act', 'rewrite rewrites rewriting | rewrote | rewritten |'],
  // Seeing to it.
  ['act', 'repareer repareert | repareerde | gerepareerd | repareren'],
  ['act', 'verzorg verzorgt | verzorgde | verzorgd | verzorgen'],
  ['act', ' | | geadviseerd begeleid | adviseren begeleiden bemiddelen'],
  ['act', 'reserve reserves reserving | reserved | |'],
  ['act', 'organise organises organising organize organizes organizing | organised organized | |'],
  ['act', 'nominate nominates nominating | nominated | |'],
  // Standing by.
  ['act', 'vouch vouches vouching | vouched | |'],
  ['act', 'advise advises advising | advised | |'],
]

/** Verbs that mean a favour only with a word behind them; of several words any will do. */
export const FAVOUR_PARTICLES: readonly (readonly [VerbFamily, Tense, string, string])[] = [
  ['act', 'present', 'denk denkt', 'mee'],
  ['act', 'past', 'dacht dachten', 'mee'],
  ['act', 'present', 'loop loopt', 'na|door'],
  ['act', 'past', 'liep liepen', 'na|door'],
  ['act', 'present', 'pluis pluist', 'uit'],
  ['act', 'past', 'ploos', 'uit'],
  ['act', 'present', 'trek trekt', 'na'],
  ['act', 'present', 'werk werkt', 'uit|bij'],
  ['act', 'present', 'reken rekent', 'uit|door|na'],
  ['act', 'present', 'vul vult', 'in|aan'],
  ['act', 'present', 'knap knapt', 'op'],
  ['act', 'present', 'spring springt', 'bij'],
  ['act', 'present', 'hou houd houdt', 'vrij'],
  ['act', 'present', 'zet zetten', 'gastenlijst|lijst'],
  ['act', 'present', 'dig digs digging', 'up|out'],
  ['act', 'past', 'dug', 'up|out'],
  ['carry', 'present', 'drop drops dropping', 'off|round|over'],
  ['carry', 'past', 'dropped', 'off|round|over'],
  ['act', 'present', 'track tracks tracking', 'down'],
  ['act', 'past', 'tracked', 'down'],
  ['act', 'present', 'keep keeps keeping', 'eye'],
  ['act', 'present', 'run runs running', 'numbers'],
]
