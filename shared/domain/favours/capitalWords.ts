import type { Capital } from '../records/favour.ts'

/**
 * Folded Dutch and English words by the kind of value they speak of. `x-` is
 * how a word begins, `-x` how it ends (Dutch writes compounds as one word); any
 * other stands for itself with its everyday endings. What one does counts before
 * what it is done with: help in the garden is help.
 */
export interface CapitalWords {
  /** What is done. */
  readonly deeds: string
  /** What it is done with. */
  readonly things: string
}

export const CAPITAL_WORDS: Readonly<Record<Capital, CapitalWords>> = {
  financial: {
    deeds: `sponsor- gesponsord betaal betalen betaald pay paid paying voorschieten voorgeschoten voorschot doneren
      gedoneerd donate- investeer- investeren geinvesteerd invest financier- financed fund`,
    things: `-geld geldbedrag cash euro eur € $ £ funding -fonds fondsen funder finance- financial financ- -subsidie subsid-
      grant donatie donation -lening krediet credit korting discount -budget invoice -factuur facturen honorarium fee
      crowdfund- fundrais- fondsenwerv- studiebeurs scholarship seed-capital startkapitaal aandeel aandelen`,
  },
  material: {
    deeds: '',
    things: `-boek boeken boekje -book books -ruimte ruimtes -zaal zaaltje zalen room venue space -kantoor office desk bureau
      werkplek- -plek location locatie -auto car busje aanhanger trailer -fiets bakfiets bike bicycle laptop computer tablet
      beamer projector scherm screen camera microfoon microphone printer sleutel key tent ladder boormachine drill -gereedschap
      tool -kaartje tickets ticket huis house appartement apartment -kamer logeer- fles bottle wijn wine cadeau gift
      tafel table stoelen chair spullen stuff -materiaal material apparatuur equipment charger oplader paraplu umbrella
      keuken kitchen kraam catering boat boot`,
  },
  intellectual: {
    deeds: `advies adviseren adviseer geadviseerd -advies advise advice feedback review reviewing reviewed nakijk- nagekeken
      meelees- meelezen meegelezen tegenlez- proofread- meedenk- meegedacht brainstorm- analys- analyse onderzoek- research-
      uitleg- uitgelegd explain-`,
    things: `kennis -kennis knowledge -artikel artikelen article essay paper tip idee ideeen idea expertise -rapport report
      whitepaper dataset inzicht inzichten insight -lezing keynote lecture gastcollege -college workshop presentatie
      presentation template sjabloon software -licentie licence license patent octrooi -methode method interview
      second-opinion mening opinion`,
  },
  human: {
    deeds: `hulp help helpen helpt geholpen helping helped meehelpen meegeholpen coach coaching coachen -coaching mentor
      mentoring mentorschap vrijwillig- volunteer- oppas- opgepast babysit- babysat verhuiz- verhuisd moving klus klussen geklust
      vertaal vertalen vertaald vertaling translate translat- training trainen -training begeleid- begeleiden rijden gereden
      lift ride luister- geluisterd listen verzorg- luisterend inval- ingevallen stage internship traineeship`,
    things: 'tijd time uurtje hour hands handen handjes kookles bijles pianoles taalles lessen lesson vaardigheden skill',
  },
  social: {
    deeds: `introductie introduct- introduce introducing introduceren introduceer geintroduceerd intro voorstellen voorgesteld
      -introductie koppel koppelen connect connecting aanbevelen aanbevol- aanbevel- recommend- refer referral
      verwijz- doorverwez- doorverwijz- uitnodig- uitgenodigd invite invit- vouch vouched voorspraak`,
    things: `-netwerk facebook linkedin network netwerken networking referentie reference getuigenis testimonial endorsement contacten contacts
      -netwerkborrel borrel gastenlijst guestlist community lidmaatschap membership vertrouwen trust reputatie reputation`,
  },
  natural: {
    deeds: 'vergroen- verduurzam- composteer-',
    things: `-boom boompje bomen tree -tuin tuintje garden gardening moestuin- land grond akker -veld -plant planten plantjes plants
      zaden zaad zaadjes seed seeds stekje stekjes energie energy zonne- solar zonnepanelen windmolen duurzaam- sustainab-
      natuur- nature natural -bos bossen forest woodland compost honing honey bijen bees biodivers- circulair- circular klimaat-
      climate groente groenten vegetable oogst harvest regenwater rainwater`,
  },
}

/** Lending says that something comes back, not of what kind it is: it counts only where no other word does. */
export const LENDING = 'leen lenen leent geleend uitlenen uitgeleend lend lending lent borrow borrowing borrowed'

/** Sayings whose words are none of the above. */
export const SAYINGS = [
  'op tijd',
  'de tijd',
  'on time',
  'in time',
  'next time',
  'last time',
  'this time',
  'first time',
  'in het land',
  'aan de hand',
] as const
