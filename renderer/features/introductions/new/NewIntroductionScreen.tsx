import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { useKeys } from '#app/keys/registry.ts'
import { goBack, usePlace } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { named, namesOf } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import { ContactIdSchema, EventIdSchema } from '#shared/domain/records/values.ts'
import * as v from 'valibot'
import { NewIntroduction } from './NewIntroduction.tsx'

/** Step 1 of a new introduction; `?with=` (once or twice) names whom it is of, `?event=` what it came of. */
export default function NewIntroductionScreen() {
  const t = useText()
  const { query } = usePlace()
  // What was typed stays on its shelf.
  useKeys([{ keys: 'Escape', title: t('common.actions.back'), run: () => goBack('/introductions') }])
  const ids = new URLSearchParams(query).getAll('with').flatMap((text) => {
    const parsed = v.safeParse(ContactIdSchema, text)
    return parsed.success ? [parsed.output] : []
  })
  const ofEvent = v.safeParse(EventIdSchema, new URLSearchParams(query).get('event'))
  const eventId = ofEvent.success ? ofEvent.output : undefined
  const key = [...ids, ...(eventId === undefined ? [] : [eventId])].join(' ')
  const people = useLive(
    async ({ db }) => named(ids, await namesOf(db, ids)).map(({ id, name }): PersonChoice => ({ kind: 'contact', id, name })),
    [key],
  )
  if (people === undefined) return null
  return (
    <Page title={t('introductions.new.title')} lead={t('introductions.new.optional')}>
      <NewIntroduction key={key} draftKey={key} people={people.slice(0, 2)} eventId={eventId} />
    </Page>
  )
}
