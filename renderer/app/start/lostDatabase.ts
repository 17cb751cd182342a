import type { BakkieDatabase } from '#data/database/database.ts'

/** When this window last started again because its database went. */
const AGAIN = 'bakkie-database-lost'
/** A database that goes again within this time is not helped by another start, in ms. */
const TOO_SOON = 10_000

/**
 * Starts this window again when its database goes from under it: deleted by the user or the browser,
 * closed by the browser, or upgraded by a newer Bakkie in another window. The start rebuilds it from
 * the data folder, or says what stands in the way.
 * @param onHopeless called instead when that has just been tried
 * @returns stops watching
 */
export const restartWhenLost = (db: BakkieDatabase, onHopeless: () => void, now: () => number = Date.now) => {
  let isOver = false
  const again = () => {
    if (isOver) return
    isOver = true
    const before = Number(sessionStorage.getItem(AGAIN) ?? 0)
    sessionStorage.setItem(AGAIN, String(now()))
    if (now() - before < TOO_SOON) onHopeless()
    else window.location.reload()
  }
  const letGo = () => {
    // Held open, it could be neither deleted nor upgraded.
    db.close({ disableAutoOpen: true })
    again()
    return false
  }
  db.on('versionchange', letGo)
  db.on('close', again)
  return () => {
    db.on('versionchange').unsubscribe(letGo)
    db.on('close').unsubscribe(again)
  }
}
