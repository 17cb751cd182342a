import { useText } from '../i18n/useText.ts'
import { href } from '../place/place.ts'
import { DiskState } from './DiskState.tsx'
import { isWithin, railPlaces, type RailPlace } from './places.ts'
import styles from './Shell.module.css'

/** The main parts of the app, in words. */
export const Rail = ({ path }: { path: string }) => {
  const text = useText()
  const { main, below } = railPlaces()
  const links = (places: readonly RailPlace[]) => (
    <ul>
      {places.map((place) => (
        <li key={place.path}>
          <a className={styles.place} href={href(place.path)} aria-current={isWithin(place.path, path) ? 'page' : undefined}>
            {text(place.title)}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav className={styles.rail} aria-label={text('shell.nav.label')}>
      {links(main)}
      <div className={styles.below}>
        {below.length > 0 && links(below)}
        <DiskState />
      </div>
    </nav>
  )
}
