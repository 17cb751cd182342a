import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { favourIdOf } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { favourPage } from '#data/queries/favours.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { EmptyState, Link } from '#ui/index.ts'
import { FavourView } from './FavourView.tsx'

/** The page of one favour or loan: how far it is, what comes next, and what returned what. */
export default function FavourScreen({ params }: ScreenProps) {
  const t = useText()
  const today = useToday()
  const id = favourIdOf(params)
  const found = useLive(async (data) => ({ page: id && (await favourPage(data, id)) }), [id, today])
  if (found === undefined) return <Page title={t('favours.page.title')}>{undefined}</Page>
  if (found.page === undefined)
    return (
      <Page title={t('favours.page.title')} lead={<Link href={href('/favours')}>{t('favours.page.all')}</Link>}>
        <EmptyState title={t('favours.page.gone.title')} text={t('favours.page.gone.text')} />
      </Page>
    )
  return <FavourView page={found.page} />
}
