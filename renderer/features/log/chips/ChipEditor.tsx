import type { PartValues } from '#shared/language/log/reading.ts'
import type { AnyItem, Item } from '../draft/draft.ts'
import { put, type PartKind } from '../draft/state.ts'
import type { Draftable } from '../form/setting.ts'
import { DayEditor } from './DayEditor.tsx'
import { FavourEditor } from './FavourEditor.tsx'
import { FollowUpEditor } from './FollowUpEditor.tsx'
import { IntroductionEditor } from './IntroductionEditor.tsx'
import { InvitedEditor } from './InvitedEditor.tsx'
import { KindEditor } from './KindEditor.tsx'
import { PersonEditor } from './PersonEditor.tsx'
import { PlaceEditor } from './PlaceEditor.tsx'
import { ReturnedEditor } from './ReturnedEditor.tsx'
import { TreatEditor } from './TreatEditor.tsx'
import { MinutesEditor, MoneyEditor, TagEditor, TimeEditor } from './ValueEditors.tsx'

/** What every editor is given: the item, if there is one yet, and how to give another value. */
export interface EditorProps<K extends PartKind> {
  readonly log: Draftable
  readonly item: Item<K> | undefined
  /** Gives a value and stays open. */
  readonly onChange: (value: PartValues[K]) => void
  /** Gives a value and is done. */
  readonly onChoose: (value: PartValues[K]) => void
  readonly onDone: () => void
}

/** How one kind of value is given for an item. */
export function editorProps<K extends PartKind>(
  log: Draftable,
  kind: K,
  item: Item<K> | undefined,
  onDone: () => void,
): EditorProps<K> {
  const onChange = (value: PartValues[K]) => log.change((state) => put(state, kind, item, value))
  return {
    log,
    item,
    onChange,
    onDone,
    onChoose: (value) => {
      onChange(value)
      onDone()
    },
  }
}

interface EditorOfProps {
  readonly log: Draftable
  readonly item: AnyItem
  readonly onDone: () => void
}

/** The editor of an item, by its kind: other readings of the words, and fields. */
export function EditorOf({ log, item, onDone }: EditorOfProps) {
  switch (item.kind) {
    case 'kind':
      return <KindEditor {...editorProps(log, 'kind', item, onDone)} />
    case 'person':
      return <PersonEditor {...editorProps(log, 'person', item, onDone)} />
    case 'date':
      return <DayEditor {...editorProps(log, 'date', item, onDone)} />
    case 'time':
      return <TimeEditor {...editorProps(log, 'time', item, onDone)} />
    case 'place':
      return <PlaceEditor {...editorProps(log, 'place', item, onDone)} />
    case 'treated':
      return <TreatEditor {...editorProps(log, 'treated', item, onDone)} />
    case 'invited':
      return <InvitedEditor {...editorProps(log, 'invited', item, onDone)} />
    case 'money':
      return <MoneyEditor {...editorProps(log, 'money', item, onDone)} />
    case 'minutes':
      return <MinutesEditor {...editorProps(log, 'minutes', item, onDone)} />
    case 'favour':
      return <FavourEditor {...editorProps(log, 'favour', item, onDone)} />
    case 'introduction':
      return <IntroductionEditor {...editorProps(log, 'introduction', item, onDone)} />
    case 'followUp':
      return <FollowUpEditor {...editorProps(log, 'followUp', item, onDone)} />
    case 'returned':
      return <ReturnedEditor {...editorProps(log, 'returned', item, onDone)} />
    case 'tag':
      return <TagEditor {...editorProps(log, 'tag', item, onDone)} />
  }
}
