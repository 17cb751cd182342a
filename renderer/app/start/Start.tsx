import { useEffect, useSyncExternalStore } from 'react'
import { showProblem } from '../changes/problems.ts'
import { languageOf } from '../i18n/language.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { textOf } from '../i18n/useText.ts'
import { SettingsProvider, useSettings } from '../settings/settings.tsx'
import { AppBoundary } from './AppBoundary.tsx'
import type { Connected } from './begin.ts'
import { FailedScreen } from './FailedScreen.tsx'
import { ForeignScreen } from './ForeignScreen.tsx'
import { NewerScreen } from './NewerScreen.tsx'
import type { Opening } from './opening.ts'
import { OpeningScreen } from './OpeningScreen.tsx'
import { Ready } from './Ready.tsx'
import { useTheme } from '../theme/useTheme.ts'

interface StartProps {
  connected: Connected
  opening: Opening
}

/** From a connected host to the first screen, with a clear word for everything that can stand in the way. */
export const Start = (props: StartProps) => (
  <SettingsProvider host={props.connected.host} initial={props.connected.settings.settings}>
    <InLanguage {...props} />
  </SettingsProvider>
)

const InLanguage = ({ connected, opening }: StartProps) => {
  const { settings } = useSettings()
  useTheme(settings.theme)
  return (
    <LanguageProvider i18n={connected.i18n} language={languageOf(settings.language, navigator.languages)}>
      <AppBoundary>
        <Outcome connected={connected} opening={opening} />
      </AppBoundary>
    </LanguageProvider>
  )
}

const Outcome = ({ connected, opening }: StartProps) => {
  const { progress, opened } = useSyncExternalStore(opening.subscribe, opening.state)

  useEffect(() => {
    const { setAside } = connected.settings
    if (setAside) showProblem(textOf(connected.i18n)('shell.settingsSetAside', { name: setAside }))
  }, [connected])

  switch (opened?.kind) {
    case undefined:
      return <OpeningScreen progress={progress} />
    case 'ready':
      return <Ready data={opened.data} connected={connected} />
    case 'newer-database':
      return <NewerScreen where={opened.where} folder={connected.info.dataFolder} />
    case 'foreign':
      return <ForeignScreen outcome={opened} connected={connected} onChosen={opening.retry} />
    case 'failed':
      return <FailedScreen outcome={opened} folder={connected.info.dataFolder} onRetry={opening.retry} />
    default:
      return opened satisfies never
  }
}
