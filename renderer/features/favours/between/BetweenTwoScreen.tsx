import { useState } from 'react'
import { Copy, Presentation, Printer } from 'lucide-react'
import { useCopy } from '#app/clipboard/useCopy.ts'
import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { href, useQueryValue } from '#app/place/place.ts'
import { usePrint } from '#app/print/usePrint.ts'
import { Page } from '#app/shell/Page.tsx'
import { useScreenTitle } from '#app/shell/title.ts'
import { betweenTwo } from '#data/queries/betweenTwo.ts'
import type { BetweenTwo } from '#data/queries/betweenTwo.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, Dialog, EmptyState, Link, Muted, Select, Switch } from '#ui/index.ts'
import { sheetOf, sheetText } from './sheet.ts'
import { SheetView } from './SheetView.tsx'
import styles from './Sheet.module.css'
import { LANGUAGES, useLanguageFor, useSheetWords } from './useSheetWords.ts'

/** What there is between me and one person, as it could be shown to that person. */
export default function BetweenTwoScreen({ params }: ScreenProps) {
  const t = useText()
  const today = useToday()
  const id = contactIdOf(params)
  const found = useLive(async (data) => ({ two: id && (await betweenTwo(data, id)) }), [id, today])
  if (found === undefined) return <Page title={t('betweenUs.title')}>{undefined}</Page>
  if (found.two === undefined)
    return (
      <Page title={t('betweenUs.title')}>
        <EmptyState title={t('betweenUs.gone.title')} text={t('betweenUs.gone.text')} />
      </Page>
    )
  return <Between two={found.two} />
}

const NOTHING: ReadonlySet<string> = new Set()

function Between({ two }: { readonly two: BetweenTwo }) {
  const t = useText()
  const title = t('betweenUs.of', { name: two.name })
  useScreenTitle(title)
  const [asked, setAsked] = useQueryValue('in')
  const [cups, setCups] = useQueryValue('cups')
  const [without, setWithout] = useState(NOTHING)
  const [isPresented, setPresented] = useState(false)
  const theirs = useLanguageFor(two.languages)
  const language = LANGUAGES.find((one) => one === asked) ?? theirs
  const words = useSheetWords(language)
  const copy = useCopy()
  const print = usePrint()
  const withCups = cups !== undefined
  const sheet = sheetOf(two, { ...words, withCups, without })
  const back = <Link href={href(`/people/${encodeURIComponent(two.id)}`)}>{t('betweenUs.back', { name: two.name })}</Link>
  const isEmpty = sheet.sections.length === 0 && without.size === 0
  useKeys(isEmpty ? [] : [{ keys: 'p', title: t('betweenUs.present'), run: () => setPresented(true) }])
  if (isEmpty)
    return (
      <Page title={title} lead={back}>
        <EmptyState
          title={t('betweenUs.empty.title')}
          text={t('betweenUs.empty.text', { name: two.called })}
          action={
            <Button kind="primary" onPress={() => openForm('log', { contactIds: [two.id] })}>
              {t('betweenUs.empty.action')}
            </Button>
          }
        />
      </Page>
    )
  const actions = (
    <>
      <Button icon={<Copy />} onPress={() => void copy(sheetText(sheet))}>
        {t('betweenUs.copy')}
      </Button>
      <Button icon={<Printer />} onPress={() => print(sheet.title)}>
        {t('betweenUs.print')}
      </Button>
      <Button kind="primary" icon={<Presentation />} shortcut="P" onPress={() => setPresented(true)}>
        {t('betweenUs.present')}
      </Button>
    </>
  )
  return (
    <div className={styles.frame}>
      <Page title={title} lead={back} actions={actions}>
        <div className={styles.tools}>
          <div className={styles.language}>
            <Select
              label={t('betweenUs.language')}
              value={language}
              onChange={(next) => setAsked(next === theirs ? undefined : next)}
              options={LANGUAGES.map((value) => ({ value, label: t(`betweenUs.languages.${value}`) }))}
            />
          </div>
          <div className={styles.left}>
            <Switch isSelected={withCups} onChange={(isOn) => setCups(isOn ? 'yes' : undefined)}>
              {t('betweenUs.withCups')}
            </Switch>
          </div>
          {without.size > 0 && (
            <div className={styles.left}>
              <Muted>{t('betweenUs.leftOut', { count: without.size })}</Muted>
              <Button kind="quiet" onPress={() => setWithout(NOTHING)}>
                {t('betweenUs.bringBack')}
              </Button>
            </div>
          )}
          <div className={styles.note}>
            <Muted>{t('betweenUs.lead')}</Muted>
          </div>
        </div>
        <SheetView sheet={sheet} language={language} onLeaveOut={(line) => setWithout(new Set([...without, line]))} />
      </Page>
      <Dialog title={words.t('betweenUs.title')} isOpen={isPresented} onClose={() => setPresented(false)} size="screen">
        <SheetView sheet={sheet} language={language} isLarge />
      </Dialog>
    </div>
  )
}
