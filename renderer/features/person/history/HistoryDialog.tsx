import { takeBack } from '#app/changes/useAct.ts'
import { labelInWords } from '#app/changes/label.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { undoChange } from '#data/change/undo.ts'
import type { ContactChange } from '#data/queries/contactHistory.ts'
import { contactHistory } from '#data/queries/contactHistory.ts'
import { useData, useLive } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { Button, Dialog, List, ListRow } from '#ui/index.ts'
import { changedFields } from './changedFields.ts'

/** What was changed of this person and of what is theirs, newest first; what still stands can be taken back, but not that they are here. */
export function HistoryDialog({
  id,
  title,
  onClose,
}: {
  readonly id: ContactId
  readonly title: string
  readonly onClose: () => void
}) {
  const t = useText()
  const data = useData()
  const format = useFormat()
  const entries = useLive((live) => contactHistory(live, id), [id], { keep: true })
  const undone = new Set(standing(entries ?? []))
  return (
    <Dialog title={t('person.history.title', { name: title })} isOpen isDismissable onClose={onClose}>
      <p>{t('person.history.text')}</p>
      <List>
        {(entries ?? []).map((entry) => {
          const { head } = entry
          return (
            <ListRow
              key={head.seq}
              title={sentence(entry, t)}
              text={[format.moment(head.at), fieldsInWords(entry, t, format)].filter(Boolean).join(' · ')}
              {...(undone.has(head.seq) &&
                !(entry.isOwn && entry.what !== 'changed') && {
                  actions: (
                    <Button
                      kind="quiet"
                      aria-label={t('person.history.takeBackThis', { what: sentence(entry, t) })}
                      onPress={() => void takeBack(t, () => undoChange(data, head.seq))}
                    >
                      {t('person.history.takeBack')}
                    </Button>
                  ),
                })}
            />
          )
        })}
      </List>
    </Dialog>
  )
}

/** The changes that stand: the newest of each chain of doing, undoing and redoing, unless that was an undo. */
function standing(entries: readonly ContactChange[]): number[] {
  const seen = new Set<number>()
  return entries.flatMap(({ head, operation }) => {
    const root = head.target ?? head.seq
    if (seen.has(root)) return []
    seen.add(root)
    return head.kind === 'undo' || operation === undefined ? [] : [head.seq]
  })
}

function sentence({ head }: ContactChange, t: Text): string {
  const what = labelInWords(head.label, t)
  return head.kind === 'do' ? what : t(`person.history.${head.kind}`, { what })
}

function fieldsInWords(entry: ContactChange, t: Text, format: Format): string {
  if (!entry.isOwn || entry.what !== 'changed' || entry.operation === undefined) return ''
  return format.list(changedFields(entry.operation).map((field) => t(`person.field.${field}`)))
}
