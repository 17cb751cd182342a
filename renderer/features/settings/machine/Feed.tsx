import { useState } from 'react'
import { feedProblemInWords, useFeedProblem } from '#app/feed/useFeedProblem.ts'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { Banner, Checkbox, Switch } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { FeedFolder } from './FeedFolder.tsx'
import { StopFeed } from './StopFeed.tsx'
import { useFeedFolder } from './useFeedFolder.ts'
import { useSave } from './useSave.ts'

const KINDS = ['meetings', 'promises', 'followUps', 'loans', 'dates'] as const

/** The calendar file other programs can subscribe to: whether, where and what. */
export const Feed = ({ isDesktop }: { isDesktop: boolean }) => {
  const t = useText()
  const { set } = useData()
  const { settings, save } = useSave()
  const problem = useFeedProblem()
  const choosing = useFeedFolder()
  const [isStopping, setStopping] = useState(false)
  const { feed, notifications } = settings
  const change = (patch: Partial<Settings['feed']>) => save({ feed: { ...feed, ...patch } })
  if (set === 'sample') return <p className={styles.hint}>{t('feed.settings.sample')}</p>
  const toggle = (isOn: boolean) => {
    if (isOn || choosing.folder === undefined) change({ on: isOn })
    else setStopping(true)
  }
  return (
    <div className={styles.part}>
      <Switch isSelected={feed.on} onChange={toggle} hint={t('feed.settings.onHint')}>
        {t('feed.settings.on')}
      </Switch>
      {feed.on && (
        <>
          {problem !== undefined && <Banner kind="problem">{feedProblemInWords(problem, t)}</Banner>}
          <FeedFolder isDesktop={isDesktop} choosing={choosing} />
          <fieldset className={styles.fieldset}>
            <legend className={styles.legend}>{t('feed.settings.what')}</legend>
            {KINDS.map((kind) => (
              <Checkbox key={kind} isSelected={feed[kind]} onChange={(isIn) => change({ [kind]: isIn })}>
                {t(`feed.settings.kinds.${kind}`)}
              </Checkbox>
            ))}
          </fieldset>
          <p className={styles.small}>{t(notifications.names ? 'feed.settings.namesShown' : 'feed.settings.namesHidden')}</p>
        </>
      )}
      <StopFeed isOpen={isStopping} onClose={() => setStopping(false)} />
    </div>
  )
}
