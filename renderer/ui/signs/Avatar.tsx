import { classes } from '../classes.ts'
import styles from './Avatar.module.css'

export interface AvatarProps {
  /** One to three letters, where there is no photo. */
  initials: string
  /** Address of the photo (a blob: URL). */
  photo?: string | undefined
  /** 24 in rows of a table, 32 in lists, 48 and 96 on pages. */
  size?: 24 | 32 | 48 | 96
}

/** A photo or initials. Always beside the name, so silent for screen readers. */
export const Avatar = ({ initials, photo, size = 32 }: AvatarProps) =>
  photo ? (
    <img
      className={classes(styles.avatar, styles[`size${size}`])}
      src={photo}
      alt=""
      width={size}
      height={size}
      draggable={false}
    />
  ) : (
    <span className={classes(styles.avatar, styles[`size${size}`])} aria-hidden="true">
      {initials}
    </span>
  )
