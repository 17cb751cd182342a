import { CalendarDays, Compass, Users } from 'lucide-react'
import type { PromptAbout } from '#shared/domain/prompts/prompt.ts'
import styles from './PromptRow.module.css'

const SIGNS = { event: CalendarDays, group: Users, strategy: Compass }

/** The sign of a row that is about no single person; always beside the name. */
export function ThingSign({ about }: { readonly about: PromptAbout }) {
  const Sign = SIGNS[about.kind]
  return (
    <span className={styles.thing} aria-hidden="true">
      <Sign size={20} />
    </span>
  )
}
