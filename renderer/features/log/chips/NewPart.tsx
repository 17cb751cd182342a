import { useState } from 'react'
import { itemsOf, type Item } from '../draft/draft.ts'
import type { PartKind } from '../draft/state.ts'
import type { Draftable } from '../form/setting.ts'
import { editorProps } from './ChipEditor.tsx'
import { FavourEditor } from './FavourEditor.tsx'
import { FollowUpEditor } from './FollowUpEditor.tsx'
import { IntroductionEditor } from './IntroductionEditor.tsx'
import styles from './LogChips.module.css'
import { usePanelFocus } from './panelFocus.ts'
import { InvitedEditor } from './InvitedEditor.tsx'
import { PersonEditor } from './PersonEditor.tsx'
import { PlaceEditor } from './PlaceEditor.tsx'
import { TreatEditor } from './TreatEditor.tsx'
import { MinutesEditor, MoneyEditor, TagEditor, TimeEditor } from './ValueEditors.tsx'

interface NewPartProps {
  readonly log: Draftable
  readonly kind: PartKind
  readonly onDone: () => void
}

/** The panel of something said beside the line. */
export function NewPart(props: NewPartProps) {
  const panel = usePanelFocus()
  return (
    <div ref={panel} className={styles.editor}>
      <NewEditor {...props} />
    </div>
  )
}

/** What the editor makes first is what it goes on changing. */
function NewEditor({ log, kind, onDone }: NewPartProps) {
  // The place the new one takes among those of its kind that were said beside the line.
  const [index] = useState(() => (log.state.given[kind] ?? []).length)
  const made = <K extends PartKind>(of: K): Item<K> | undefined =>
    itemsOf(log.draft?.items ?? [], of).find((item) => item.index === index)
  const props = <K extends PartKind>(of: K) => editorProps(log, of, made(of), onDone)
  switch (kind) {
    case 'person':
      return <PersonEditor {...props('person')} item={undefined} />
    case 'time':
      return <TimeEditor {...props('time')} />
    case 'place':
      return <PlaceEditor {...props('place')} />
    case 'treated':
      return <TreatEditor {...props('treated')} />
    case 'invited':
      return <InvitedEditor {...props('invited')} />
    case 'money':
      return <MoneyEditor {...props('money')} />
    case 'minutes':
      return <MinutesEditor {...props('minutes')} />
    case 'favour':
      return <FavourEditor {...props('favour')} />
    case 'introduction':
      return <IntroductionEditor {...props('introduction')} />
    case 'followUp':
      return <FollowUpEditor {...props('followUp')} />
    case 'tag':
      return <TagEditor {...props('tag')} item={undefined} />
    case 'kind':
    case 'date':
    case 'returned':
      return null
  }
}
