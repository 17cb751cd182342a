import { X } from 'lucide-react'
import { useText } from '#app/i18n/index.ts'
import type { Language } from '#shared/messages/catalogues.ts'
import { classes, IconButton } from '#ui/index.ts'
import type { Sheet, SheetLine } from './sheet.ts'
import styles from './Sheet.module.css'

/** The page for both of us, in its own language. */
export function SheetView(props: {
  readonly sheet: Sheet
  readonly language: Language
  /** Large, for others to read along. */
  readonly isLarge?: boolean
  /** Takes a line off the page; without it the page is only read. */
  readonly onLeaveOut?: (id: string) => void
}) {
  const { sheet, language, isLarge = false, onLeaveOut } = props
  return (
    <article className={classes(styles.sheet, isLarge && styles.isLarge)} lang={language}>
      <header className={styles.head}>
        <h2 className={styles.title}>{sheet.title}</h2>
        <p className={styles.lead}>{sheet.lead}</p>
      </header>
      {sheet.sections.map(({ id, title, parts }) => (
        <section key={id} className={styles.section} aria-labelledby={`between-${id}${isLarge ? '-large' : ''}`}>
          <h3 className={styles.sectionTitle} id={`between-${id}${isLarge ? '-large' : ''}`}>
            {title}
          </h3>
          {parts.map(({ year, lines }) => (
            <div key={year ?? ''}>
              {year !== undefined && <h4 className={styles.year}>{year}</h4>}
              <ul className={styles.lines}>
                {lines.map((line) => (
                  <Line key={line.id} line={line} hasDays={id === 'past'} onLeaveOut={onLeaveOut} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {sheet.balance !== undefined && <p className={styles.balance}>{sheet.balance}</p>}
    </article>
  )
}

function Line(props: {
  readonly line: SheetLine
  readonly hasDays: boolean
  readonly onLeaveOut: ((id: string) => void) | undefined
}) {
  const t = useText()
  const { line, hasDays, onLeaveOut } = props
  return (
    <li className={classes(styles.line, hasDays && styles.hasDays)}>
      {hasDays && <span className={styles.when}>{line.when}</span>}
      <span className={classes(styles.who, line.isFavour && styles.favour)}>{line.who}</span>
      <span className={styles.what}>
        {line.what}
        {line.figures !== undefined && <span className={styles.figures}> · {line.figures}</span>}
      </span>
      {onLeaveOut && (
        <span className={styles.out}>
          <IconButton size="small" label={t('betweenUs.leaveOut', { line: line.what })} onPress={() => onLeaveOut(line.id)}>
            <X />
          </IconButton>
        </span>
      )}
    </li>
  )
}
