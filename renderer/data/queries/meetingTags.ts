import type { Data } from '#data/data.ts'

/** How many of the latest meetings tags are gathered from. */
const LOOK_BACK = 1_000

/** What meetings were about, each list the most used first. */
export interface MeetingWordsInUse {
  readonly tags: readonly string[]
  readonly topics: readonly string[]
}

/** The tags and topics of the latest meetings: to filter by, and to choose from. */
export async function meetingWordsInUse({ db }: Data): Promise<MeetingWordsInUse> {
  const meetings = await db.meetings.orderBy('date').reverse().limit(LOOK_BACK).toArray()
  return {
    tags: mostUsed(meetings.flatMap(({ tags }) => tags)),
    topics: mostUsed(meetings.flatMap(({ topics }) => topics)),
  }
}

function mostUsed(words: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word)
}
