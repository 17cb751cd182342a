/** Mutual exclusion between all windows of one origin. */
export interface Locks {
  /**
   * Runs `work` when nobody else holds the name.
   * @param signal gives up waiting; rejects with its reason
   */
  hold<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** The Web Locks of the browser; both hosts serve a secure context, so they are always there. */
export const webLocks: Locks = {
  hold: async (name, work, signal) => await navigator.locks.request(name, signal === undefined ? {} : { signal }, work),
}
