import { Plus } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode, type Ref } from 'react'
import { ComboBox as AriaComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import { ariaField, boxClass, fieldClass, FieldParts, type FieldProps } from './Field.tsx'
import styles from './Combo.module.css'
import options from './Options.module.css'
import { clearOption } from './clearOption.ts'
import { useOptions, type ComboOption, type LoadOptions } from './useOptions.ts'

interface ComboInputProps<Id extends string> extends FieldProps {
  text: string
  onTextChange: (text: string) => void
  load: LoadOptions<Id>
  chosen: ComboOption<Id> | undefined
  /** Options not to offer: those chosen already. */
  without?: readonly ComboOption<Id>[]
  onChoose: (option: ComboOption<Id>) => void
  onCreate?: (text: string) => void
  /** What stands in the box before the input: the chips of what was chosen. */
  before?: ReactNode
  /** Backspace at the very start. */
  onBackspaceAtStart?: () => void
  /** Enter with no option highlighted, or a comma. */
  onCommit?: (text: string) => void
  /** Enter with no option highlighted takes the one that is clearly meant. */
  takesClear?: boolean
  /** A comma is part of the text: a place may have one. */
  keepsCommas?: boolean
  onLeave?: () => void
  placeholder?: string
  /** Keeps the list shut until something is typed. */
  opensOnTyping?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** An option as shown; without `option` it is the one that makes something new. */
interface Shown<Id extends string> {
  id: string
  label: string
  option?: ComboOption<Id>
}

const CREATE = '+create'
const asShown = <Id extends string>(option: ComboOption<Id>): Shown<Id> => ({ id: option.id, label: option.label, option })

/** The input with its list of options: what `ComboBox`, `PickMany` and `TagField` are made of. */
export const ComboInput = <Id extends string>(props: ComboInputProps<Id>) => {
  const words = useUiText()
  const isUntouched = props.chosen?.label === props.text
  const { options: loaded, isLatest } = useOptions(props.load, isUntouched ? '' : props.text)
  const found = loaded.filter(({ id }) => !props.without?.some((option) => option.id === id))
  const typed = props.text.trim()
  const hasExact = found.some(({ label }) => label.localeCompare(typed, undefined, { sensitivity: 'accent' }) === 0)
  const canCreate = props.onCreate !== undefined && isLatest && typed !== '' && !hasExact && !isUntouched
  // An Enter that came before the answer counts for the text it was pressed on.
  const entered = useRef<string>(undefined)
  const takeEntered = () => {
    if (entered.current !== props.text) return
    entered.current = undefined
    const clear = clearOption(found, typed, canCreate)
    if (clear) props.onChoose(clear)
  }
  const onAnswer = useEffectEvent(takeEntered)
  useEffect(() => {
    if (isLatest) onAnswer()
  }, [isLatest])
  const shown: Shown<Id>[] = [
    ...found.map(asShown),
    ...(canCreate ? [{ id: CREATE, label: words.create(typed) }] : []),
    // The field must know what it holds; it stands last, where it is in nobody's way.
    ...(props.chosen && !found.some(({ id }) => id === props.chosen?.id) ? [asShown(props.chosen)] : []),
  ]
  return (
    <AriaComboBox
      {...ariaField(props)}
      className={fieldClass}
      items={shown}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      // A field that has the focus by itself keeps its list shut, not to cover the form one came to see; ArrowDown opens it.
      menuTrigger={props.autoFocus === true || props.opensOnTyping === true ? 'input' : 'focus'}
      inputValue={props.text}
      onInputChange={(text) => {
        if (text !== words.create(typed)) props.onTextChange(text)
      }}
      value={props.chosen?.id ?? null}
      onChange={(key) => {
        if (key === CREATE) return props.onCreate?.(typed)
        const chosen = shown.find(({ id }) => id === key)?.option
        if (chosen) props.onChoose(chosen)
      }}
      onBlur={() => props.onLeave?.()}
    >
      <FieldParts {...props}>
        <Group className={classes(boxClass, styles.box)}>
          {props.before}
          <Input
            ref={props.inputRef ?? null}
            className={classes(styles.input)}
            placeholder={props.placeholder}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={(event) => {
              const input = event.currentTarget
              if (event.key === 'Backspace' && input.selectionStart === 0 && input.selectionEnd === 0)
                props.onBackspaceAtStart?.()
              const isHighlighted = input.hasAttribute('aria-activedescendant')
              const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing
              const isTaking = props.takesClear === true && isPlainEnter && !isHighlighted && typed !== '' && !isUntouched
              entered.current = isTaking ? props.text : undefined
              if (isTaking && isLatest) takeEntered()
              if (!props.onCommit || event.nativeEvent.isComposing || typed === '') return
              if ((event.key === ',' && props.keepsCommas !== true) || (event.key === 'Enter' && !isHighlighted)) {
                event.preventDefault()
                props.onCommit(typed)
              }
            }}
          />
        </Group>
      </FieldParts>
      <Popover
        className={classes(
          options.popover,
          shown.length === 0 && (typed === '' || props.onCommit || !isLatest) && options.nothing,
        )}
        offset={2}
      >
        <ListBox<Shown<Id>>
          className={classes(options.list)}
          renderEmptyState={() => <div className={options.empty}>{words.noResults}</div>}
        >
          {({ id, label, option }) => (
            <ListBoxItem id={id} textValue={label} className={classes(options.option)}>
              {!option && <Plus aria-hidden="true" />}
              <span>{label}</span>
              {option?.description && <span className={options.hint}>{option.description}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
