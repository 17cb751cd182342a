import { useText } from '#app/i18n/index.ts'
import { openKeyMap } from '#app/keys/map.ts'
import { Button, DescriptionList } from '#ui/index.ts'
import styles from '../Settings.module.css'

/** Which Bakkie this is. */
export const About = ({ version }: { version: string }) => {
  const t = useText()
  return (
    <div className={styles.part}>
      <DescriptionList
        items={[
          { term: t('settings.about.version'), details: version },
          { term: t('settings.about.licence'), details: t('settings.about.licenceText') },
          { term: t('settings.about.privacy'), details: t('settings.about.privacyText') },
        ]}
      />
      <div>
        <Button shortcut="?" onPress={openKeyMap}>
          {t('settings.about.keys')}
        </Button>
      </div>
    </div>
  )
}
