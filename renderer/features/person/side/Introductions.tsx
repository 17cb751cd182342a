import { Plus } from 'lucide-react'
import { useFormat, useText } from '#app/i18n/index.ts'
import { introductionPath, newIntroductionPath } from '#app/place/ids.ts'
import { href, navigate } from '#app/place/place.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import type { NamedIntroduction } from '#data/queries/names.ts'
import { IconButton, Link, Section } from '#ui/index.ts'
import { introductionSentence } from '../timeline/IntroductionWords.tsx'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Side.module.css'

/** Who brought this person to whom, and whom they brought: introductions by them apart from those of them. */
export function Introductions({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const { contact, introductions } = page
  const byThem = introductions.filter(({ by }) => by.kind === 'contact' && by.id === contact.id)
  const ofThem = introductions.filter(({ by }) => !(by.kind === 'contact' && by.id === contact.id))
  const note = () => navigate(newIntroductionPath([contact.id]))
  if (introductions.length === 0)
    return (
      <Section title={t('person.introduction.title')}>
        <div>
          <TextButton isMissing onPress={note}>
            {t('person.introduction.add')}
          </TextButton>
        </div>
      </Section>
    )
  const add = (
    <IconButton label={t('person.introduction.add')} shortcut="I" onPress={note}>
      <Plus />
    </IconButton>
  )
  return (
    <Section title={t('person.introduction.title')} actions={add}>
      <IntroductionList title={t('person.introduction.byThisPerson')} rows={byThem} />
      <IntroductionList title={t('person.introduction.ofThisPerson')} rows={ofThem} />
    </Section>
  )
}

function IntroductionList({ title, rows }: { title: string; rows: readonly NamedIntroduction[] }) {
  const t = useText()
  const format = useFormat()
  if (rows.length === 0) return undefined
  return (
    <>
      <h3 className={styles.head}>{title}</h3>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const { introduction } = row
          const day = introduction.madeOn ?? introduction.on
          return (
            <li key={introduction.id} className={styles.row}>
              <div className={styles.words}>
                <div>{introductionSentence(row, t)}</div>
                <div className={styles.muted} title={format.exactDay(day)}>
                  <Link href={href(introductionPath(introduction.id))}>{t(`introductions.state.${introduction.state}`)}</Link>
                  {` · ${format.shortDay(day)}`}
                </div>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
