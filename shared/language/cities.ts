import { fold } from './fold.ts'

/** Towns and quarters a networker in the Netherlands writes without a capital: "in utrecht". Folded; those of two words joined by a space. */
const NAMES =
  'amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem|enschede|amersfoort|zaandam|den bosch|hoofddorp|zwolle|leiden|leeuwarden|maastricht|dordrecht|zoetermeer|alphen|alkmaar|emmen|delft|venlo|deventer|sittard|helmond|amstelveen|hilversum|heerlen|gouda|purmerend|schiedam|vlaardingen|lelystad|hoorn|middelburg|vlissingen|assen|roermond|zeist|bussum|naarden|laren|blaricum|wageningen|ede|veenendaal|houten|nieuwegein|katwijk|noordwijk|scheveningen|wassenaar|voorburg|rijswijk|schiphol|diemen|weesp|zandvoort|bloemendaal|heemstede|texel|oss|doetinchem|zutphen|almelo|hengelo|meppel|drachten|sneek|harlingen|terneuzen|goes|roosendaal|bergen op zoom|zuidas|brussel|brussels|antwerpen|antwerp|gent|ghent|brugge|leuven|mechelen|luik|london|londen|manchester|birmingham|leeds|liverpool|bristol|cambridge|edinburgh|glasgow|cardiff|brighton|york|dublin|belfast|paris|parijs|lyon|lille|rijsel|berlin|berlijn|hamburg|munich|munchen|cologne|keulen|frankfurt|dusseldorf|stuttgart|vienna|wenen|zurich|geneva|geneve|basel|milan|milaan|rome|madrid|barcelona|lisbon|lissabon|porto|copenhagen|kopenhagen|stockholm|oslo|helsinki|warsaw|warschau|prague|praag|budapest|athens|athene|new york|boston|chicago|san francisco|toronto|singapore|tokyo|dubai'
const CITIES: ReadonlySet<string> = new Set(NAMES.split('|'))

/** Whether one or two folded words are a town's name. */
export const isCity = (name: string): boolean => CITIES.has(name)

/** Whether a place as written is a town: "Delft", "Den Haag". */
export const isTown = (place: string): boolean => isCity(fold(place.trim()))
