import { Check } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '#app/changes/useAct.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { addNeed, closeNeed, deleteNeed, reopenNeed, updateNeed } from '#data/commands/needs.ts'
import type { ContactPage } from '#data/queries/contactPage.ts'
import { useData } from '#data/react/index.ts'
import type { Need } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Checkbox, IconButton, InlineEdit, Section } from '#ui/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import styles from './Side.module.css'

/** What this person looks for and what they can give: add, change, close. */
export function Needs({ page }: { readonly page: ContactPage }) {
  const t = useText()
  const [showsClosed, setShowsClosed] = useState(false)
  const open = page.needs.filter((need) => need.closedOn === undefined)
  const closed = page.needs.filter((need) => need.closedOn !== undefined)
  return (
    <Section title={t('person.needs.title')}>
      <div>
        {(['ask', 'offer'] as const).map((kind) => (
          <NeedGroup key={kind} kind={kind} owner={page.contact.id} needs={open.filter((need) => need.kind === kind)} />
        ))}
        {showsClosed && closed.map((need) => <ClosedNeed key={need.id} need={need} />)}
        {closed.length > 0 && (
          <TextButton isMissing isExpanded={showsClosed} onPress={() => setShowsClosed(!showsClosed)}>
            {showsClosed ? t('person.needs.hideClosed') : t('person.needs.showClosed', { count: closed.length })}
          </TextButton>
        )}
      </div>
    </Section>
  )
}

function NeedGroup({ kind, owner, needs }: { kind: Need['kind']; owner: ContactId; needs: readonly Need[] }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  // A text emptied is one taken away.
  const save = (need: Need, text: string) =>
    text === '' ? act(() => deleteNeed(data, need.id)) : act(() => updateNeed(data, need.id, { text }), { quiet: true })
  return (
    <>
      {needs.length > 0 && <h3 className={styles.head}>{t(`person.needs.${kind}.title`)}</h3>}
      <ul className={styles.rows}>
        {needs.map((need) => (
          <li key={need.id} className={styles.row}>
            <div className={styles.words}>
              <InlineEdit
                label={t(`person.needs.${kind}.one`)}
                value={need.text}
                placeholder={t(`person.needs.${kind}.add`)}
                onSave={(text) => void save(need, text)}
              />
              {need.tags.length > 0 && <div className={styles.muted}>{need.tags.map((tag) => `#${tag}`).join(' ')}</div>}
            </div>
            <div className={styles.actions}>
              <IconButton
                size="small"
                label={t(`person.needs.${kind}.close`, { text: need.text })}
                onPress={() => void act(() => closeNeed(data, need.id))}
              >
                <Check />
              </IconButton>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.field}>
        <InlineEdit
          label={t(`person.needs.${kind}.add`)}
          value=""
          placeholder={t(`person.needs.${kind}.add`)}
          onSave={(text) => void act(() => addNeed(data, { owner, kind, text }), { quiet: true })}
        />
      </div>
    </>
  )
}

function ClosedNeed({ need }: { need: Need }) {
  const data = useData()
  const act = useAct()
  const format = useFormat()
  return (
    <div className={styles.field} title={need.closedOn && format.exactDay(need.closedOn)}>
      <Checkbox isSelected onChange={() => void act(() => reopenNeed(data, need.id))}>
        <span className={styles.done}>{need.text}</span>
      </Checkbox>
    </div>
  )
}
