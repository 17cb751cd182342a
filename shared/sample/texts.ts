const lines = (text: string): string[] => text.trim().split(/\n\s*/)

/** Notes after a meeting, as a person writes them on the train home. `{topic}`, `{org}` are filled in. */
export const NOTES = {
  nl: lines(`Goed gesprek over {topic}. Zit er ruimer in dan ik dacht.
    Vertelde over de verbouwing; dochter gaat naar de brugklas. Wil graag meedenken over {topic}.
    Kwam uit zichzelf terug op {topic}. In het najaar nog eens bellen.
    Moe, veel ziekte in het team bij {org}. Niet op resultaat gestuurd, gewoon geluisterd.
    Twijfelt of {org} nog de plek is. Vertrouwelijk.
    Wil ons wel voorstellen aan de wethouder, maar pas na de zomer.
    Lang over zeilen gepraat, tien minuten over {topic}. Precies goed.
    Heeft de notitie gelezen en was scherp: te veel wij, te weinig zij.
    Zoekt nog iemand voor de raad van toezicht. Misschien iets voor Els?
    Blij met de tip van vorige keer, heeft de subsidie binnen.
    Begint in januari bij een andere afdeling. Wordt onze nieuwe ingang voor {topic}.
    Ging over de verhuizing en over {topic}. Een boek beloofd, niet vergeten!
    Kort, tussen twee treinen door. Afgesproken om er in het voorjaar echt voor te gaan zitten.
    Is enthousiast over de buurtkamer en wil een keer komen kijken.
    Vindt {topic} eigenlijk onzin, maar zei het vriendelijk.
    Net terug van vakantie op Terschelling, uitgerust. Maken in december een plan.
    Moeder is overleden in juni. Kaart sturen in juni.
    Kent iedereen bij {org} en deelt graag. Volgende keer vragen naar het fonds.
    Was blij dat ik niets kwam vragen.
    Haalde veel uit het gesprek met de jongeren, wil dat vaker.`),
  en: lines(`Good talk about {topic}. More room for it than I thought.
    Their youngest starts school next week. Wants to think along about {topic}.
    Came back to {topic} unprompted. Call again in the autumn.
    Tired, a lot of illness in the team at {org}. Just listened.
    Not sure {org} is still the place. In confidence.
    Ten minutes on {topic}, the rest on sailing. Just right.
    Read the memo and was sharp: too much us, not enough them.
    Still looking for a trustee. Perhaps something for Emma?
    Pleased with last time's tip: the grant came through.
    Moves to another department in January; our new way in for {topic}.
    Short, between two trains. We sit down properly in spring.
    Thinks {topic} is nonsense, really, but said so kindly.
    Glad I came with nothing to ask.`),
} as const

export const PARTICIPANT_NOTES = {
  nl: lines(`drinkt geen koffie, wel munt-thee
    kwam te laat, trein
    vroeg naar de scriptie van mijn zoon
    heeft nog mijn paraplu
    wil de presentatie nasturen`),
  en: lines(`oat milk, always
    asked after my son's thesis
    will send the slides`),
} as const

/** Favours, with their size in hundredths of a cup and the capital they give. */
export const FAVOURS = {
  given: [
    ['Meegelezen met de aanvraag', 200, 'intellectual'],
    ['Sleutelfiguren genoemd voor het onderzoek', 100, 'social'],
    ['Offerte gestuurd', 100, 'financial'],
    ['Een middag de workshop begeleid', 300, 'human'],
    ['Zaal geregeld voor het symposium', 200, 'material'],
    ['Aanbevelingsbrief geschreven', 300, 'social'],
    ['Artikel doorgestuurd over wateropvang', 100, 'intellectual'],
    ['Proofread the annual report', 200, 'intellectual'],
    ['Stond als referentie bij de sollicitatie', 500, 'human'],
    ['Plantgoed voor de buurttuin', 100, 'natural'],
  ],
  received: [
    ['Gaf feedback op het jaarplan', 200, 'intellectual'],
    ['Zette ons op de gastenlijst', 100, 'social'],
    ['Hielp met de begroting', 300, 'financial'],
    ['Leende ons de vergaderzaal', 200, 'material'],
    ['Deelde de vacature in het netwerk', 100, 'social'],
    ['Sprak op onze bijeenkomst', 300, 'human'],
    ['Haalde ons door de subsidieronde', 800, 'financial'],
    ['Put in a word with the board', 300, 'social'],
    ['Gaf een rondleiding door het archief', 100, 'intellectual'],
    ['Bracht een krat appels mee', 100, 'natural'],
  ],
} as const

export const PROMISES = {
  given: {
    nl: lines(`De offerte sturen
      Het rapport opzoeken en doorsturen
      Vragen of er nog plek is op de conferentie
      Contactgegevens van de fotograaf geven
      De leeslijst sturen`),
    en: lines(`Send the quotation
      Look up the report and send it on
      Ask whether the conference has a place left
      Pass on the photographer's details
      Send the reading list`),
  },
  received: {
    nl: lines(`Stuurt de namen van het bestuur
      Zoekt de contactpersoon bij het ministerie op
      Vraagt intern naar het budget
      Stuurt de foto’s`),
    en: lines(`Will send the names of the board
      Looks up the contact at the ministry
      Asks inside about the budget
      Will send the photographs`),
  },
} as const

export const LOANS = {
  given: ['Het boek ‘Positie kiezen’', 'De beamer', 'Sleutel van de buurtkamer', 'Partytent'],
  received: ['Een paraplu', 'Het boek ‘De stad als tuin’', 'Verlengsnoeren', 'A novel by Tessa Hadley'],
} as const

export const FOLLOW_UPS = lines(`Bellen hoe het gesprek met het fonds was
  Vragen naar de verhuizing
  Nieuwe datum prikken
  Feliciteren met de opening
  Ask how the talk in London went
  Agenda van de klankbordgroep sturen`)

export const NEXT_TIME = lines(`Hoe ging het op de nieuwe school?
  Vragen naar de marathon
  De film waar we het over hadden
  Of het fonds al heeft beslist
  How was Lisbon?`)

export const WHYS = lines(`Allebei bezig met wonen en zorg
  Zij zoekt een spreker, hij heeft een verhaal
  Zoeken allebei naar ruimte in de stad
  Both writing about water
  Een bestuurslid gezocht, een bestuurder gevonden`)

export const OUTCOMES = [
  'Ze werken nu samen aan een aanvraag',
  'Koffie gedronken, het klikte',
  'They run a reading group together',
] as const

/** What people ask and offer, each with what it is about, so that some asks have an offer that fits. */
export const NEEDS: Readonly<Record<'ask' | 'offer', readonly { readonly text: string; readonly tag: string }[]>> = {
  ask: [
    { text: 'Een spreker over energie in de wijk', tag: 'energie' },
    { text: 'Vrijwilligers voor zaterdag', tag: 'vrijwilligers' },
    { text: 'Werkruimte voor twee dagen per week', tag: 'ruimte' },
    { text: 'Iemand die subsidies kent', tag: 'subsidie' },
    { text: 'A trustee with a head for figures', tag: 'bestuur' },
    { text: 'Toegang tot het archief', tag: 'archief' },
    { text: 'Een fotograaf voor het jaarverslag', tag: 'foto' },
  ],
  offer: [
    { text: 'Vergaderzaal in het centrum', tag: 'ruimte' },
    { text: 'Meelezen met aanvragen', tag: 'subsidie' },
    { text: 'Netwerk bij de provincie', tag: 'politiek' },
    { text: 'Een avond per maand voor een bestuur', tag: 'bestuur' },
    { text: 'Een plek in de nieuwsbrief', tag: 'publiciteit' },
    { text: 'A talk about energy at home', tag: 'energie' },
    { text: 'Kennis van aanbesteden', tag: 'inkoop' },
  ],
}

export const ABOUT = {
  nl: lines(`Groot hart voor de stad, weinig tijd. Het liefst 's ochtends.
    Nuchter, houdt van cijfers. Kent de geschiedenis van elk gebouw.
    Praat snel, denkt langzaam en goed.
    Vroeger cellist. Nog altijd op donderdag orkest.
    Niet mailen, wel bellen.`),
  en: lines(`Prefers a walk to a meeting room.
    Dry humour; reads everything before you meet.
    Best reached early in the week.`),
} as const

export const VALUE = {
  weAdd: ['Zichtbaarheid en een plek in de stad', 'Contacten met fondsen', 'Rust om mee te denken'],
  theyAdd: ['Toegang tot het college', 'Kennis van zorg in de wijk', 'Verhalen die wij niet hebben'],
  interests: ['Zeilen, moderne muziek, kleindochter', 'Stadsgeschiedenis', 'Football and county politics'],
  goals: ['Een huis voor jonge makers in 2028', 'Minder wachtlijsten', 'Een boek afmaken'],
  warmTo: ['Op tijd zijn, geen dia’s', 'Een handgeschreven kaart', 'Goede koffie'],
  sharedGoal: ['Een binnenstad waar iedereen kan wonen', 'Meer jongeren in besturen'],
  stopsForThem: ['Een luisterend oor buiten de organisatie', 'Ingang bij de fondsen'],
  stopsForMe: ['Mijn beste bron over de raad', 'Iemand die nee durft te zeggen'],
  intention: ['Elkaar scherp houden, zonder agenda', 'Samen iets opzetten voor 2027'],
} as const
