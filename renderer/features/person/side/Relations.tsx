import { X } from 'lucide-react'
import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { removeRelation, updateRelation } from '#data/commands/relations.ts'
import type { ContactPage, RelationRow } from '#data/queries/contactPage.ts'
import { useData } from '#data/react/index.ts'
import { IconButton, InlineEdit, Section } from '#ui/index.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import { PersonLink } from '../parts/PersonLinks.tsx'
import { RelationForm } from './RelationForm.tsx'
import styles from './Side.module.css'
import { useRelationKind, useRelationWords } from '#app/people/useRelationWords.ts'

/** Who is what to this person, and what this person is to others. */
export function Relations({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const { contact, relations, relationsToThem } = page
  return (
    <Section title={t('person.relations.title')}>
      <ul className={styles.rows}>
        {relations.map((row) => (
          <RelationLine key={row.relation.id} row={row} />
        ))}
        {relationsToThem.map((row) => (
          <ReverseLine key={row.relation.id} row={row} />
        ))}
      </ul>
      <div>
        <FormPopover label={t('person.relations.add')} shown={t('person.relations.add')} isMissing>
          {(close) => <RelationForm contact={contact} onDone={close} />}
        </FormPopover>
      </div>
    </Section>
  )
}

function RelationLine({ row }: { row: RelationRow }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const words = useRelationWords()
  const kindOf = useRelationKind()
  const { relation, other } = row
  const name = other?.name ?? relation.otherName ?? t('person.someoneRemoved')
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {other ? <PersonLink person={other} /> : name}
        <div className={styles.muted}>
          <InlineEdit
            label={t('person.relations.kindOf', { name })}
            value={words(relation.kind)}
            placeholder={t('person.relations.kind')}
            onSave={(text) => {
              // A relation always says what someone is; emptied, it stays what it was.
              if (text !== '') void act(() => updateRelation(data, relation.id, { kind: kindOf(text) }), { quiet: true })
            }}
          />
        </div>
      </div>
      <div className={styles.actions}>
        <IconButton
          size="small"
          label={t('person.relations.remove', { name })}
          onPress={() => void act(() => removeRelation(data, relation.id))}
        >
          <X />
        </IconButton>
      </div>
    </li>
  )
}

function ReverseLine({ row }: { row: RelationRow }) {
  const t = useText()
  const words = useRelationWords()
  if (row.other === undefined) return undefined
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <PersonLink person={row.other} />
        <div className={styles.muted}>{t('person.relations.isTheir', { kind: words(row.relation.kind) })}</div>
      </div>
    </li>
  )
}
