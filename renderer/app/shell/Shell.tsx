import { useEffect, useMemo } from 'react'
import { useData } from '#data/react/index.ts'
import { Toasts } from '#ui/index.ts'
import { useCommandKeys } from '../commands/useCommands.ts'
import { FileDropLayer } from '../drop/FileDropLayer.tsx'
import { routeOf } from '../features/routes.ts'
import { FormHost } from '../forms/FormHost.tsx'
import { isFormOpen } from '../forms/forms.ts'
import { useText } from '../i18n/useText.ts'
import { KeyMap } from '../keys/KeyMap.tsx'
import { listenToKeys } from '../keys/listen.ts'
import { boundKeys } from '../keys/registry.ts'
import { isPaletteOpen } from '../palette/open.ts'
import { Palette } from '../palette/Palette.tsx'
import { navigate, usePlace } from '../place/place.ts'
import { useSettings } from '../settings/settings.tsx'
import { useAnnouncement } from './announce.ts'
import { Notices } from './Notices.tsx'
import { homePath } from './places.ts'
import { Rail } from './Rail.tsx'
import { Screens } from './Screens.tsx'
import styles from './Shell.module.css'
import { useAskedTitle } from './title.ts'
import { TopBar } from './TopBar.tsx'
import { useForms } from './useForms.ts'

/** The frame around every screen. */
export const Shell = () => {
  const text = useText()
  const { host, set } = useData()
  const { settings } = useSettings()
  const { path } = usePlace()
  const match = useMemo(() => routeOf(path), [path])
  const asked = useAskedTitle()
  const screen = asked ?? (match ? text(match.route.title) : text('shell.missing.title'))
  const canLog = useForms()
  useCommandKeys()

  useEffect(() => listenToKeys(boundKeys, () => isPaletteOpen() || isFormOpen()), [])
  useEffect(() => host.on('navigate', ({ route }) => navigate(route)), [host])
  useEffect(() => {
    if (path === '/') navigate(homePath(settings.welcomed || set === 'sample'), { replace: true })
  }, [path, settings.welcomed, set])
  useEffect(() => {
    document.title = path === '/' ? text('shell.product') : text('shell.windowTitle', { screen })
  }, [path, screen, text])

  if (path === '/') return undefined
  const content = (
    <main id="content" className={styles.main} tabIndex={-1}>
      <Screens path={path} match={match} />
    </main>
  )
  return (
    <>
      {match?.route.frame === 'bare' ? (
        <div className={styles.bare}>
          <Notices />
          {content}
        </div>
      ) : (
        <div className={styles.shell}>
          <SkipLink />
          <TopBar canLog={canLog} />
          <Notices />
          <Rail path={path} />
          {content}
        </div>
      )}
      <FormHost />
      <Palette />
      <KeyMap />
      <FileDropLayer />
      <Toasts />
      <LiveRegion />
    </>
  )
}

const SkipLink = () => {
  const text = useText()
  return (
    <a
      className={styles.skip}
      href="#content"
      onClick={(event) => {
        // The fragment is the address of the screen: only the focus may move.
        event.preventDefault()
        document.querySelector<HTMLElement>('#content')?.focus()
      }}
    >
      {text('shell.toContent')}
    </a>
  )
}

const LiveRegion = () => <output className={styles.live}>{useAnnouncement()}</output>
