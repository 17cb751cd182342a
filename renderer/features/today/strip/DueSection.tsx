import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { dueWeeks } from '#data/queries/dueDays.ts'
import { useLive, useToday } from '#data/react/index.ts'
import { Button, Muted, Section } from '#ui/index.ts'
import { DueStrip } from './DueStrip.tsx'

/** Who is due to be in touch with in the coming weeks, as a calendar. */
export function DueSection() {
  const t = useText()
  const today = useToday()
  const found = useLive(dueWeeks, [today], { keep: true })
  const [isOpen, setOpen] = useState(false)
  if (found === undefined) return undefined
  const count = found.days.reduce((sum, { due }) => sum + due.length, 0)
  if (count === 0) return undefined
  return (
    <Section
      title={t('today.due.title')}
      count={count}
      actions={
        <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'today.later.hide' : 'today.later.show')}
        </Button>
      }
    >
      <Muted>{t('today.due.lead')}</Muted>
      {isOpen && <DueStrip weeks={found} />}
    </Section>
  )
}
