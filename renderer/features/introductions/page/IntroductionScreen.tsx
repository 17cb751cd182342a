import type { ScreenProps } from '#app/features/feature.ts'
import { useText } from '#app/i18n/index.ts'
import { introductionIdOf } from '#app/place/ids.ts'
import { navigate } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { introductionDetail } from '#data/queries/introductions.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState } from '#ui/index.ts'
import { OneIntroduction } from './OneIntroduction.tsx'

/** The page of an introduction: its steps, from the one to take now. */
export default function IntroductionScreen({ params }: ScreenProps) {
  const t = useText()
  const id = introductionIdOf(params)
  const found = useLive(async (data) => ({ detail: id && (await introductionDetail(data, id)) }), [id])
  // No heading yet: the one that gets the focus on arrival must be the one that stays.
  if (found === undefined) return null
  if (found.detail === undefined)
    return (
      <Page title={t('introductions.one')}>
        <EmptyState
          title={t('introductions.page.gone.title')}
          text={t('introductions.page.gone.text')}
          action={<Button onPress={() => navigate('/introductions')}>{t('introductions.page.gone.action')}</Button>}
        />
      </Page>
    )
  return <OneIntroduction detail={found.detail} />
}
