import { takeBack } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { historyOf } from '#data/change/history.ts'
import { undoChange } from '#data/change/undo.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, EmptyState } from '#ui/index.ts'

/** Nobody (any more) at this address. Whoever was deleted can be brought back from here. */
export function Gone({ id }: { readonly id: ContactId | undefined }) {
  const t = useText()
  const data = useData()
  const latest = useLive(async (live) => ({ entry: id && (await historyOf(live, 'contacts', id))[0] }), [id])
  const entry = latest?.entry
  const wasDeleted = entry?.what === 'deleted'
  const toPeople = <Button onPress={() => navigate('/people')}>{t('person.gone.toPeople')}</Button>
  const bringBack = entry && (
    <Button kind="primary" onPress={() => void takeBack(t, () => undoChange(data, entry.head.seq))}>
      {t('person.gone.bringBack')}
    </Button>
  )
  return (
    <Page title={t('person.gone.title')}>
      {latest !== undefined && (
        <EmptyState
          text={t(wasDeleted ? 'person.gone.deleted' : 'person.gone.never')}
          action={wasDeleted ? bringBack : toPeople}
        />
      )}
    </Page>
  )
}
