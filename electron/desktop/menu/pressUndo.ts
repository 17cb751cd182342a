import type { WebContents } from 'electron'

/**
 * Presses the page's own key for undo or redo, as if on the keyboard: the page
 * decides whether a text or the last change is taken back.
 *
 * @param isMac whether the key is Command rather than Control
 */
export function pressUndo(contents: WebContents, what: 'undo' | 'redo', isMac: boolean): void {
  const modifiers: ('meta' | 'control' | 'shift')[] = [isMac ? 'meta' : 'control', ...(what === 'redo' ? ['shift' as const] : [])]
  contents.sendInputEvent({ type: 'keyDown', keyCode: 'Z', modifiers })
  contents.sendInputEvent({ type: 'keyUp', keyCode: 'Z', modifiers })
}
