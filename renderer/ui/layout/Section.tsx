import { createElement, useId, type ReactNode, type Ref } from 'react'
import { classes } from '../classes.ts'
import styles from './Layout.module.css'

/** A heading in the serif. Level 1 is the page's own, in the largest size for a `name`. */
export const Heading = ({
  level,
  isName,
  id,
  ref,
  children,
}: {
  level: 1 | 2 | 3
  isName?: boolean
  id?: string
  /** Where the focus is to be put on it. */
  ref?: Ref<HTMLHeadingElement>
  children: ReactNode
}) =>
  createElement(
    `h${level}`,
    {
      id,
      ref,
      className: classes(styles.heading, styles[`level${level}`], isName && styles.name),
      tabIndex: level === 1 || ref !== undefined ? -1 : undefined,
      // A very long name is cut after two lines.
      title: isName && typeof children === 'string' ? children : undefined,
    },
    children,
  )

/** A person's name in the serif, anywhere in a line. */
export const Name = ({ children }: { children: ReactNode }) => <span className={styles.personName}>{children}</span>

export interface SectionProps {
  title: string
  level?: 2 | 3
  /** A number after the title. */
  count?: number
  /** Quiet buttons at the end of the title's line. */
  actions?: ReactNode
  /** Where the focus is to be put on the heading. */
  headingRef?: Ref<HTMLHeadingElement>
  children: ReactNode
}

/** A part of a page under its own heading. */
export const Section = ({ title, level = 2, count, actions, headingRef, children }: SectionProps) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <Heading level={level} id={id} {...(headingRef && { ref: headingRef })}>
          {title}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </Heading>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** Terms and what belongs to them, in two columns on one edge. */
export const DescriptionList = ({ items }: { items: readonly { term: string; details: ReactNode }[] }) => (
  <dl className={styles.descriptions}>
    {items.map(({ term, details }) => (
      <div key={term} className={styles.description}>
        <dt>{term}</dt>
        <dd>{details}</dd>
      </div>
    ))}
  </dl>
)

/** Fields under or beside one another on the grid. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={styles.fieldRow}>{children}</div>

/** Fields of a form, one under the other. */
export const FieldStack = ({ children }: { children: ReactNode }) => <div className={styles.fieldStack}>{children}</div>

/** Muted text in the size of the text around it. */
export const Muted = ({ children, title }: { children: ReactNode; title?: string }) => (
  <span className={styles.muted} title={title}>
    {children}
  </span>
)
