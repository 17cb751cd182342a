import { fold } from '../fold.ts'

/** Offices that are written before a name, folded. */
const OFFICES = new Set(
  (
    'burgemeester wethouder minister staatssecretaris gedeputeerde commissaris raadslid kamerlid statenlid senator voorzitter ' +
    'directeur notaris dominee pastoor rabbijn imam bisschop ambassadeur consul rector decaan generaal kolonel majoor kapitein ' +
    'mayor alderman councillor cllr president chair chairman chairwoman director judge justice captain colonel major general ' +
    'pastor father sister brother bishop rabbi dean burgermeister burgomaster ' +
    'burg weth min gedep wnd plv secr penn vz voorz dir lid ' +
    'familie fam heer heren mevrouw dames'
  ).split(' '),
)

/** Whether a word is an office before a name: "wethouder Bos". A few are family names too, so never the last word left. */
export const isOffice = (word: string): boolean => OFFICES.has(fold(word).replace(/[.:]$/, ''))
