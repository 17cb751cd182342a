import type { Format, Text } from '#app/i18n/index.ts'
import type { Debriefed } from '#data/commands/debrief.ts'

/** What saving a debrief did, a line for each thing; cups that a correction took away are said to be fewer. */
export function doneInWords(done: Debriefed, t: Text, format: Format): string[] {
  const { met, newContacts, poured, received, promises, favours, introductions, followUps } = done
  const cups = (key: 'poured' | 'received', hundredths: number) => {
    if (hundredths === 0) return []
    const amount = Math.abs(hundredths)
    const said = { cups: format.cups(amount), count: amount <= 100 ? 1 : 2 }
    return [hundredths < 0 ? t(`events.debrief.done.${key}Less`, said) : t(`events.debrief.done.${key}`, said)]
  }
  const some = (key: 'contacts' | 'promises' | 'favours' | 'introductions' | 'followUps', count: number) =>
    count === 0 ? [] : [t(`events.debrief.done.${key}`, { count })]
  return [
    t('events.debrief.done.met', { count: met }),
    ...cups('poured', poured),
    ...cups('received', received),
    ...some('promises', promises),
    ...some('favours', favours),
    ...some('introductions', introductions),
    ...some('followUps', followUps),
    ...some('contacts', newContacts.length),
  ]
}
