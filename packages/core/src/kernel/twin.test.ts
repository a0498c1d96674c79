/** Where the twin cannot be had the plain code serves, and it can be said why. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bytesFromBase64, loadTwin } from './twin.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** A fresh core, as a page or a worker would load it, in surroundings without WebAssembly. */
async function kernelWith(webAssembly: unknown) {
  vi.stubGlobal('WebAssembly', webAssembly)
  vi.resetModules()
  const { kernelHere, kernelInUse } = await import('./kernel.ts')
  return { kernel: kernelHere(), use: kernelInUse() }
}

class Refused {
  constructor() {
    throw new EvalError('Refused to compile: the content security policy does not allow it')
  }
}

describe('the twin', () => {
  test('is loaded here', async () => {
    const { kernel, use } = await kernelWith(WebAssembly)
    expect(kernel.kind).toBe('simd')
    expect(use).toEqual({ kind: 'simd' })
  })

  test.each([
    ['nothing of the kind', undefined, /no WebAssembly/],
    ['a policy that refuses it', { Module: Refused }, /content security policy/],
    ['no vector instructions', { Module: WebAssembly.Module, Instance: Refused }, /Refused/],
  ])('gives way to the plain code where there is %s', async (_, surroundings, because) => {
    const { kernel, use } = await kernelWith(surroundings)
    expect(kernel.kind).toBe('plain')
    expect(use.kind === 'plain' && use.because).toMatch(because)
  })

  test('is a module of its own for each who asks', () => {
    const loaded = loadTwin()
    if ('because' in loaded) throw new Error(loaded.because)
    expect(loaded.make().memory).not.toBe(loaded.make().memory)
  })
})

test.each(['', 'AA==', 'AQI=', 'AQID', '/+7dzA=='])('the bytes of "%s"', (text) => {
  expect(bytesFromBase64(text)).toEqual(new Uint8Array(Buffer.from(text, 'base64')))
})
