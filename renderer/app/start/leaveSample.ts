import { deleteSample, leaveSample as enterOwn } from '#data/sample/sets.ts'
import { forgetDraftsOf } from '../forms/leftDrafts.ts'
import type { Host } from '#shared/contract/calls.ts'

/** Carried over the reload between the two data sets, in this window only. */
const ASKED = 'bakkie-delete-sample'

/**
 * Goes back to the user's own records; every window reloads into them.
 * @param isDelete whether the sample network goes as well, once it is no longer open
 * @throws {HostError} when the host could not
 */
export const leaveSample = async (host: Host, isDelete: boolean): Promise<void> => {
  if (isDelete) sessionStorage.setItem(ASKED, 'yes')
  try {
    await enterOwn(host)
  } catch (error) {
    sessionStorage.removeItem(ASKED)
    throw error
  }
}

/** Deletes the sample network with everything typed in it. Call it with the own records open. */
export const removeSample = async (host: Host): Promise<void> => {
  await deleteSample(host)
  forgetDraftsOf('sample')
}

/** Deletes the sample's database and folder when that was asked on leaving it. Call it with the own records open. */
export const deleteSampleIfAsked = async (host: Host): Promise<void> => {
  if (sessionStorage.getItem(ASKED) === null) return
  sessionStorage.removeItem(ASKED)
  await removeSample(host)
}
