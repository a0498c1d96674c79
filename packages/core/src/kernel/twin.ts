/**
 * The twin of the plain primitives in SIMD instructions: its code, made from `assembly/` by
 * `tools/twin.ts`, and the memory it works in. Loaded at once and not in the background, so that
 * asking a question stays one call.
 */
import { twinCode } from './twin-code.ts'

/** What the core uses of WebAssembly; its type library knows nothing but the language. */
interface WebAssemblySurface {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}
declare const WebAssembly: WebAssemblySurface

/** Arguments are places in memory, counts, and options as bits. */
export interface TwinExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  raise(values: number, states: number, options: number): void
  lower(values: number, states: number, options: number): void
  raiseOneWay(values: number, states: number, bit: number, changeable: number): void
  lowerOneWay(values: number, states: number, bit: number, changeable: number): void
  capByRanks(values: number, ranks: number, states: number): void
  whereWithin(values: number, ranks: number, bits: number, states: number): void
  whereBest(ranks: number, bits: number, states: number, own: number): void
  whereBestWithin(
    ...args: [ranks: number, values: number, bits: number, states: number, own: number]
  ): void
  block(values: number, feasible: number, states: number): void
  rank(
    ...args: [ranks: number, sets: number, count: number, feasible: number, states: number]
  ): void
  improve(
    ...args: [
      values: number,
      states: number,
      own: number,
      context: number,
      oneWay: number,
      onceNo: number,
    ]
  ): number
}

/** Makes instances of the twin, each with a memory of its own. */
export type TwinMaker = () => TwinExports

/**
 * The twin, or the reason why there is none: no WebAssembly here, none with SIMD instructions, or
 * a content security policy that refuses it.
 */
export function loadTwin(): { readonly make: TwinMaker } | { readonly because: string } {
  if (typeof WebAssembly === 'undefined') return { because: 'no WebAssembly' }
  try {
    const module = new WebAssembly.Module(bytesFromBase64(twinCode))
    const make = () => new WebAssembly.Instance(module).exports as TwinExports
    make()
    return { make }
  } catch (refusal) {
    return { because: String(refusal) }
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** By hand: what browsers and Node have for it is not part of the language. */
export function bytesFromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length
  const bytes = new Uint8Array((length * 3) >> 2)
  let bits = 0
  let count = 0
  let filled = 0
  for (let i = 0; i < length; i++) {
    bits = ((bits << 6) | digits.indexOf(text.charAt(i))) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[filled++] = bits >> count
  }
  return bytes
}
