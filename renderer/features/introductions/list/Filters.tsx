import { useText } from '#app/i18n/index.ts'
import { setQueryValue } from '#app/place/place.ts'
import { SearchField, Select } from '#ui/index.ts'
import styles from './List.module.css'
import { type IntroductionsFilter, type Order, ORDERS, STAGES, WHOSE } from './rows.ts'

const ALL = 'all' as const

/** What the list is narrowed to and its order; both stand in the address. */
export function Filters({ text, whose, stage, order }: IntroductionsFilter & { readonly order: Order }) {
  const t = useText()
  const setOr = (name: string, none: string) => (value: string) => setQueryValue(name, value === none ? undefined : value)
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('introductions.list.find')}
        placeholder={t('introductions.list.find')}
        hideLabel
        value={text ?? ''}
        onChange={(value) => setQueryValue('q', value)}
      />
      <Select
        label={t('introductions.list.whose.label')}
        hideLabel
        value={whose ?? ALL}
        onChange={setOr('whose', ALL)}
        options={([ALL, ...WHOSE] as const).map((value) => ({ value, label: t(`introductions.list.whose.${value}`) }))}
      />
      <Select
        label={t('introductions.list.stage.label')}
        hideLabel
        value={stage ?? ALL}
        onChange={setOr('stage', ALL)}
        options={([ALL, ...STAGES] as const).map((value) => ({ value, label: t(`introductions.list.stage.${value}`) }))}
      />
      <Select
        label={t('introductions.list.sort.label')}
        hideLabel
        value={order}
        onChange={setOr('order', 'latest')}
        options={ORDERS.map((value) => ({ value, label: t(`introductions.list.sort.${value}`) }))}
      />
    </div>
  )
}
