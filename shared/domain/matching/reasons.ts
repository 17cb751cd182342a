/**
 * What speaks for or against a guest being a contact, and the words its
 * sentence needs. `written` is what the list says, `known` what stands here.
 * Each kind is a text of `matching.reasons`.
 */
interface ReasonWords {
  /** The same e-mail address. */
  readonly email: { readonly email: string }
  /** The same e-mail address, but the name is someone else's. */
  readonly emailOfAnother: { readonly email: string; readonly known: string }
  /** The address spells their name: j.devries@rabobank.nl. */
  readonly emailName: { readonly email: string }
  /** The address is at the organisation they work for. */
  readonly emailOrganisation: { readonly email: string; readonly organisation: string }
  /** The same name, letters and order aside. */
  readonly name: { readonly known: string }
  /** The same sounds written otherwise: Mueller and Müller. */
  readonly spelling: { readonly written: string; readonly known: string }
  /** One or two letters different: a slip of the pen, or someone else. */
  readonly letters: { readonly written: string; readonly known: string }
  /** The initials are those of the given names. */
  readonly initials: { readonly written: string; readonly known: string }
  /** One given name is short for the other: Kees and Cornelis. */
  readonly shortName: { readonly short: string; readonly long: string }
  /** Both are short for the same name: Liz and Beth. */
  readonly sameLongName: { readonly written: string; readonly known: string }
  /** They are called so here. */
  readonly nickname: { readonly nickname: string }
  /** One of the two has more given names: Anna Maria and Anna. */
  readonly partOfGiven: { readonly written: string; readonly known: string }
  /** One of the two has a double family name: De Vries-Bakker and Bakker. */
  readonly partOfFamily: { readonly written: string; readonly known: string }
  /** They were called so before. */
  readonly formerName: { readonly former: string }
  /** Only the tussenvoegsel differs: Berg and Van den Berg. */
  readonly infix: { readonly written: string; readonly known: string }
  /** The list gives no more than a given name. */
  readonly givenOnly: { readonly given: string }
  /** The list gives no more than a family name. */
  readonly familyOnly: { readonly family: string }
  /** No more than a given name, or a family name, is known here. */
  readonly knownInPart: { readonly known: string }
  /** The given names are different. */
  readonly otherGiven: { readonly written: string; readonly known: string }
  /** The same organisation. */
  readonly organisation: { readonly organisation: string }
  /** An organisation they worked for before. */
  readonly formerOrganisation: { readonly organisation: string }
  /** Another organisation than the list says. */
  readonly otherOrganisation: { readonly written: string; readonly known: string }
  /** The same role. */
  readonly role: { readonly role: string }
  /** They live in the town the list gives. */
  readonly place: { readonly place: string }
  /** Others here may be meant as well. */
  readonly namesakes: { readonly count: number }
}

export type MatchReasonKind = keyof ReasonWords

/** One reason, with the words of its sentence. */
export type MatchReason = {
  readonly [Kind in MatchReasonKind]: { readonly kind: Kind; readonly values: ReasonWords[Kind] }
}[MatchReasonKind]
