import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { problemInWords } from '#app/changes/problem.ts'
import { showProblem } from '#app/changes/problems.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { languageOf } from '#app/i18n/language.ts'
import { navigate } from '#app/place/place.ts'
import { useSettings } from '#app/settings/settings.tsx'
import { useLive } from '#data/react/index.ts'
import { useVisitSample } from '#features/sample/index.ts'
import { Button, Heading, RadioGroup } from '#ui/index.ts'
import { Cup } from './Cup.tsx'
import styles from './Welcome.module.css'

/** The first run: one drawing, three ways in, and the language. */
export default function WelcomeScreen() {
  const t = useText()
  const { settings, change } = useSettings()
  const { visit, isBusy } = useVisitSample()
  const save = (patch: Parameters<typeof change>[0]) =>
    change(patch).catch((error: unknown) => showProblem(problemInWords(error, t)))
  const begin = (path: string) => {
    void save({ welcomed: true })
    navigate(path, { replace: true })
  }
  const people = useLive(({ db }) => db.contacts.count(), [])
  const isBegun = people !== undefined && people > 0
  const goOn = useEffectEvent(() => begin('/today'))
  useEffect(() => {
    // Records from the data folder, or a coffee logged by its key from here: there is nothing to begin any more.
    if (isBegun) goOn()
  }, [isBegun])
  if (people === undefined || isBegun) return undefined
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.header}>
          <Cup />
          <div className={styles.words}>
            <Heading level={1}>{t('welcome.title')}</Heading>
            <p className={styles.lead}>{t('welcome.lead')}</p>
          </div>
        </header>
        <ul className={styles.ways} aria-label={t('welcome.ways')}>
          <Way title={t('welcome.import.title')} text={t('welcome.import.text')}>
            <Button kind="primary" onPress={() => begin('/import')}>
              {t('welcome.import.action')}
            </Button>
          </Way>
          <Way title={t('welcome.coffee.title')} text={t('welcome.coffee.text')}>
            <Button
              onPress={() => {
                begin('/today')
                openForm('log', {})
              }}
            >
              {t('welcome.coffee.action')}
            </Button>
          </Way>
          <Way title={t('welcome.sample.title')} text={t('welcome.sample.text')}>
            <Button isDisabled={isBusy} onPress={() => void visit()}>
              {t(isBusy ? 'sample.entering' : 'welcome.sample.action')}
            </Button>
          </Way>
        </ul>
        <footer className={styles.footer}>
          <RadioGroup
            label={t('welcome.language')}
            hideLabel
            orientation="horizontal"
            value={languageOf(settings.language, navigator.languages)}
            onChange={(language) => void save({ language })}
            options={[
              { value: 'en', label: t('settings.look.languages.en') },
              { value: 'nl', label: t('settings.look.languages.nl') },
            ]}
          />
          <Button kind="quiet" onPress={() => begin('/today')}>
            {t('welcome.skip')}
          </Button>
        </footer>
      </div>
    </div>
  )
}

const Way = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <li className={styles.way}>
    <Heading level={2}>{title}</Heading>
    <p className={styles.text}>{text}</p>
    <div className={styles.action}>{children}</div>
  </li>
)
