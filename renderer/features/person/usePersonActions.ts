import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { newIntroductionPath } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import type { ContactId } from '#shared/domain/records/values.ts'

/** The place of the one-line log on the page, for the key that goes there. */
export const LOG_LINE = 'person-log'

/** What one notes about a person most, by menu and by key. */
export interface PersonActions {
  readonly log: () => void
  readonly favour: () => void
  readonly introduction: () => void
  readonly note: () => void
  readonly followUp: () => void
}

/** The forms about one person, with their keys bound while the page is shown. */
export function usePersonActions(id: ContactId, edit: () => void): PersonActions {
  const t = useText()
  const actions: PersonActions = {
    log: () => {
      const line = document.querySelector<HTMLElement>(`:is(#${LOG_LINE} input, #${LOG_LINE} textarea)`)
      if (line) line.focus()
      else openForm('log', { contactIds: [id] })
    },
    favour: () => openForm('favour', { contactId: id }),
    introduction: () => navigate(newIntroductionPath([id])),
    note: () => openForm('note', { contactId: id }),
    followUp: () => openForm('followUp', { contactId: id }),
  }
  useKeys([
    { keys: 'e', title: t('person.keys.edit'), run: edit },
    { keys: 'l', title: t('person.keys.log'), run: actions.log },
    { keys: 'f', title: t('person.keys.favour'), run: actions.favour },
    { keys: 'i', title: t('person.keys.introduction'), run: actions.introduction },
    { keys: 'o', title: t('person.keys.note'), run: actions.note },
  ])
  return actions
}
