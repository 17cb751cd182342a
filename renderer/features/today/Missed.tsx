import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import type { TodayQueue } from '#data/queries/today.ts'
import { Button, Muted, Section } from '#ui/index.ts'
import type { Asking } from '#app/prompts/asking.ts'
import { PromptList } from './prompts/PromptList.tsx'
import { PromptRow } from './prompts/PromptRow.tsx'

const AT_ONCE = 20

/** What passed in the last 30 days, for who wants to do it after all. */
export function Missed({ found, ask }: { readonly found: TodayQueue; readonly ask: (asking: Asking) => void }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const { missed } = found.queue
  if (missed.length === 0) return undefined
  return (
    <Section
      title={t('today.missed.title')}
      count={missed.length}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'today.missed.hide' : 'today.missed.show')}
        </Button>
      }
    >
      <Muted>{t('today.missed.text')}</Muted>
      {isOpen && (
        <PromptList label={t('today.missed.title')}>
          {missed.slice(0, AT_ONCE).map((item) => (
            <PromptRow key={item.key} item={item} summary={item.contactId && found.summaries.get(item.contactId)} ask={ask} />
          ))}
        </PromptList>
      )}
    </Section>
  )
}
