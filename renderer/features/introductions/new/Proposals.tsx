import { useText } from '#app/i18n/index.ts'
import type { PersonChoice } from '#app/people/choice.ts'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { introductionProposals } from '#data/queries/introductionProposals.ts'
import type { NamedContact } from '#data/queries/names.ts'
import { useLive } from '#data/react/index.ts'
import { parseName } from '#shared/language/names/parse.ts'
import { Button, List, ListRow, Muted, Name, Section } from '#ui/index.ts'
import { fitInWords } from '../pair/fitText.ts'
import styles from './New.module.css'

/** How many are proposed at once: a choice, not a catalogue. */
const PROPOSED = 6

/** Pairs of whom one looks for what the other offers, each with its reason; with someone chosen, only theirs. */
export function Proposals(props: {
  readonly about: PersonChoice | undefined
  readonly onChoose: (first: PersonChoice, second: PersonChoice) => void
}) {
  const t = useText()
  const { about, onChoose } = props
  const id = about?.kind === 'contact' ? about.id : undefined
  const proposals = useLive((data) => introductionProposals(data, id, PROPOSED), [id], { keep: true })
  if (proposals === undefined || (about !== undefined && about.kind !== 'contact')) return undefined
  const title =
    about?.kind === 'contact' ? t('introductions.proposals.about', { name: callOf(about) }) : t('introductions.proposals.title')
  if (proposals.length === 0)
    return about === undefined ? (
      <Section title={title}>
        <Muted>{t('introductions.proposals.none')}</Muted>
      </Section>
    ) : undefined
  return (
    <Section title={title}>
      <List label={title}>
        {proposals.map(({ fit, asker, giver }) => {
          const [first, second] = id === giver.id ? [giver, asker] : [asker, giver]
          const names = { first: first.name, second: second.name }
          return (
            <ListRow
              key={`${fit.ask.id} ${fit.offer.id}`}
              leading={
                <span className={styles.signs}>
                  <PersonSign name={first.name} photo={first.photo} />
                  <PersonSign name={second.name} photo={second.photo} />
                </span>
              }
              title={<Name>{t('introductions.between', names)}</Name>}
              text={fitInWords(fit, callOf(asker), callOf(giver), t)}
              actions={
                <Button
                  aria-label={t('introductions.proposals.takeThem', names)}
                  onPress={() => onChoose(choiceOf(first), choiceOf(second))}
                >
                  {t('introductions.proposals.take')}
                </Button>
              }
            />
          )
        })}
      </List>
    </Section>
  )
}

const callOf = ({ name }: { readonly name: string }): string => parseName(name).given ?? name
const choiceOf = ({ id, name }: NamedContact): PersonChoice => ({ kind: 'contact', id, name })
