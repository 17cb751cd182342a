const list = (text: string): string[] => text.trim().split(/\s*;\s*/)

/** Cities, the nearest the most often. */
export const CITIES =
  list(`Utrecht; Utrecht; Utrecht; Amsterdam; Amsterdam; Rotterdam; Den Haag; Amersfoort; Zeist; Arnhem; Nijmegen; Eindhoven;
  's-Hertogenbosch; Tilburg; Groningen; Leeuwarden; Zwolle; Deventer; Haarlem; Leiden; Delft; Gouda; Hilversum; Maastricht; Middelburg; Antwerpen; Gent`)

export const CITIES_ABROAD: Readonly<Record<'en' | 'de' | 'fr', readonly string[]>> = {
  en: ['London', 'Edinburgh', 'Dublin', 'Bristol', 'Copenhagen'],
  de: ['Köln', 'Münster', 'Berlin', 'Düsseldorf'],
  fr: ['Bruxelles', 'Lille', 'Paris'],
}

/** Where people have coffee, lunch and drinks, by kind of meeting. Made up, like everything here. */
export const PLACES = {
  coffee:
    list(`Dudok; De Zwarte Vosch; Koffiehuis De Brug; Bakkerij Graan; The Village; De Utrechtse Boekenbar; Station Utrecht Centraal, 1e verdieping;
    Café Olivier; Het Gegeven Paard; De Veldkeuken; Brouwerij Maximus; Bij ons op kantoor; Hun kantoor; Broodnodig; Koffie Leute`),
  lunch: list(
    'De Bijenkorf; Bistro Madeleine; De Rechtbank; Restaurant Zeven; Stadskasteel; Café Van Engelen; Lunchroom Zus; Bagelwinkel Boon',
  ),
  dinner: list('Héron; Restaurant Blauw; De Goedheyd; Concours; Podium onder de Dom; Bij hen thuis; Bij mij thuis'),
  drinks: list("Café Belgie; 't Oude Pothuys; DeRat; Café Ledig Erf; De Morgenster; Borrel bij het stadsfonds"),
  walk: list('Amelisweerd; Wilhelminapark; Rondje Singel; Landgoed Oostbroek; Griftpark; Strand Scheveningen'),
} as const

export const ORGANISATIONS =
  list(`Gemeente Utrecht; Provincie Utrecht; Gemeente Amersfoort; Waterschap De Stichtse Rijnlanden; Hogeschool Utrecht;
  Universiteit Utrecht; Stichting Buurtkracht; Woningcorporatie De Poort; Zorggroep De Linde; Museum aan de Singel; Muziekhuis Oost;
  Bakkerij Graan; Bouwbedrijf Van Rhenen; Architecten aan Zee; Studio Noordzij; Adviesbureau Kompas; Energiecoöperatie Zonnestroom;
  Bank aan de Singel; Coöperatieve bank De Dijk; Fonds De Brug; Fonds Nabij; Stadsfonds Merwede; Kamer van Koophandel; Economic Board Utrecht;
  Ministerie van Binnenlandse Zaken; Sociale Verzekeringsbank; Ziekenhuis De Lage Weide; Regionaal Archief; De Voedseltuin;
  Stadslandbouw Oost; Drukkerij Zwaan; Uitgeverij De Lamp; Radio Domstad; Dagblad Midden-Nederland; Advocaten Buitenveld; Notariskantoor Linde;
  Tuinders van Rhenen; Reisbureau Verweg; Techniek Delta; Datalab Merwede; Softwarehuis Kiezel; Sportclub Domstad; Scouting De Eik;
  Kerk in de Wijk; Volksuniversiteit; Bibliotheek Neude; Jongerenwerk Jij; Ondernemersfonds; Green Business Club; Impacthuis`)

export const ROLES =
  list(`Directeur; Beleidsadviseur; Wethouder; Programmamanager; Projectleider; Fondsenwerver; Communicatieadviseur; Bestuurssecretaris;
  Hoogleraar; Docent; Onderzoeker; Architect; Ondernemer; Accountmanager; Curator; Zakelijk leider; Journalist; Advocaat; Notaris; Relatiemanager;
  Strateeg; Ontwerper; Ontwikkelaar; Coördinator vrijwilligers; HR-adviseur; Bestuurslid; Voorzitter; Kwartiermaker; Interim-manager; Huisarts`)

export const ROLES_ABROAD = list(
  'Programme director; Partnerships lead; Founder; Research fellow; Policy adviser; Head of giving; Curator; Consultant; Editor',
)

export const TAGS = list(
  'funding; cultuur; zorg; onderwijs; energie; stad; voedsel; tech; pers; bestuur; water; jongeren; sport; impact; wonen',
)
export const TOPICS =
  list(`subsidie; nieuw gebouw; samenwerking; vrijwilligers; huisvesting; jaarplan; verkiezingen; verduurzaming; kinderen; vakantie; gezondheid;
  nieuwe baan; scriptie; jubileum; podcast; fondsenwerving; buurtfeest; energietransitie; wachtlijsten; digitalisering; opera; zeilen; verhuizing`)
