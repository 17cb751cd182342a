import { UserPlus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { ScreenProps } from '#app/features/feature.ts'
import { openForm } from '#app/forms/forms.ts'
import { useFormat, useText } from '#app/i18n/index.ts'
import { useKeys } from '#app/keys/registry.ts'
import { contactIdOf } from '#app/place/ids.ts'
import { href } from '#app/place/place.ts'
import { Page } from '#app/shell/Page.tsx'
import { contactList } from '#data/queries/contacts.ts'
import { useLive, useToday } from '#data/react/index.ts'
import type { ContactId } from '#shared/domain/records/values.ts'
import { parseQuery } from '#shared/search/query/parse.ts'
import { Button, EmptyState, Link } from '#ui/index.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import { FilterBar } from './filter/FilterBar.tsx'
import { FilterLine } from './filter/FilterLine.tsx'
import { PeopleTable } from './list/PeopleTable.tsx'
import { filterPeople } from './list/rows.ts'
import { readSort, sortPeople } from './list/sorting.ts'
import styles from './PeopleScreen.module.css'
import { useListPlace } from './place/useListPlace.ts'
import { suggestedViews } from './views/suggested.ts'
import { useViews } from './views/useViews.ts'
import { ViewChips } from './views/ViewChips.tsx'
import { ViewsMenu } from './views/ViewsMenu.tsx'

const NOBODY: ReadonlySet<ContactId> = new Set()

/** Everyone one knows, to be found, narrowed, sorted and changed together. */
export default function PeopleScreen({ detail }: ScreenProps) {
  const t = useText()
  const format = useFormat()
  const today = useToday()
  const people = useLive(contactList, [])
  const views = useViews()
  const place = useListPlace()
  const [selection, setSelection] = useState(NOBODY)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useKeys([{ keys: '/', title: t('contacts.findLabel'), run: () => field.current?.focus() }])

  // What is typed shows at once; the rows follow when there is time.
  const typed = useDeferredValue(place.filter)
  const sortText = useDeferredValue(place.sort)
  const sort = useMemo(() => readSort(sortText), [sortText])
  const query = useMemo(() => parseQuery(typed), [typed])
  const sorted = useMemo(() => people && sortPeople(people, sort, today), [people, sort, today])
  const rows = useMemo(() => sorted && filterPeople(sorted, query, today), [sorted, query, today])
  const suggested = useMemo(() => (people === undefined ? [] : suggestedViews(t, people)), [people, t])
  const chosen = useMemo(
    () => (rows === undefined || selection.size === 0 ? [] : rows.filter(({ id }) => selection.has(id))),
    [rows, selection],
  )

  if (people === undefined || rows === undefined || views === undefined)
    return <Page title={t('contacts.title')}>{undefined}</Page>
  // The top bar's "Log a coffee" is the one primary action, except where there is nobody yet.
  const add = (
    <Button
      kind={people.length === 0 ? 'primary' : 'plain'}
      icon={<UserPlus />}
      shortcut="N"
      onPress={() => openForm('contact', {})}
    >
      {t('contacts.add')}
    </Button>
  )
  if (people.length === 0) {
    return (
      <Page title={t('contacts.title')}>
        <EmptyState title={t('contacts.empty.title')} text={t('contacts.empty.text')} action={add} />
      </Page>
    )
  }

  const isFiltered = place.filter.trim() !== ''
  const count = people.filter(({ status }) => status !== 'archived').length
  const lead =
    rows.length === count || query.text.trim() === ''
      ? t('contacts.count', { count: rows.length, shown: format.number(rows.length) })
      : t('contacts.countOf', { count, shown: format.number(rows.length), all: format.number(count) })
  const show = (filter: string, by: string | undefined) => place.change({ filter, sort: by })
  const none = () => setSelection(NOBODY)
  const viewProps = { views, suggested, onChoose: show }
  return (
    <Page
      title={t('contacts.title')}
      lead={lead}
      fill
      actions={
        <>
          <Link href={href('/losing-touch')}>{t('losingTouch.title')}</Link>
          <ViewsMenu {...viewProps} filter={place.filter} sort={place.sort} />
          {add}
        </>
      }
    >
      <div className={styles.head}>
        {chosen.length > 0 ? (
          <BulkBar
            chosen={chosen}
            onNone={none}
            onDone={() => list.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
          />
        ) : (
          <FilterBar
            filter={place.filter}
            onChange={(filter) => place.change({ filter })}
            people={people}
            isNarrow={detail !== undefined}
            inputRef={field}
          />
        )}
        {isFiltered ? (
          <FilterLine query={parseQuery(place.filter)} onChange={(filter) => place.change({ filter })} />
        ) : (
          <ViewChips {...viewProps} />
        )}
      </div>
      <PeopleTable
        ref={list}
        rows={rows}
        sort={sort}
        onSort={(by) => place.change({ sort: by })}
        selection={selection}
        onSelect={setSelection}
        onOpen={place.open}
        current={contactIdOf(detail)}
        onClear={() => place.change({ filter: undefined })}
      />
    </Page>
  )
}
