import { useText } from '#app/i18n/index.ts'
import { Select } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { useSave } from './useSave.ts'

/** Language and theme. */
export const Look = () => {
  const t = useText()
  const { settings, save } = useSave()
  return (
    <div className={styles.row}>
      <Select
        label={t('settings.look.language')}
        value={settings.language}
        onChange={(language) => save({ language })}
        options={(['system', 'en', 'nl'] as const).map((value) => ({ value, label: t(`settings.look.languages.${value}`) }))}
      />
      <Select
        label={t('settings.look.theme')}
        value={settings.theme}
        onChange={(theme) => save({ theme })}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.look.themes.${value}`) }))}
      />
    </div>
  )
}
