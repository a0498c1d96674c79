/** The worker: one request after another; what it computes is in `compute.ts`. */
import './no-eval.ts'
import { compute, takeAsRead } from './compute.ts'
import type { Reply, Request } from './tasks.ts'

declare const self: DedicatedWorkerGlobalScope

/** More than the page trusts a worker to hold; older ones it sends again. */
const textsMax = 8
const texts = new Map<string, Sent>()
interface Sent {
  readonly text: string
  readonly day?: string
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const send = (reply: Reply) => self.postMessage(reply)
  try {
    const { text: sent, day: from } = data
    if (sent !== undefined)
      texts.set(data.key, { text: sent, ...(from !== undefined && { day: from }) })
    if (data.text !== undefined && data.model) takeAsRead(data.text, data.model)
    for (const old of [...texts.keys()].slice(0, -textsMax)) if (old !== data.key) texts.delete(old)
    const source = texts.get(data.key) ?? { text: '' }
    const output = compute(data, source, (steps) => send({ kind: 'progress', steps }))
    send({ kind: 'done', output: output instanceof Promise ? await output : output })
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
