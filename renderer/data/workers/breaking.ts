/**
 * Tells once and for all why a worker cannot be heard any more: it could not be
 * started, threw where nothing caught it, or answered what cannot be read here.
 */
export function onBroken(worker: Worker, broken: (why: Error) => void): void {
  // A worker that could not even be loaded says nothing of why.
  worker.addEventListener('error', ({ message }) => broken(new Error(message || 'The worker could not be started')))
  worker.addEventListener('messageerror', () => broken(new Error('The answer of the worker could not be read')))
}
