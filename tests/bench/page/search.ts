import type { NotesSearch, PeopleSearch, SearchTask } from './parts.ts'

/** Runs a task in a worker of its own, so that one leaves no memory to the next. */
function inWorker(task: SearchTask): Promise<unknown> {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<unknown>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data))
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}

export const peopleSearch = async (task: Omit<SearchTask & { kind: 'people' }, 'kind'>): Promise<PeopleSearch> =>
  (await inWorker({ kind: 'people', ...task })) as PeopleSearch

export const notesSearch = async (task: Omit<SearchTask & { kind: 'notes' }, 'kind'>): Promise<NotesSearch> =>
  (await inWorker({ kind: 'notes', ...task })) as NotesSearch
