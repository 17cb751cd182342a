import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Button, TextField } from '#ui/index.ts'
import styles from '../Settings.module.css'
import type { FeedFolderChoice } from './useFeedFolder.ts'

/** Where the calendar file stands: chosen in the system's dialog, in a browser typed and checked by the host. */
export const FeedFolder = ({ isDesktop, choosing }: { isDesktop: boolean; choosing: FeedFolderChoice }) => {
  const t = useText()
  const { folder, refusal } = choosing
  const [isTyping, setTyping] = useState(false)
  const warning = refusal === undefined ? undefined : t(`feed.settings.refused.${refusal}`)
  return (
    <div className={styles.part}>
      {folder !== undefined && <WritesTo folder={folder} />}
      {folder === undefined && isDesktop && <p className={styles.hint}>{t('feed.settings.none')}</p>}
      {isDesktop && warning !== undefined && <p role="alert">{warning}</p>}
      {!isDesktop && (folder === undefined || isTyping) ? (
        <TypedFolder choosing={choosing} warning={warning} onChosen={() => setTyping(false)} />
      ) : (
        <div>
          <Button onPress={() => (isDesktop ? void choosing.choose() : setTyping(true))}>
            {t(folder === undefined ? 'feed.settings.choose' : 'feed.settings.change')}
          </Button>
        </div>
      )}
    </div>
  )
}

const WritesTo = ({ folder }: { folder: string }) => {
  const t = useText()
  const file = `${folder.replace(/[\\/]+$/, '')}${folder.includes('\\') ? '\\' : '/'}bakkie.ics`
  return <p className={styles.path}>{t('feed.settings.writesTo', { file })}</p>
}

interface TypedFolderProps {
  readonly choosing: FeedFolderChoice
  readonly warning: string | undefined
  readonly onChosen: () => void
}

const TypedFolder = ({ choosing, warning, onChosen }: TypedFolderProps) => {
  const t = useText()
  const [path, setPath] = useState(choosing.folder ?? '')
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        void choosing.choose(path.trim()).then((isChosen) => isChosen && onChosen())
      }}
    >
      <TextField
        label={t('feed.settings.path')}
        description={t('feed.settings.pathHint')}
        value={path}
        onChange={(text) => {
          setPath(text)
          choosing.forget()
        }}
        {...(warning === undefined ? {} : { warning })}
      />
      <div>
        <Button type="submit">{t('feed.settings.use')}</Button>
      </div>
    </form>
  )
}
