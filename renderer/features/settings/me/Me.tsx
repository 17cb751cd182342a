import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { changeProfile } from '#data/commands/profile.ts'
import { profileOf } from '#data/queries/desk.ts'
import { useData, useLive } from '#data/react/index.ts'
import { InlineEdit } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { Needs } from './Needs.tsx'

/** What the user says about themself: details, offers and asks. */
export const Me = () => {
  const t = useText()
  const data = useData()
  const act = useAct()
  const profile = useLive(profileOf, [], { keep: true })
  if (profile === undefined) return undefined
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{t('settings.me.hint')}</p>
      <dl className={styles.facts}>
        {(['name', 'organisation', 'city'] as const).map((field) => (
          <div key={field}>
            <dt>{t(`settings.me.${field}`)}</dt>
            <dd>
              <InlineEdit
                label={t(`settings.me.${field}`)}
                value={profile[field] ?? ''}
                placeholder={t('settings.me.empty')}
                onSave={(text) => void act(() => changeProfile(data, { [field]: text === '' ? undefined : text }))}
              />
            </dd>
          </div>
        ))}
      </dl>
      <Needs kind="offer" />
      <Needs kind="ask" />
    </div>
  )
}
