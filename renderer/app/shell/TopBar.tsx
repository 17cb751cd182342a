import { Coffee, Search } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { Button } from '#ui/index.ts'
import { openForm } from '../forms/forms.ts'
import { useText } from '../i18n/useText.ts'
import { isMacPlatform } from '../keys/listen.ts'
import { shownKeys } from '../keys/keys.ts'
import { openPalette } from '../palette/open.ts'
import { href } from '../place/place.ts'
import styles from './Shell.module.css'

/** The name, the search field and the one primary action of every screen. */
export const TopBar = ({ canLog }: { canLog: boolean }) => {
  const text = useText()
  const isMac = isMacPlatform()
  return (
    <header className={styles.top}>
      <a className={styles.product} href={href('/today')}>
        {text('shell.product')}
      </a>
      <AriaButton
        className={styles.search ?? ''}
        aria-label={text('shell.searchLabel')}
        aria-haspopup="dialog"
        onPress={() => openPalette()}
      >
        <Search aria-hidden="true" />
        <span>{text('shell.searchHint')}</span>
        <kbd aria-hidden="true">{shownKeys('mod+k', isMac).join(' ')}</kbd>
      </AriaButton>
      {canLog && (
        <Button kind="primary" icon={<Coffee />} shortcut="C" onPress={() => openForm('log', {})}>
          {text('shell.logCoffee')}
        </Button>
      )}
    </header>
  )
}
