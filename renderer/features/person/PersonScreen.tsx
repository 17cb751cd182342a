import { useEffect } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import type { Data } from '#data/data.ts'
import { contactPage } from '#data/queries/contactPage.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Gone } from './Gone.tsx'
import { Person } from './Person.tsx'

/** Tells waiting from missing. No async function: Dexie's transaction would end too early inside one that is awaited live. */
const pageOf = (data: Data, id: ContactId) => contactPage(data, id).then((page) => ({ page }))

/** The page of a contact. The address of one merged into another leads to that one. */
export default function PersonScreen({ params }: ScreenProps) {
  const t = useText()
  const id = contactIdOf(params)
  const today = useToday()
  // Prompts and loans depend on the day as well as on the rows.
  const found = useLive((data) => (id === undefined ? Promise.resolve({ page: undefined }) : pageOf(data, id)), [id, today])
  const actual = found?.page?.contact.id
  useEffect(() => {
    if (actual !== undefined && actual !== id) navigate(`/people/${encodeURIComponent(actual)}?merged=1`, { replace: true })
  }, [actual, id])
  if (found === undefined) return <Page title={t('person.title')}>{undefined}</Page>
  if (found.page === undefined) return <Gone id={id} />
  return <Person key={found.page.contact.id} page={found.page} />
}
