import { openForm } from '#app/forms/forms.ts'
import { useText } from '#app/i18n/index.ts'
import type { NamedParty } from '#data/queries/names.ts'
import { roleOf, type Side } from '#shared/domain/introductions/role.ts'
import { Button, InlineEdit, Section } from '#ui/index.ts'
import { type PairColumn, SideBySide } from '../pair/SideBySide.tsx'
import styles from './Introduction.module.css'
import type { StepProps } from './StepPanel.tsx'

/** Step 1: who they are next to each other, and why them. */
export function WhoStep({ detail, acts, onGo }: StepProps) {
  const t = useText()
  const { row, people, ground } = detail
  const { introduction, by, parties } = row
  const isToMe = roleOf(introduction) === 'to-me'
  const columnOf = (party: NamedParty, side: Side): PairColumn[] => {
    const person = people[side]
    if (person !== undefined) return [{ person }]
    return party.kind === 'me' ? [] : [{ name: party.name }]
  }
  const columns = [...columnOf(parties[0], 'first'), ...columnOf(parties[1], 'second'), ...(isToMe ? columnOf(by, 'by') : [])]
  return (
    <Section title={t(isToMe ? 'introductions.who.titleThrough' : 'introductions.who.title')}>
      <div className={styles.step}>
        <SideBySide columns={columns} ground={ground} self={introduction.id} />
        <div className={styles.why}>
          <h3 className={styles.label}>{t('introductions.who.why')}</h3>
          <InlineEdit
            label={t('introductions.who.why')}
            value={introduction.why ?? ''}
            placeholder={t('introductions.who.addWhy')}
            onSave={acts.why}
          />
        </div>
        <div className={styles.actions}>
          <Button kind="primary" onPress={() => onGo(undefined)}>
            {t('introductions.who.next')}
          </Button>
          <Button kind="quiet" onPress={() => openForm('introduction', { introductionId: introduction.id })}>
            {t('introductions.who.change')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
