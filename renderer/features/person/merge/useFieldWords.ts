import { useFormat, useText } from '#app/i18n/index.ts'
import type { ChosenField } from '#data/commands/mergeFields.ts'
import type { Contact } from '#shared/domain/records/contact.ts'

/** What a person has in a field, in words, to choose between two. */
export function useFieldWords(): (field: ChosenField, contact: Contact) => string {
  const t = useText()
  const format = useFormat()
  return (field, contact) => {
    switch (field) {
      case 'name': {
        const { prefix, given, additional, infix, family, suffix } = contact.name
        return [prefix, given, additional, infix, family, suffix].filter((part) => part !== undefined).join(' ')
      }
      case 'birthday':
        return contact.birthday === undefined ? '' : format.partialDate(contact.birthday)
      case 'met': {
        const { how, where, on, throughName } = contact.met ?? {}
        const facts = [how, where, on && format.partialDate(on), throughName].filter((fact) => fact !== undefined)
        return facts.length === 0 ? t('person.merge.throughSomeone') : facts.join(' · ')
      }
      case 'tier':
        return contact.tier === undefined ? '' : t(`person.attention.tier.${contact.tier}`)
      case 'cadence':
        if (contact.cadence === undefined) return ''
        return contact.cadence === 'none'
          ? t('person.attention.never')
          : t('person.attention.every', { count: contact.cadence.ideal })
      case 'patienceMonths':
        return contact.patienceMonths === undefined ? '' : t('person.merge.months', { count: contact.patienceMonths })
      case 'status':
        return t(`person.status.${contact.status}`)
      case 'valueAdded':
        return Object.values(contact.valueAdded ?? {}).join(' · ')
      case 'promptsPaused':
        if (contact.promptsPaused === undefined) return ''
        return contact.promptsPaused === 'always'
          ? t('person.prompt.pausedAlways')
          : t('person.prompt.pausedUntil', { date: format.day(contact.promptsPaused) })
      case 'photo':
        return t('person.merge.photo')
      default:
        return contact[field] ?? ''
    }
  }
}
