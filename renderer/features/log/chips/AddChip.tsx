import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { Chip, Menu, Popover } from '#ui/index.ts'
import { isSingle, type PartKind } from '../draft/state.ts'
import type { Draftable } from '../form/setting.ts'
import { NewPart } from './NewPart.tsx'

const KINDS: readonly PartKind[] = [
  'person',
  'place',
  'treated',
  'invited',
  'time',
  'minutes',
  'money',
  'favour',
  'introduction',
  'followUp',
  'tag',
]

interface AddChipProps {
  readonly log: Draftable
  readonly onDone?: () => void
  readonly only?: readonly PartKind[]
}

/** Says something the line does not: a menu of what there can be, then the editor of it. */
export function AddChip({ log, onDone, only = KINDS }: AddChipProps) {
  const t = useText()
  const [adding, setAdding] = useState<PartKind>()
  const done = () => {
    setAdding(undefined)
    onDone?.()
  }
  if (adding !== undefined) {
    return (
      <Popover
        label={t(`log.part.${adding}`)}
        isOpen
        onOpenChange={(isOpen) => !isOpen && setAdding(undefined)}
        trigger={<Chip state="asked">{t(`log.part.${adding}`)}</Chip>}
      >
        <NewPart log={log} kind={adding} onDone={done} />
      </Popover>
    )
  }
  const has = (kind: PartKind) => isSingle(kind) && log.draft?.items.some((item) => item.kind === kind) === true
  return (
    <Menu
      label={t('log.add')}
      trigger={<Chip icon={<Plus />}>{t('log.add')}</Chip>}
      items={only
        .filter((kind) => !has(kind))
        .map((kind) => ({
          id: kind,
          label: t(`log.part.${kind}`),
          onAction: () => setAdding(kind),
        }))}
    />
  )
}
