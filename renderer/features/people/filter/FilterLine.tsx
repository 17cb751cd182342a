import type { ReactNode } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { SearchQuery } from '#shared/search/query/query.ts'
import { Button, Chip, Chips } from '#ui/index.ts'
import styles from './Filter.module.css'
import { cut } from './queryText.ts'
import { phrasesOf } from './sentence.ts'

interface FilterLineProps {
  query: SearchQuery
  onChange: (filter: string) => void
  /** What else can be done with this filter. */
  children?: ReactNode
}

/** The filter in words, each part to be taken off by itself. */
export function FilterLine({ query, onChange, children }: FilterLineProps) {
  const t = useText()
  const phrases = phrasesOf(t, query)
  return (
    <div className={styles.line}>
      {phrases.length > 0 && (
        <Chips label={t('contacts.active')}>
          {phrases.map((phrase) => (
            <Chip key={phrase.start} onRemove={() => onChange(cut(query.text, [phrase]))}>
              {phrase.said}
            </Chip>
          ))}
        </Chips>
      )}
      {query.errors.map((error) => (
        <output key={error.start} className={styles.odd}>
          {error.kind === 'unknown-operator'
            ? t('search.error.unknownOperator', { operator: error.operator })
            : t('search.error.badValue', { operator: error.operator, value: error.value })}
        </output>
      ))}
      {children}
      <Button kind="quiet" onPress={() => onChange('')}>
        {t('contacts.clear')}
      </Button>
    </div>
  )
}
