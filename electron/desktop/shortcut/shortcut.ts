import type { GlobalShortcut } from 'electron'

/** Keeps one global shortcut registered: the one of the settings. */
export class LogShortcut {
  readonly #shortcuts: GlobalShortcut
  readonly #pressed: () => void
  #registered = ''

  constructor(shortcuts: GlobalShortcut, pressed: () => void) {
    this.#shortcuts = shortcuts
    this.#pressed = pressed
  }

  /**
   * Takes another shortcut in place of the one before.
   *
   * @param accelerator Electron's notation; empty for none
   * @returns whether it works now: false when another app has it or it is no accelerator
   */
  use(accelerator: string): boolean {
    if (accelerator === this.#registered) return true
    if (this.#registered !== '') this.#shortcuts.unregister(this.#registered)
    this.#registered = ''
    if (accelerator === '') return true
    if (!this.#register(accelerator)) return false
    this.#registered = accelerator
    return true
  }

  #register(accelerator: string): boolean {
    try {
      return this.#shortcuts.register(accelerator, this.#pressed)
    } catch {
      // Electron throws on a text that is no accelerator
      return false
    }
  }
}
