import { endsWithForm, isOrganisationWord } from '../words/organisations.ts'
import { isRolePart, isRoleWord } from '../words/roles.ts'

/** Whether a part of a card ends with a legal form, or holds a word only organisations have. */
export const isOrganisation = (part: string): boolean =>
  endsWithForm(part) || part.split(/\s+/u).some((word) => isOrganisationWord(word))

/** Whether a part of a card says what someone does. */
export const isRole = (part: string): boolean =>
  isRoleWord(part) || part.split(/[\s/&-]+/u).some((word) => isRoleWord(word) || isRolePart(word))
