import { takeBack } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { undoChange } from '#data/change/undo.ts'
import { useData } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { useHistory } from './history/useHistory.ts'

/** Nobody (any more) at this address. Whoever was deleted can be brought back from here. */
export function Gone({ id }: { readonly id: ContactId | undefined }) {
  const t = useText()
  const data = useData()
  const history = useHistory(id)
  const entry = history?.[0]
  const wasDeleted = entry?.what === 'deleted'
  const toPeople = <Button onPress={() => navigate('/people')}>{t('person.gone.toPeople')}</Button>
  const bringBack = entry && (
    <Button onPress={() => void takeBack(t, () => undoChange(data, entry.head.seq))}>{t('person.gone.bringBack')}</Button>
  )
  return (
    <Page title={t('person.gone.title')}>
      {history !== undefined && (
        <EmptyState
          text={t(wasDeleted ? 'person.gone.deleted' : 'person.gone.never')}
          action={wasDeleted ? bringBack : toPeople}
        />
      )}
    </Page>
  )
}
