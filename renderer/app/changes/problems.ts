import { useSyncExternalStore } from 'react'

/** Something that went wrong and stays on screen until it is read. */
export interface Problem {
  readonly id: number
  readonly text: string
}

let problems: readonly Problem[] = []
let count = 0
const listeners = new Set<() => void>()

const set = (next: readonly Problem[]) => {
  problems = next
  for (const listener of listeners) listener()
}

/** Shows a problem in the banner above every screen. The same words are shown once. */
export const showProblem = (text: string): void => {
  count += 1
  set([...problems.filter((problem) => problem.text !== text), { id: count, text }])
}

/** Takes a problem away when it was read. */
export const dismissProblem = (id: number): void => set(problems.filter((problem) => problem.id !== id))

/** Takes a problem away by its words, when it no longer stands. */
export const withdrawProblem = (text: string): void => set(problems.filter((problem) => problem.text !== text))

/** The problems to show, oldest first. */
export const useProblems = (): readonly Problem[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => problems,
  )
