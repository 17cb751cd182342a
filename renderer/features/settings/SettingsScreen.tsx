import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { href, useQueryValue } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { useData } from '#data/react/index.ts'
import { Exporting } from '#features/exporting/index.ts'
import { SampleSection } from '#features/sample/index.ts'
import type { Response } from '#shared/contract/calls.ts'
import { Section } from '#ui/index.ts'
import { About } from './folder/About.tsx'
import { Folder } from './folder/Folder.tsx'
import { Feed } from './machine/Feed.tsx'
import { Look } from './machine/Look.tsx'
import { Notifications } from './machine/Notifications.tsx'
import { SetAside } from './machine/SetAside.tsx'
import { Shortcut } from './machine/Shortcut.tsx'
import { Me } from './me/Me.tsx'
import { Rules } from './rules/Rules.tsx'
import { ResetRules } from './rules/ResetRules.tsx'
import { sectionsOf, type SectionId } from './sections.ts'
import styles from './Settings.module.css'

/** Settings of this machine, the user's rules, their own details, and what is on disk. */
export default function SettingsScreen() {
  const t = useText()
  const { host } = useData()
  const [info, setInfo] = useState<Response<'app.info'>>()
  const [asked] = useQueryValue('section')
  useEffect(() => {
    let isShown = true
    void host.call('app.info', {}).then((answer) => isShown && setInfo(answer))
    return () => {
      isShown = false
    }
  }, [host])
  const isReady = info !== undefined
  useEffect(() => {
    return isReady && asked !== undefined ? keepInSight(asked) : undefined
  }, [isReady, asked])

  if (info === undefined) return <Page title={t('settings.title')}>{undefined}</Page>
  const sections = sectionsOf(info.host === 'desktop')
  const content: Record<SectionId, ReactNode> = {
    look: <Look />,
    notifications: <Notifications isBrowser={info.host === 'browser'} />,
    feed: <Feed isDesktop={info.host === 'desktop'} />,
    shortcut: <Shortcut />,
    rules: <Rules />,
    me: <Me />,
    files: (
      <Suspense>
        <Exporting />
      </Suspense>
    ),
    sample: <SampleSection />,
    folder: <Folder info={info} />,
    about: <About version={info.version} />,
  }
  return (
    <Page title={t('settings.title')}>
      <div className={styles.frame}>
        <nav className={styles.contents} aria-label={t('settings.contents')}>
          <ul>
            {sections.map((section) => (
              <li key={section}>
                <a href={href(`/settings?section=${section}`)} onClick={() => show(section)}>
                  {t(`settings.section.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sections}>
          <SetAside />
          {sections.map((section) => (
            <div key={section} id={anchor(section)} className={styles.anchor} tabIndex={-1}>
              <Section title={t(`settings.section.${section}`)} {...(section === 'rules' ? { actions: <ResetRules /> } : {})}>
                {content[section]}
              </Section>
            </div>
          ))}
        </div>
      </div>
    </Page>
  )
}

const anchor = (section: string) => `settings-${section}`

const partOf = (section: string) => document.querySelector<HTMLElement>(`#${CSS.escape(anchor(section))}`)

const USED = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Brings a part into sight, and again whenever the parts above it grow as their
 * records arrive, until one scrolls, points, types or moves the focus.
 * @returns a function that stops it
 */
function keepInSight(section: string): () => void {
  show(section)
  const part = partOf(section)
  const parts = part?.parentElement
  const observer = new ResizeObserver(() => {
    if (document.activeElement === part) part?.scrollIntoView({ block: 'start' })
    else stop()
  })
  if (parts) observer.observe(parts)
  const stop = () => {
    observer.disconnect()
    for (const event of USED) window.removeEventListener(event, stop, true)
  }
  for (const event of USED) window.addEventListener(event, stop, true)
  return stop
}

/** Brings a part into sight and puts the focus on it. */
function show(section: string): void {
  const element = partOf(section)
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
