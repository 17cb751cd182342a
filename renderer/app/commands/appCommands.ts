import { redoLatest, undoLatest } from '#data/change/undo.ts'
import type { Data } from '#data/data.ts'
import type { Settings, SettingsPatch } from '#shared/contract/settings.ts'
import { takeBack } from '../changes/useAct.ts'
import type { Command } from '../features/feature.ts'
import { features, loadForms } from '../features/features.ts'
import { openForm } from '../forms/forms.ts'
import type { Text, TextKey } from '../i18n/keys.ts'
import { openKeyMap } from '../keys/map.ts'
import { openPalette } from '../palette/open.ts'
import { navigate } from '../place/place.ts'
import { railPlaces } from '../shell/places.ts'

/** What the app's own commands need beside the data. */
export interface AppCommandContext {
  readonly text: Text
  readonly settings: Settings
  readonly change: (patch: SettingsPatch) => Promise<void>
}

/** The form may still be loading: a key pressed that early is not lost. */
const log = () => void loadForms().then(() => openForm('log', {}))
const hasLog = () => features.some(({ forms }) => forms !== undefined)
const here = () => window.location.hash.replace(/^#/, '') || '/'

/** The commands of the app itself: search, log, undo and redo, keys, windows, theme and language. */
export const appCommands = ({ text, settings, change }: AppCommandContext): readonly Command[] => {
  const set = (patch: SettingsPatch) => void change(patch)
  const undo = ({ data }: { data: Data }) => void takeBack(text, () => undoLatest(data))
  const redo = ({ data }: { data: Data }) => void takeBack(text, () => redoLatest(data), 'redo')
  return [
    { id: 'app.palette', title: 'shell.command.palette', keys: 'mod+k', inFields: true, isKeyOnly: true, run: openPalette },
    { id: 'app.log', title: 'shell.logCoffee', keys: 'c', when: hasLog, run: log },
    { id: 'app.logFromField', title: 'shell.logCoffee', keys: 'mod+l', inFields: true, isKeyOnly: true, when: hasLog, run: log },
    { id: 'app.undo', title: 'shell.command.undo', keys: 'mod+z', run: undo },
    { id: 'app.redo', title: 'shell.command.redo', keys: 'mod+shift+z', run: redo },
    { id: 'app.redoToo', title: 'shell.command.redo', keys: 'mod+y', isKeyOnly: true, run: redo },
    { id: 'app.keys', title: 'shell.command.keys', keys: '?', run: openKeyMap },
    {
      id: 'app.window',
      title: 'shell.command.newWindow',
      run: ({ data }) => void data.host.call('window.open', { route: here(), kind: 'main' }),
    },
    ...(['light', 'dark', 'system'] as const)
      .filter((theme) => theme !== settings.theme)
      .map((theme): Command => ({ id: `app.theme.${theme}`, title: THEMES[theme], run: () => set({ theme }) })),
    ...(['en', 'nl'] as const)
      .filter((language) => language !== settings.language)
      .map((language): Command => ({ id: `app.language.${language}`, title: LANGUAGES[language], run: () => set({ language }) })),
  ]
}

const THEMES = {
  light: 'shell.command.themeLight',
  dark: 'shell.command.themeDark',
  system: 'shell.command.themeSystem',
} as const satisfies Record<Settings['theme'], TextKey>
const LANGUAGES = { en: 'shell.command.languageEnglish', nl: 'shell.command.languageDutch' } as const

/** A command with its words ready, as the palette and the keys have it. */
export interface ReadyCommand {
  readonly id: string
  readonly title: string
  readonly words?: string
  readonly keys?: string
  readonly inFields?: boolean
  readonly isKeyOnly?: boolean
  readonly run: () => void
}

/** "Go to People", one for each place of the rail, with `g p`. */
export const placeCommands = (text: Text): readonly ReadyCommand[] => {
  const { main, below } = railPlaces()
  return [...main, ...below].map(({ path, title, key }) => ({
    id: `app.go${path}`,
    title: text('shell.command.goTo', { place: text(title) }),
    keys: `g ${key}`,
    run: () => navigate(path),
  }))
}

/** Commands that hold now, in the user's words. */
export const readyCommands = (commands: readonly Command[], data: Data, text: Text): readonly ReadyCommand[] =>
  commands
    .filter(({ when }) => when?.({ data }) ?? true)
    .map(({ id, title, words, keys, inFields, isKeyOnly, run }) => ({
      id,
      title: text(title),
      ...(words ? { words: text(words) } : {}),
      ...(keys ? { keys } : {}),
      ...(inFields ? { inFields } : {}),
      ...(isKeyOnly ? { isKeyOnly } : {}),
      run: () => run({ data }),
    }))
