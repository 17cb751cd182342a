import { useAct } from '#app/changes/useAct.ts'
import { useText } from '#app/i18n/index.ts'
import { addRelation } from '#data/commands/relations.ts'
import { useData } from '#data/react/index.ts'
import type { Contact } from '#shared/domain/records/contact.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { ComboBox } from '#ui/index.ts'
import type { ComboOption } from '#ui/index.ts'
import { SmallForm } from '#app/inPlace/FormPopover.tsx'
import { usePeople } from '../parts/people.ts'
import { RELATION_KINDS, useRelationKind, useRelationWords } from '#app/people/useRelationWords.ts'
import { typed, useTyped } from '#app/inPlace/typed.ts'

const TYPED = {
  who: typed<ComboOption<ContactId | ''> | undefined>(),
  kind: typed<string>(),
}

/** Who someone is to this person: someone known or a plain name, and what they are to them. */
export function RelationForm({ contact, onDone }: { readonly contact: Contact; readonly onDone: () => void }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const people = usePeople(contact.id)
  const words = useRelationWords()
  const kindOf = useRelationKind()
  const [who, setWho] = useTyped(TYPED.who, undefined)
  const [kind, setKind] = useTyped(TYPED.kind, '')
  const kinds = (text: string) =>
    RELATION_KINDS.map((id) => ({ id: id as string, label: words(id) })).filter(({ label }) =>
      label.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase()),
    )
  return (
    <SmallForm
      save={t('common.actions.add')}
      canSave={who !== undefined && kind !== ''}
      onSave={() => {
        if (who === undefined) return
        const other = who.id === '' ? { otherName: who.label } : { otherId: who.id }
        void act(() => addRelation(data, { contactId: contact.id, kind, ...other }))
        onDone()
      }}
      onCancel={onDone}
    >
      <ComboBox<ContactId | ''>
        label={t('person.relations.who')}
        description={t('person.relations.whoHelp')}
        value={who}
        onChange={setWho}
        load={people}
        onCreate={(name) => setWho({ id: '', label: name })}
        autoFocus
      />
      <ComboBox
        label={t('person.relations.kind')}
        value={kind === '' ? undefined : { id: kind, label: words(kind) }}
        onChange={(option) => setKind(option?.id ?? '')}
        load={kinds}
        onCreate={(text) => setKind(kindOf(text))}
      />
    </SmallForm>
  )
}
