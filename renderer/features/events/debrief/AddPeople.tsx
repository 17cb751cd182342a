import { Plus } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useContactOptions } from '#app/people/useContactOptions.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { readCard } from '#shared/formats/cards/card.ts'
import { fold } from '#shared/language/fold.ts'
import { Button, type ComboOption, showToast, TextField } from '#ui/index.ts'
import styles from './Debrief.module.css'
import type { DebriefPerson } from './people.ts'
import type { Added } from './state.ts'

/** How many contacts are offered for what is typed. */
const OFFERED = 4

/** Adds people met who are not on the list: contacts by name, or anyone from a card in a line; several pasted lines are several people. */
export function AddPeople({
  people,
  inputRef,
  onAdd,
}: {
  readonly people: readonly DebriefPerson[]
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onAdd: (added: Added) => void
}) {
  const t = useText()
  const load = useContactOptions()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly ComboOption<ContactId>[]>([])
  const asked = useRef('')
  const row = useRef<HTMLDivElement>(null)
  const onList = new Set(people.flatMap(({ contactId }) => contactId ?? []))
  const card = readCard(typed)

  const change = (text: string) => {
    setTyped(text)
    asked.current = text
    setFound([])
    if (text.trim() === '') return
    const ask = async () => {
      const options = await load(text)
      if (asked.current === text) setFound(options.slice(0, OFFERED))
    }
    ask().catch(() => undefined)
  }
  const addNew = (line: string) => {
    const read = readCard(line)
    if (read === undefined) return
    const there = people.find(({ contactId, name }) => contactId === undefined && fold(name) === fold(read.written))
    if (there !== undefined) showToast({ text: t('events.debrief.add.there', { name: there.name }) })
    else onAdd({ key: crypto.randomUUID(), name: read.written, line: line.trim() })
  }
  const addKnown = ({ id, label }: ComboOption<ContactId>) => {
    if (onList.has(id)) showToast({ text: t('events.debrief.add.there', { name: label }) })
    else onAdd({ key: crypto.randomUUID(), name: label, contactId: id })
  }
  const done = () => {
    change('')
    inputRef.current?.focus()
  }
  const isCard = card !== undefined && (card.emails.length > 0 || card.phones.length > 0 || card.organisation !== undefined)
  const onKeyDown = (pressed: KeyboardEvent<HTMLInputElement>) => {
    if (pressed.key === 'ArrowDown') {
      pressed.preventDefault()
      row.current?.querySelector('button')?.focus()
    }
    if (pressed.key !== 'Enter' || pressed.ctrlKey || pressed.metaKey || typed.trim() === '') return
    pressed.preventDefault()
    const [known] = found
    // A card says more than a name that happens to fit.
    if (known !== undefined && !isCard) addKnown(known)
    else addNew(typed)
    done()
  }
  return (
    <div className={styles.add} data-adding>
      <TextField
        label={t('events.debrief.add.label')}
        placeholder={t('events.debrief.add.hint')}
        value={typed}
        onChange={change}
        onKeyDown={onKeyDown}
        inputRef={inputRef}
        onPaste={(pasted) => {
          const lines = pasted.clipboardData.getData('text/plain').split(/\r?\n/u)
          const several = lines.filter((line) => line.trim() !== '')
          if (several.length < 2) return
          pasted.preventDefault()
          for (const line of several) addNew(line)
        }}
      />
      {typed.trim() !== '' && (
        <div ref={row} className={styles.offers}>
          {found.map((option) => (
            <Button
              key={option.id}
              onPress={() => {
                addKnown(option)
                done()
              }}
            >
              {[option.label, option.description].filter((part) => part !== undefined).join(', ')}
            </Button>
          ))}
          {card !== undefined && (
            <Button
              icon={<Plus />}
              onPress={() => {
                addNew(typed)
                done()
              }}
            >
              {`${t('events.debrief.add.asNew')}: ${[card.written, card.role, card.organisation].filter((part) => part !== undefined).join(', ')}`}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
