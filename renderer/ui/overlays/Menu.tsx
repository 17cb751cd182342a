import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Overlay.module.css'

export interface MenuAction {
  id: string
  label: string
  icon?: ReactNode
  shortcut?: string
  description?: string
  isDanger?: boolean
  isDisabled?: boolean
  onAction: () => void
}

export interface MenuProps {
  label: string
  /** A `Button` or `IconButton`. */
  trigger: ReactElement
  /** Actions; `separator` draws a line. */
  items: readonly (MenuAction | 'separator')[]
}

/** A menu of actions at a button. */
export const Menu = ({ label, trigger, items }: MenuProps) => (
  <MenuTrigger>
    {trigger}
    <Popover className={classes(styles.popover)} offset={4} placement="bottom end">
      <AriaMenu className={classes(styles.menu)} aria-label={label}>
        {items.map((item, index) =>
          item === 'separator' ? (
            // The place of a line is all that tells it from another.
            <Separator key={`line-${items.slice(0, index).length}`} className={classes(styles.separator)} />
          ) : (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              onAction={item.onAction}
              isDisabled={item.isDisabled ?? false}
              className={classes(styles.item, item.isDanger && styles.dangerous)}
            >
              {item.icon}
              <span className={styles.itemWords}>
                <Text slot="label">{item.label}</Text>
                {item.description && (
                  <Text slot="description" className={classes(styles.itemHelp)}>
                    {item.description}
                  </Text>
                )}
              </span>
              {item.shortcut && <kbd className={styles.itemKey}>{item.shortcut}</kbd>}
            </MenuItem>
          ),
        )}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
