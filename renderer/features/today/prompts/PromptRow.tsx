import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { TextButton } from '#app/inPlace/TextButton.tsx'
import { PersonSign } from '#app/people/PersonSign.tsx'
import { href } from '#app/place/place.ts'
import { useToday } from '#data/react/index.ts'
import type { QueueItem } from '#shared/domain/prompts/queue.ts'
import type { Summary } from '#shared/domain/summary/summary.ts'
import { Button, IconButton, Link, Menu, Name } from '#ui/index.ts'
import { deedsOf } from '#app/prompts/deeds.ts'
import type { Asking } from '#app/prompts/asking.ts'
import { menuOf } from '#app/prompts/menu.ts'
import { useActionContext } from '#app/prompts/useActionContext.ts'
import styles from './PromptRow.module.css'
import { pathOf } from '#app/prompts/paths.ts'
import { ThingSign } from './ThingSign.tsx'
import { useReasonText } from '#app/prompts/useReasonText.ts'
import { whyHere } from '#app/prompts/why.ts'

export interface PromptRowProps {
  readonly item: QueueItem
  readonly summary: Summary | undefined
  readonly ask: (asking: Asking) => void
  /** The key that does the main thing; rows with one can say why they stand there. */
  readonly shortcut?: string | undefined
}

/** One person to think of: who, why, the main thing to do, and the rest in a menu. */
export function PromptRow({ item, summary, ask, shortcut }: PromptRowProps) {
  const t = useText()
  const today = useToday()
  const reasonIn = useReasonText()
  const context = useActionContext(ask)
  const [isWhyShown, setWhyShown] = useState(false)
  const [first] = item.prompts
  if (first === undefined) return undefined
  const name = summary?.name ?? first.prompt.reason.values.name ?? t('prompts.strategy')
  const { main, beside } = deedsOf(first.prompt)
  const path = pathOf(item)
  const toggleWhy = () => setWhyShown(!isWhyShown)
  const items = menuOf(item, name, {
    ...context,
    t,
    ...(shortcut !== undefined && { why: { isShown: isWhyShown, toggle: toggleWhy } }),
  })
  return (
    <li className={styles.row} data-prompt-row={item.key}>
      {item.about ? <ThingSign about={item.about} /> : <PersonSign name={name} photo={summary?.photo} />}
      <div className={styles.words}>
        {path === undefined ? (
          <Name>{name}</Name>
        ) : (
          <Link href={href(path)}>
            <Name>{name}</Name>
          </Link>
        )}
        <p className={styles.reason}>{joinSentences(item.prompts.map(({ reason }) => reasonIn(reason)))}</p>
        {shortcut === '1' && (
          <TextButton isMissing isExpanded={isWhyShown} onPress={toggleWhy}>
            {t('today.whyFirst')}
          </TextButton>
        )}
        {isWhyShown && <p className={styles.why}>{whyHere(item, summary, today, t)}</p>}
      </div>
      <div className={styles.actions}>
        {beside.map((deed) => (
          <Button key={deed.id} kind="quiet" onPress={() => deed.run(context)}>
            {t(deed.title)}
          </Button>
        ))}
        {main && (
          <Button onPress={() => main.run(context)} {...(shortcut !== undefined && { shortcut })} data-prompt-main>
            {t(main.title)}
          </Button>
        )}
        <Menu
          label={t('today.menu.label', { name })}
          trigger={
            <IconButton label={t('today.menu.label', { name })}>
              <Ellipsis />
            </IconButton>
          }
          items={items}
        />
      </div>
    </li>
  )
}

/** Reasons one after the other; what the user wrote need not end in a full stop, a sentence among others does. */
function joinSentences(sentences: readonly string[]): string {
  if (sentences.length < 2) return sentences.join('')
  return sentences.map((sentence) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`)).join(' ')
}
