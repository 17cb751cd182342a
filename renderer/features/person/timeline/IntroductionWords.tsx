import type { Text } from '#app/i18n/index.ts'
import { useText } from '#app/i18n/index.ts'
import { introductionPath } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import type { NamedIntroduction, NamedParty } from '#data/queries/names.ts'
import { Link } from '#ui/index.ts'
import { PersonLink } from '../parts/PersonLinks.tsx'
import { richText, slot } from '../parts/richText.tsx'
import styles from './Timeline.module.css'

/** Who brought whom together, as a sentence with links to the people in it. */
export function introductionSentence({ introduction, by, parties }: NamedIntroduction, t: Text) {
  const [first, second] = parties
  const isMade = introduction.madeOn !== undefined
  const say = (who: 'byMe' | 'ofMe' | 'byThem', values: Readonly<Record<string, string>>) =>
    isMade ? t(`person.introduction.${who}`, values) : t(`person.introduction.planned.${who}`, values)
  const slots = { by: slot('by'), first: slot('first'), second: slot('second') }
  const sentence = () => {
    if (by.kind === 'me') return say('byMe', slots)
    if (first.kind === 'me') return say('ofMe', { ...slots, other: slots.second })
    return second.kind === 'me' ? say('ofMe', { ...slots, other: slots.first }) : say('byThem', slots)
  }
  return richText(sentence(), {
    by: <PartyName party={by} />,
    first: <PartyName party={first} />,
    second: <PartyName party={second} />,
  })
}

function PartyName({ party }: { party: NamedParty }) {
  const t = useText()
  if (party.kind === 'me') return <span>{t('person.you')}</span>
  return party.kind === 'contact' ? <PersonLink person={party} /> : <span>{party.name}</span>
}

/** An introduction: who brought whom together, why, and what became of it. */
export function IntroductionWords({ row }: { readonly row: NamedIntroduction }) {
  const t = useText()
  const { introduction } = row
  return (
    <>
      <div>{introductionSentence(row, t)}</div>
      <div className={styles.muted}>
        <Link href={href(introductionPath(introduction.id))}>{t(`introductions.state.${introduction.state}`)}</Link>
        {introduction.why !== undefined && ` · ${introduction.why}`}
      </div>
      {introduction.outcome !== undefined && <p className={styles.note}>{introduction.outcome}</p>}
    </>
  )
}
