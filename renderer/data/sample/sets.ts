import { Dexie } from 'dexie'
import { DATABASE_NAMES } from '#data/database/database.ts'
import type { Host } from '#shared/contract/calls.ts'

/** Makes every window show the sample network. The windows reload into it. */
export async function enterSample(host: Host): Promise<void> {
  await host.call('data.enter', { set: 'sample' })
}

/** Makes every window show the user's own records again. The sample stays as it was. */
export async function leaveSample(host: Host): Promise<void> {
  await host.call('data.enter', { set: 'own' })
}

/** What tests give: a database of their own instead of the sample's. */
export interface SampleDatabase {
  readonly name?: string
}

/**
 * Deletes the sample network: its database and its folder, and nothing else.
 * Call it from the user's own records, when no window shows the sample any more.
 * @throws {HostError} when the folder could not be deleted
 */
export async function deleteSample(host: Host, { name = DATABASE_NAMES.sample }: SampleDatabase = {}): Promise<void> {
  if (name === DATABASE_NAMES.own) throw new Error('the own records are never deleted with the sample')
  await Dexie.delete(name)
  await host.call('data.delete-sample', {})
}
