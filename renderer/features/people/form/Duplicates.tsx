import { useDeferredValue, useEffect, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { reasonInWords } from '#app/people/matchReason.ts'
import { likelyDuplicates, type FindDuplicates } from '#data/queries/likelyDuplicates.ts'
import { useData } from '#data/react/index.ts'
import { Banner, Button } from '#ui/index.ts'
import { fieldsOf, isSomeone, type ContactDraft } from './draft.ts'

interface DuplicatesProps {
  draft: ContactDraft
  onOpen: (id: string) => void
}

/** More say nothing new. */
const SHOWN = 3

/** Points out who is here already with the same e-mail, phone or name. It never stops saving. */
export function Duplicates({ draft, onOpen }: DuplicatesProps) {
  const t = useText()
  const data = useData()
  const [find, setFind] = useState<{ readonly by: FindDuplicates }>()
  useEffect(() => {
    let isShown = true
    void likelyDuplicates(data).then((by) => isShown && setFind({ by }))
    return () => {
      isShown = false
    }
  }, [data])

  const typed = useDeferredValue(draft)
  if (find === undefined || !isSomeone(typed)) return undefined
  const matches = find.by(fieldsOf(typed)).slice(0, SHOWN)
  return matches.map((match) => {
    const { contactId, name, by } = match
    return (
      <Banner key={contactId} actions={<Button onPress={() => onOpen(contactId)}>{t('contacts.form.open', { name })}</Button>}>
        {t(`contacts.form.duplicate.${by}`, { name, ...(match.by === 'alike' && { why: reasonInWords(match.reason, t) }) })}
      </Banner>
    )
  })
}
