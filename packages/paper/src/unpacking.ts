/**
 * The parts of a zip, which may hold what anybody has put in: it is unpacked piece by piece and
 * given up where it grows past all measure, holds macros, or reaches for other files.
 */
import { Unzip, UnzipInflate } from 'fflate'
import { SheetRefused, type Words } from './sheet-refused.ts'

const unpackedBytesMax = 128_000_000

/** Does it begin as a zip does? */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** The names of what a zip holds, nothing unpacked; none where it is no zip. */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  if (!isPacked(bytes)) return names
  const unzip = new Unzip((file) => void names.push(file.name))
  unzip.register(UnzipInflate)
  try {
    unzip.push(bytes, true)
  } catch {
    return names
  }
  return names
}

/**
 * Unpacks everything once, for its true size, and looks at what is in it: the list at the end of a
 * zip may speak of other contents than those before it. The parts that are wanted come back; throws
 * `SheetRefused`.
 */
export function partsIn(
  name: string,
  bytes: Uint8Array,
  isWanted: (part: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let size = 0
  let problem: Words | undefined
  const parts = new Map<string, Uint8Array[]>()
  const unzip = new Unzip((file) => {
    problem ??= badPart(file.name)
    const chunks = isWanted(file.name) ? ([] as Uint8Array[]) : undefined
    if (chunks) parts.set(file.name, chunks)
    file.ondata = (_, chunk) => {
      size += chunk.length
      chunks?.push(chunk)
      if (size > unpackedBytesMax) {
        problem ??= {
          en: `unpacked it is larger than ${unpackedBytesMax / 1_000_000} MB`,
          de: `entpackt ist sie größer als ${unpackedBytesMax / 1_000_000} MB`,
        }
        file.terminate()
      }
    }
    if (problem === undefined) file.start()
  })
  unzip.register(UnzipInflate)
  const step = 65_536
  try {
    for (let at = 0; at < bytes.length && problem === undefined; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch {
    problem ??= { en: 'its parts cannot be unpacked', de: 'ihre Teile sind nicht zu entpacken' }
  }
  if (problem !== undefined) throw new SheetRefused(name, problem)
  return new Map([...parts].map(([part, chunks]) => [part, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const one of chunks) {
    all.set(one, at)
    at += one.length
  }
  return all
}

function badPart(part: string): Words | undefined {
  if (/vbaProject[.]bin$/i.test(part))
    return {
      en: 'it holds macros: save it as .xlsx, without them',
      de: 'sie enthält Makros: ohne sie als .xlsx speichern',
    }
  if (/externalLinks\//i.test(part))
    return {
      en: 'it reaches for other files: replace the links by their values',
      de: 'sie greift auf andere Dateien zu: die Verknüpfungen durch ihre Werte ersetzen',
    }
  return undefined
}
