import { ListFilter } from 'lucide-react'
import type { Ref } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Button, Popover, SearchField } from '#ui/index.ts'
import styles from './Filter.module.css'
import { FilterPanel } from './FilterPanel.tsx'

interface FilterBarProps {
  filter: string
  onChange: (filter: string) => void
  people: readonly Summary[]
  /** Beside a person there is no room for examples of every kind. */
  isNarrow: boolean
  inputRef: Ref<HTMLInputElement>
}

/** The field that takes words and operators, and beside it the controls that build them. */
export function FilterBar({ filter, onChange, people, isNarrow, inputRef }: FilterBarProps) {
  const t = useText()
  return (
    <div className={styles.bar}>
      <div className={styles.field}>
        <SearchField
          label={t('contacts.findLabel')}
          hideLabel
          placeholder={t(isNarrow ? 'contacts.findShort' : 'contacts.find')}
          value={filter}
          onChange={onChange}
          inputRef={inputRef}
        />
      </div>
      <Popover
        label={t('contacts.filters')}
        placement="bottom end"
        trigger={<Button icon={<ListFilter />}>{t('contacts.filters')}</Button>}
      >
        <FilterPanel filter={filter} onChange={onChange} people={people} />
      </Popover>
    </div>
  )
}
