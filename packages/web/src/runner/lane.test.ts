import { expect, test } from 'vitest'
import { Lane, type Port, TakenBack } from './lane.ts'
import type { Reply, Request } from './tasks.ts'

/** A worker that answers when told to. */
function handWorker() {
  const ports: (Port & { requests: Request[]; ended: boolean; reply(reply: Reply): void })[] = []
  const spawn = (): Port => {
    const port = {
      requests: [] as Request[],
      ended: false,
      onmessage: null as Port['onmessage'],
      onerror: null as Port['onerror'],
      postMessage: (request: Request) => void port.requests.push(request),
      terminate: () => {
        port.ended = true
      },
      reply: (reply: Reply) => port.onmessage?.({ data: reply }),
    }
    ports.push(port)
    return port
  }
  return { ports, spawn }
}

const source = { key: 'text-1', text: 'stufenplan: 1' }

test('one request runs at a time, and the text is sent to a worker once', async () => {
  const { ports, spawn } = handWorker()
  const lane = new Lane(spawn)
  const [first, second] = [lane.run('check', {}, source), lane.run('check', {}, source)]
  expect(ports[0]?.requests).toHaveLength(1)
  ports[0]?.reply({ kind: 'done', output: ['a'] })
  expect(await first).toEqual(['a'])
  expect(ports[0]?.requests.map((request) => request.text)).toEqual([source.text, undefined])
  ports[0]?.reply({ kind: 'done', output: ['b'] })
  expect(await second).toEqual(['b'])
})

test('a request that waits is taken back without harm to the one that runs', async () => {
  const { ports, spawn } = handWorker()
  const lane = new Lane(spawn)
  const controller = new AbortController()
  const running = lane.run('check', {}, source)
  const waiting = lane.run('check', {}, source, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toBeInstanceOf(TakenBack)
  ports[0]?.reply({ kind: 'done', output: [] })
  expect(await running).toEqual([])
  expect(ports).toHaveLength(1)
})

test('a request that runs is stopped with its worker, and the next one gets a new worker', async () => {
  const { ports, spawn } = handWorker()
  const lane = new Lane(spawn)
  const controller = new AbortController()
  const running = lane.run('check', {}, source, { signal: controller.signal })
  const next = lane.run('check', {}, source)
  controller.abort()
  await expect(running).rejects.toBeInstanceOf(TakenBack)
  expect(ports[0]?.ended).toBe(true)
  expect(ports[1]?.requests.map((request) => request.text)).toEqual([source.text])
  ports[1]?.reply({ kind: 'done', output: [] })
  expect(await next).toEqual([])
})

test('a worker that dies fails its request only', async () => {
  const { ports, spawn } = handWorker()
  const lane = new Lane(spawn)
  const running = lane.run('check', {}, source)
  const next = lane.run('check', {}, source)
  ports[0]?.onerror?.({ message: 'out of memory' })
  await expect(running).rejects.toThrow('out of memory')
  ports[1]?.reply({ kind: 'done', output: [] })
  expect(await next).toEqual([])
})

test('progress reaches whoever asked', async () => {
  const { ports, spawn } = handWorker()
  const told: number[] = []
  const running = new Lane(spawn).run('check', {}, source, {
    progress: (steps) => void told.push(steps),
  })
  ports[0]?.reply({ kind: 'progress', steps: 7 })
  ports[0]?.reply({ kind: 'done', output: [] })
  await running
  expect(told).toEqual([7])
})

test('while a quick request runs, the lanes behind it begin nothing, and go on once it rests', async () => {
  const { ports, spawn } = handWorker()
  const quick = new Lane(spawn)
  const behind = new Lane(spawn, quick)
  const first = quick.run('check', {}, source)
  const held = behind.run('check', {}, source)
  expect(ports).toHaveLength(1)
  ports[0]?.reply({ kind: 'done', output: ['quick'] })
  await first
  // A question that follows from the answer is asked before the others have their turn.
  const second = quick.run('check', {}, source)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(ports).toHaveLength(1)
  ports[0]?.reply({ kind: 'done', output: ['quick'] })
  await second
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(ports).toHaveLength(2)
  ports[1]?.reply({ kind: 'done', output: ['held'] })
  expect(await held).toEqual(['held'])
})

test('a lane goes on behind one whose worker dies or is stopped', async () => {
  const { ports, spawn } = handWorker()
  const quick = new Lane(spawn)
  const behind = new Lane(spawn, quick)
  const controller = new AbortController()
  const stopped = quick.run('check', {}, source, { signal: controller.signal })
  const held = behind.run('check', {}, source)
  controller.abort()
  await expect(stopped).rejects.toBeInstanceOf(TakenBack)
  await new Promise((resolve) => setTimeout(resolve, 5))
  const dying = quick.run('check', {}, source)
  const later = behind.run('check', {}, source)
  ports[1]?.reply({ kind: 'done', output: [] })
  expect(await held).toEqual([])
  ports[2]?.onerror?.({ message: 'out of memory' })
  await expect(dying).rejects.toThrow('out of memory')
  await new Promise((resolve) => setTimeout(resolve, 5))
  ports[1]?.reply({ kind: 'done', output: [] })
  expect(await later).toEqual([])
})
