import { Search } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from '#ui/index.ts'
import { useLive } from '#data/react/index.ts'
import { useCommands } from '../commands/useCommands.ts'
import { liveCommands } from '../features/features.ts'
import { useText } from '../i18n/useText.ts'
import { shownKeys } from '../keys/keys.ts'
import { isMacPlatform } from '../keys/listen.ts'
import { inOrder, numbered, type PaletteGroup } from './items.ts'
import { Marked } from './Marked.tsx'
import { matchCommands, spellsCommand } from './match.ts'
import { closePalette, usePaletteOpen } from './open.ts'
import styles from './Palette.module.css'
import { useHits } from './useHits.ts'

/** Search and commands in one field, over every screen. */
export const Palette = () => {
  const text = useText()
  const isOpen = usePaletteOpen()
  return (
    <ModalOverlay className={classes(styles.veil)} isOpen={isOpen} onOpenChange={(open) => !open && closePalette()} isDismissable>
      <Modal className={classes(styles.modal)}>
        <AriaDialog className={classes(styles.dialog)} aria-label={text('shell.palette.title')}>
          <PaletteField />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const PaletteField = () => {
  const text = useText()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  /** Enter was pressed before the finds of this text were there. */
  const [isChosen, setChosen] = useState(false)
  const commands = useCommands()
  const hits = useHits(typed)
  const live = useLive(liveCommands, [])
  const matching = useMemo(() => {
    const fromRecords = (live ?? []).map(({ id: key, title, values, run }) => ({ id: key, title: text(title, values), run }))
    return matchCommands([...commands(), ...fromRecords], typed)
  }, [commands, live, text, typed])
  const isMac = isMacPlatform()

  const doing: PaletteGroup = { id: 'commands', title: text('shell.palette.commands'), items: matching }
  const groups = numbered(inOrder(hits.groups, doing, spellsCommand(matching, typed), text('shell.palette.alike')))
  const items = groups.flatMap((group) => group.items)
  const active = items[Math.min(at, items.length - 1)]
  const isNothing = items.length === 0 && hits.errors.length === 0 && typed.trim() !== '' && !hits.isPending

  useEffect(() => {
    if (!isChosen || hits.isPending || !active) return
    closePalette()
    active.run()
  }, [isChosen, hits.isPending, active])

  const choose = (item: (typeof items)[number] | undefined) => {
    if (!item) return
    closePalette()
    item.run()
  }
  const go = (next: number) => {
    const to = (next + items.length) % items.length
    setAt(to)
    list.current?.querySelector(`[data-at="${to}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    // What stands there belongs to the text before: Enter means the first of what is on its way.
    if (event.key === 'Enter' && hits.isPending) {
      event.preventDefault()
      return setChosen(true)
    }
    if (items.length === 0) return
    if (event.key === 'ArrowDown') go(Math.min(at, items.length - 1) + 1)
    else if (event.key === 'ArrowUp') go(Math.min(at, items.length - 1) - 1)
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden="true" />
        <input
          role="combobox"
          aria-label={text('shell.palette.title')}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && `${id}-${active.at}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          // The palette was asked for to type in it.
          ref={(input) => input?.focus()}
          placeholder={text('shell.palette.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
            setChosen(false)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={text('shell.palette.label')} className={styles.list}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div id={`${id}-${group.id}`} role="presentation" className={styles.heading}>
              {group.title}
            </div>
            {group.items.map((item) => (
              <div
                key={item.id}
                id={`${id}-${item.at}`}
                data-at={item.at}
                role="option"
                aria-selected={item === active}
                tabIndex={-1}
                className={classes(styles.item, item === active && styles.active)}
                onPointerMove={() => setAt(item.at)}
                onClick={() => choose(item)}
                onKeyDown={onKeyDown}
              >
                <span className={classes(styles.title, item.isName && styles.name)}>
                  <Marked text={item.title} ranges={item.ranges} />
                </span>
                {item.detail && (
                  <span className={styles.detail}>
                    <Marked text={item.detail} ranges={item.detailRanges} />
                  </span>
                )}
                {item.keys && <kbd className={styles.keys}>{shownKeys(item.keys, isMac).join(' ')}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {hits.errors.map((error) => (
        <p key={error.start} className={styles.note}>
          {error.kind === 'unknown-operator'
            ? text('search.error.unknownOperator', { operator: error.operator })
            : text('search.error.badValue', { operator: error.operator, value: error.value })}
        </p>
      ))}
      {isNothing && <p className={styles.note}>{text('shell.palette.nothing', { text: typed.trim() })}</p>}
      {hits.isIndexing && <p className={styles.note}>{text('shell.palette.indexing')}</p>}
      <output className={styles.count}>{typed.trim() !== '' && text('shell.palette.count', { count: items.length })}</output>
    </>
  )
}
