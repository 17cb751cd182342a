import { type ComponentType, useRef, type ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useSaveKey } from '#app/forms/useSaveKey.ts'
import { Button, Dialog, Muted } from '#ui/index.ts'
import styles from '../form/FullForm.module.css'
import type { NamedPeople } from '../people.ts'
import type { Saved } from '../told.ts'
import { type Understanding, useUnderstanding } from '../understanding.ts'
import type { LogStart } from '../useLog.ts'
import { focusLine, ListRows } from './ListRows.tsx'
import { useLogList } from './useLogList.ts'

export interface FrameProps {
  readonly children: ReactNode
  readonly footer: ReactNode
  readonly onClose: () => void
}

interface ListFormProps {
  /** As it was pasted; without it, the list that was left here before. */
  readonly pasted: string | undefined
  readonly eventId?: LogStart['eventId']
  /** Where it stands: a dialog or a window, with a title and the buttons below. */
  readonly frame: ComponentType<FrameProps>
  readonly isQuiet?: boolean
  /** Back to the one line, with the text the list was made of; the list is given up. */
  readonly onBack: (pasted: string) => void
  readonly onSaved: (saved: Saved | undefined) => void
  /** Closes it; the list is kept. */
  readonly onClose: () => void
}

/** Goes through several lines and logs them at once. */
export function ListForm(props: ListFormProps) {
  const t = useText()
  const understanding = useUnderstanding(true)
  const { people } = understanding
  const Frame = props.frame
  if (people === undefined)
    return (
      <Frame footer={null} onClose={props.onClose}>
        <Muted>{t('log.reading')}</Muted>
      </Frame>
    )
  return <ReadyListForm {...props} understanding={{ ...understanding, people }} />
}

interface ReadyListFormProps extends ListFormProps {
  readonly understanding: Understanding & { readonly people: NamedPeople }
}

function ReadyListForm({ understanding, pasted, eventId, isQuiet = false, onBack, onSaved, ...props }: ReadyListFormProps) {
  const t = useText()
  const list = useLogList({ understanding, pasted, isQuiet, ...(eventId !== undefined && { eventId }) })
  const box = useRef<HTMLDivElement>(null)
  const foot = useRef<HTMLSpanElement>(null)
  const save = async () => {
    if (list.count === 0) return
    const done = await list.save()
    if (done === undefined) return
    if ('blocked' in done) focusLine(box.current, done.blocked)
    else if (!done.isMore) onSaved(done.saved)
  }
  useSaveKey(() => void save())
  const Frame = props.frame
  const footer = (
    <>
      <span className={styles.first}>
        <Button
          kind="quiet"
          onPress={() => {
            list.leave()
            onBack(list.pasted)
          }}
        >
          {t('log.list.back')}
        </Button>
      </span>
      <span ref={foot}>
        <Button kind="primary" isDisabled={list.count === 0} isPending={list.isSaving} onPress={() => void save()}>
          {t('log.list.save', { count: list.count })}
        </Button>
      </span>
    </>
  )
  return (
    <Frame footer={footer} onClose={props.onClose}>
      <div ref={box}>
        <ListRows list={list} onLast={() => foot.current?.querySelector('button')?.focus()} />
      </div>
    </Frame>
  )
}

/** The list in a dialog. */
export function ListDialog(props: Omit<ListFormProps, 'frame'>) {
  return <ListForm {...props} frame={InDialog} />
}

function InDialog({ children, footer, onClose }: FrameProps) {
  const t = useText()
  return (
    <Dialog title={t('log.list.title')} isOpen onClose={onClose} size="large" footer={footer}>
      {children}
    </Dialog>
  )
}
