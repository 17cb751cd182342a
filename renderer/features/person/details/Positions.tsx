import { useAct } from '#app/changes/useAct.ts'
import type { Format, Text } from '#app/i18n/index.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { addPosition } from '#data/commands/contacts.ts'
import { useData } from '#data/react/index.ts'
import { withItem } from '#data/commands/items.ts'
import type { ShownItem } from '#data/commands/items.ts'
import { Lines } from '#ui/index.ts'
import type { Contact, Position } from '#shared/domain/records/contact.ts'
import { FormPopover } from '#app/inPlace/FormPopover.tsx'
import styles from '../parts/Parts.module.css'
import { useSaveBy } from '../useSave.ts'
import { PositionForm } from './PositionForm.tsx'
import { mainPosition, positionInWords } from './positions.ts'

const sameJob = (a: Position, b: Position): boolean => a.role === b.role && a.organisation === b.organisation

/** "from March 2019", "2014 to 2019"; nothing when neither is known. */
function spanOf({ from, to }: Position, t: Text, format: Format): string | undefined {
  if (from !== undefined && to !== undefined)
    return t('person.positions.span', { from: format.partialDate(from), to: format.partialDate(to) })
  if (from !== undefined) return t('person.positions.since', { from: format.partialDate(from) })
  return to === undefined ? undefined : t('person.positions.until', { to: format.partialDate(to) })
}

/** The main position in the header: pressed, it is changed; a first one can be given. */
export function MainPosition({ contact, position }: { readonly contact: Contact; readonly position: Position | undefined }) {
  const t = useText()
  return (
    <>
      <Lines items={contact.positions} isSame={sameJob}>
        {(was, isHeld) =>
          (was.item === position || isHeld) && <OnePosition contact={contact} was={was} label={t('person.positions.main')} />
        }
      </Lines>
      {position === undefined && <NewPosition contact={contact} />}
    </>
  )
}

/** All positions, the present ones first, and a way to give another. */
export function Positions({ contact }: { readonly contact: Contact }) {
  const t = useText()
  const format = useFormat()
  return (
    <div className={styles.rows}>
      <Lines items={contact.positions} isSame={sameJob}>
        {(was) => {
          const span = spanOf(was.item, t, format)
          return (
            <div className={styles.row}>
              <div>
                <OnePosition contact={contact} was={was} label={t('person.positions.one')} />
                {span !== undefined && <div className={styles.small}>{span}</div>}
              </div>
            </div>
          )
        }}
      </Lines>
      <div>
        <NewPosition contact={contact} />
      </div>
    </div>
  )
}

function OnePosition({ contact, was, label }: { contact: Contact; was: ShownItem<Position>; label: string }) {
  const save = useSaveBy(contact.id)
  const position = was.item
  const replaceBy = (be: Position | undefined) => save((now) => ({ positions: withItem(now.positions, was, be) }))
  return (
    <FormPopover label={label} shown={positionInWords(position)}>
      {(close) => (
        <PositionForm
          position={position}
          onSave={(changed) => {
            const { noticedOn } = position
            replaceBy({ ...changed, ...(noticedOn && { noticedOn }) })
            close()
          }}
          onRemove={() => {
            replaceBy(undefined)
            close()
          }}
          onCancel={close}
        />
      )}
    </FormPopover>
  )
}

function NewPosition({ contact }: { contact: Contact }) {
  const t = useText()
  const data = useData()
  const act = useAct()
  const save = useSaveBy(contact.id)
  const main = mainPosition(contact.positions)
  return (
    <FormPopover
      label={t('person.positions.add')}
      shown={t(contact.positions.length === 0 ? 'person.positions.addFirst' : 'person.positions.add')}
      isMissing
    >
      {(close) => (
        <PositionForm
          replaces={main && positionInWords(main)}
          onSave={(position) => {
            // A first position is news to nobody: only a change is a reason to write.
            if (main === undefined) save((now) => ({ positions: [position, ...now.positions] }))
            else void act(() => addPosition(data, contact.id, position))
            close()
          }}
          onCancel={close}
        />
      )}
    </FormPopover>
  )
}
