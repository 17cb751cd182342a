import styles from './Welcome.module.css'

/** Two cups on one table: one poured, one received. Drawn for this page. */
export const Cup = () => (
  <svg className={styles.drawing} viewBox="0 0 200 132" width="200" height="132" aria-hidden="true">
    <g className={styles.poured}>
      <path d="M44 40c-7-8 7-13 0-22M60 36c-8-9 8-15 0-26M76 40c-7-8 7-13 0-22" />
      <path d="M28 54h64v30c0 15-11 26-26 26H54c-15 0-26-11-26-26z" />
      <path d="M92 62h7c8 0 13 5 13 12s-5 12-13 12h-7.500" />
      <path d="M33 68h54" />
      <path d="M20 118h80" />
    </g>
    <g className={styles.received}>
      <path d="M132 66c-5-6 5-10 0-17M145 63c-6-7 6-12 0-20M158 66c-5-6 5-10 0-17" />
      <path d="M120 78h50v20c0 10-8 18-18 18h-14c-10 0-18-8-18-18z" />
      <path d="M170 84h4c6 0 9 4 9 8s-3 8-9 8h-4.500" />
      <path d="M128 88l-4 5M138 88l-13 16M148 88l-18 22M158 88l-18 23M166 91l-16 21M166 103l-7 9" />
      <path d="M113 118h70" />
    </g>
  </svg>
)
