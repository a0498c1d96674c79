/** Takes the place of `spawn.ts` where the page is one file: the worker is text in it. */
import InsideWorker from './worker.ts?worker&inline'

export function spawnWorker(): Worker {
  return new InsideWorker()
}
