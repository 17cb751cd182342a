import { Bookmark } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import type { SavedView } from '#shared/domain/records/desk.ts'
import { Chip, Chips } from '#ui/index.ts'
import filterStyles from '../filter/Filter.module.css'
import type { View } from './suggested.ts'
import { sortOf } from './sortOf.ts'

interface ViewChipsProps {
  views: readonly SavedView[]
  suggested: readonly View[]
  onChoose: (filter: string, sort: string | undefined) => void
}

/** How many views stand under the field; the others are in the menu. */
const SHOWN = 6

/** The views one press away while nothing is filtered: saved ones, else three to begin with. */
export function ViewChips({ views, suggested, onChoose }: ViewChipsProps) {
  const t = useText()
  const isSaved = views.length > 0
  const shown: readonly View[] = isSaved
    ? views.slice(0, SHOWN).map((view) => ({ id: view.id, name: view.name, query: view.query, sort: sortOf(view) }))
    : suggested
  return (
    <div className={filterStyles.line}>
      {!isSaved && <span className={filterStyles.hint}>{t('contacts.views.suggested')}</span>}
      <Chips label={isSaved ? t('contacts.views.saved') : t('contacts.views.suggested')}>
        {shown.map(({ id, name, query, sort }) => (
          <Chip key={id} icon={isSaved ? <Bookmark /> : undefined} onPress={() => onChoose(query, sort)}>
            {name}
          </Chip>
        ))}
      </Chips>
    </div>
  )
}
