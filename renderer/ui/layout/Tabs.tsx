import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { classes } from '../classes.ts'
import styles from './Tabs.module.css'

export interface TabItem<Id extends string> {
  id: Id
  title: string
  /** A number after the title. */
  count?: number
  content: ReactNode
}

export interface TabsProps<Id extends string> {
  label: string
  items: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** For a table in a tab: it takes the height that is left and scrolls by itself. */
  fill?: boolean
}

/** Pages behind tabs; arrow keys go from one to the next. */
export const Tabs = <Id extends string>({ label, items, selected, onSelect, fill }: TabsProps<Id>) => (
  <AriaTabs
    className={classes(styles.tabs, fill && styles.fill)}
    selectedKey={selected}
    onSelectionChange={(key) => {
      const item = items.find(({ id }) => id === key)
      if (item) onSelect(item.id)
    }}
  >
    <TabList aria-label={label} className={classes(styles.list)}>
      {items.map((item) => (
        <Tab key={item.id} id={item.id} className={classes(styles.tab)}>
          {item.title} {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
        </Tab>
      ))}
    </TabList>
    {items.map((item) => (
      <TabPanel key={item.id} id={item.id} className={classes(styles.panel)}>
        {item.content}
      </TabPanel>
    ))}
  </AriaTabs>
)
