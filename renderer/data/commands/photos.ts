import type { Data } from '#data/data.ts'
import type { Request } from '#shared/contract/calls.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { editContact } from './contacts.ts'

/** A photo already scaled down, as the host keeps it. */
export type Photo = Pick<Request<'photos.put'>, 'bytes' | 'mime'>

/**
 * Keeps a photo in the data folder and then names it in the contact: a row never
 * names a file that is not safely there.
 * @throws {HostError} when the host could not keep it; nothing was changed then
 */
export async function setPhoto(data: Data, id: ContactId, photo: Photo): Promise<{ id: ContactId; seq: number }> {
  const { hash } = await data.host.call('photos.put', { set: data.set, ...photo })
  return editContact(data, id, 'contact.photoSet', {}, () => ({ photo: hash }))
}

/** Takes the photo off a contact. The file goes with the next sweep, when nothing names it any more. */
export function removePhoto(data: Data, id: ContactId): Promise<{ id: ContactId; seq: number }> {
  return editContact(data, id, 'contact.photoRemoved', {}, () => ({ photo: undefined }))
}
