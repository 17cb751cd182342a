import { useEffect } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { contactPage } from '#data/queries/contactPage.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Gone } from './Gone.tsx'
import { Person } from './Person.tsx'

/** The page of a contact. The address of one merged into another leads to that one. */
export default function PersonScreen({ params }: ScreenProps) {
  const t = useText()
  const id = contactIdOf(params)
  const today = useToday()
  // Prompts and loans depend on the day as well as on the rows.
  const found = useLive(async (data) => ({ page: id && (await contactPage(data, id)) }), [id, today])
  const actual = found?.page?.contact.id
  useEffect(() => {
    if (actual !== undefined && actual !== id) navigate(`/people/${encodeURIComponent(actual)}?merged=1`, { replace: true })
  }, [actual, id])
  if (found === undefined) return <Page title={t('person.title')}>{undefined}</Page>
  if (found.page === undefined) return <Gone id={id} />
  return <Person key={found.page.contact.id} page={found.page} />
}
