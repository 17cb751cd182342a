import type { ReactNode } from 'react'
import { Heading } from '#ui/index.ts'
import styles from './Start.module.css'

/** The quiet page of every word before the first screen. */
export const StartFrame = ({ title, children }: { title: string; children?: ReactNode }) => (
  <main className={styles.start}>
    <div className={styles.words}>
      <svg className={styles.cup} width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 9c-1.6-1.5 1.6-2.8 0-4.6M11 9c-1.8-2 1.8-3.6 0-6.2M15 9c-1.6-1.5 1.6-2.8 0-4.6" />
        <path d="M4 12h14v4.5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM18 13.5h1.2a2 2 0 0 1 0 4.2H17.8" />
      </svg>
      <Heading level={1}>{title}</Heading>
      {children}
    </div>
  </main>
)
