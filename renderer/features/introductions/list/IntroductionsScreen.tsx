import { useMemo, useState } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionIdOf } from '#app/place/ids.ts'
import { navigate, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { introductionsList } from '#data/queries/introductions.ts'
import { useLive } from '#data/react/index.ts'
import { Button, EmptyState, List, Muted } from '#ui/index.ts'
import { Filters } from './Filters.tsx'
import { IntroductionLine } from './IntroductionLine.tsx'
import styles from './List.module.css'
import { countIntroductions, filterIntroductions, ORDERS, sortIntroductions, STAGES, WHOSE } from './rows.ts'

const AT_ONCE = 100

/** All introductions, with how far each is and what came of it. */
export default function IntroductionsScreen({ detail }: ScreenProps) {
  const t = useText()
  const format = useFormat()
  const [text] = useQueryValue('q')
  const [whoseText] = useQueryValue('whose')
  const [stageText] = useQueryValue('stage')
  const [orderText] = useQueryValue('order')
  const [shown, setShown] = useState(AT_ONCE)
  const whose = WHOSE.find((one) => one === whoseText)
  const stage = STAGES.find((one) => one === stageText)
  const order = ORDERS.find((one) => one === orderText) ?? 'latest'
  const all = useLive((data) => introductionsList(data, { limit: Infinity }), [])
  const rows = useMemo(
    () => all && sortIntroductions(filterIntroductions(all, { text, whose, stage }), order),
    [all, text, whose, stage, order],
  )
  const current = introductionIdOf(detail)
  if (all === undefined || rows === undefined) return <Page title={t('introductions.title')}>{undefined}</Page>
  const add = () => navigate('/introductions/new')
  if (all.length === 0)
    return (
      <Page title={t('introductions.title')}>
        <EmptyState
          title={t('introductions.list.empty.title')}
          text={t('introductions.list.empty.text')}
          action={
            <Button kind="primary" onPress={add} shortcut="I">
              {t('introductions.list.empty.action')}
            </Button>
          }
        />
      </Page>
    )
  const { made, fruitful } = countIntroductions(all)
  return (
    <Page
      title={t('introductions.title')}
      lead={t('introductions.list.counts', { made: format.number(made), fruitful: format.number(fruitful) })}
      actions={
        <Button onPress={add} shortcut="I">
          {t('introductions.list.add')}
        </Button>
      }
    >
      <div className={styles.screen}>
        <Filters text={text} whose={whose} stage={stage} order={order} />
        {rows.length === 0 ? (
          <div className={styles.nothing}>
            <Muted>{t('introductions.list.nothing')}</Muted>
            <Button onPress={() => navigate('/introductions', { replace: true })}>{t('introductions.list.clear')}</Button>
          </div>
        ) : (
          <List label={t('introductions.title')}>
            {rows.slice(0, shown).map((row) => (
              <IntroductionLine key={row.introduction.id} row={row} isCurrent={row.introduction.id === current} />
            ))}
          </List>
        )}
        {shown < rows.length && (
          <div>
            <Button onPress={() => setShown(shown + AT_ONCE)}>{t('introductions.list.more')}</Button>
          </div>
        )}
      </div>
    </Page>
  )
}
