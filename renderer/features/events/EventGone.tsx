import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { Button, EmptyState } from '#ui/index.ts'

/** The page in the place of an event that is no more. */
export function EventGone() {
  const t = useText()
  return (
    <Page title={t('events.one')}>
      <EmptyState
        title={t('events.gone.title')}
        text={t('events.gone.text')}
        action={<Button onPress={() => navigate('/events')}>{t('events.gone.action')}</Button>}
      />
    </Page>
  )
}
