import { fold } from '../../language/fold.ts'
import type { Profile } from '../records/desk.ts'

const words = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')

/** Whether someone of a list is me, by the name in my profile, in any order: one is no guest of one's own. */
export const isMe = ({ name }: { readonly name: string }, profile: Pick<Profile, 'name'>): boolean =>
  profile.name !== undefined && words(profile.name) !== '' && words(profile.name) === words(name)
