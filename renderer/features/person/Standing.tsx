import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { setQueryValue, useQueryValue } from '#app/place/place.ts'
import { restore } from '#data/commands/people.ts'
import { useData } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import { Banner, Button } from '#ui/index.ts'

/** What is out of the ordinary about a person: archived, deceased, or found by the address of one merged into them. */
export function Standing({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const [merged] = useQueryValue('merged')
  return (
    <>
      {merged !== undefined && (
        <Banner actions={<Button onPress={() => setQueryValue('merged', undefined)}>{t('person.merged.understood')}</Button>}>
          {t('person.merged.text')}
        </Banner>
      )}
      {contact.status !== 'active' && (
        <Banner
          actions={
            <Button onPress={() => void act(() => restore(data, [contact.id]))}>
              {t(contact.status === 'archived' ? 'person.menu.restore' : 'person.menu.notDeceased')}
            </Button>
          }
        >
          {t(`person.standing.${contact.status}`)}
        </Banner>
      )}
    </>
  )
}
