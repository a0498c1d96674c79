/** What a worker thread does: count the pieces it is sent, each as one part. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Model, startJob, type WorldsQuestion } from '@stufenplan/core'
import type { Piece } from './call/threads.ts'

export function runThread(): void {
  const { model, question } = workerData as { model: Model; question: WorldsQuestion }
  const job = startJob(model, question)
  if ('problems' in job) throw new Error('The question does not fit the model.')
  parentPort?.on('message', ({ from, to }: Piece) => {
    parentPort?.postMessage(job.count(from, to, () => true))
  })
}
