/** The part of the browser's storage that drafts use. */
export class FakeStorage {
  readonly #kept = new Map<string, string>()
  get length() {
    return this.#kept.size
  }
  key = (at: number) => [...this.#kept.keys()][at] ?? null
  getItem = (key: string) => this.#kept.get(key) ?? null
  setItem = (key: string, text: string) => this.put(key, text)
  removeItem = (key: string) => void this.#kept.delete(key)
  protected put(key: string, text: string): void {
    this.#kept.set(key, text)
  }
}
