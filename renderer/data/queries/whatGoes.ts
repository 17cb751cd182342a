import type { Data } from '#data/data.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** How many records deleting a person takes along or changes: their part in meetings and notes, and all else whole. */
export interface WhatGoes {
  readonly meetings: number
  readonly favours: number
  readonly introductions: number
  readonly followUps: number
  readonly notes: number
}

/** Counts what goes when this person is deleted, to be said beforehand. */
export async function whatGoesWith({ db }: Data, id: ContactId): Promise<WhatGoes> {
  return {
    meetings: await db.participations.where('contactId').equals(id).count(),
    favours: await db.favours.where('contactId').equals(id).count(),
    introductions: await db.introductions.where('contactIds').equals(id).count(),
    followUps: await db.followUps.where('contactId').equals(id).count(),
    notes: await db.notes.where('contactIds').equals(id).count(),
  }
}
