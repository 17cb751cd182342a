import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { TextField } from '#ui/index.ts'
import styles from '../Settings.module.css'
import { acceleratorInKeys, acceleratorOf } from './accelerator.ts'
import { useSave } from './useSave.ts'

const isMac = navigator.platform.startsWith('Mac')

/** The global shortcut of the log window; only on the desktop host. */
export const Shortcut = () => {
  const t = useText()
  const { settings, save } = useSave()
  const [isOdd, setOdd] = useState(false)
  return (
    <div className={styles.row}>
      <TextField
        label={t('settings.shortcut.label')}
        description={t('settings.shortcut.hint')}
        placeholder={t('settings.shortcut.none')}
        value={acceleratorInKeys(settings.logShortcut, isMac)}
        onChange={() => undefined}
        {...(isOdd ? { warning: t('settings.shortcut.taken') } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Tab' || event.key === 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Backspace' || event.key === 'Delete') {
            setOdd(false)
            save({ logShortcut: '' })
            return
          }
          const accelerator = acceleratorOf(event.nativeEvent)
          setOdd(accelerator === undefined && event.key.length === 1)
          if (accelerator !== undefined) save({ logShortcut: accelerator })
        }}
      />
    </div>
  )
}
