/**
 * Numbers drawn at random that anyone can draw again: draw k of seed s is the same on every
 * machine, whoever computes it and in whatever order. Nothing is kept between draws.
 *
 * Method: Philox 4x32 with ten rounds (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as
 * easy as 1, 2, 3", 2011), a keyed mixing of a counter. The key is the seed; the counter is the
 * number of the draw, what is drawn in it (`place`), and which block of it.
 */
export interface Draw {
  readonly seed: number
  /** The number of the draw, 0 first; up to 2^53. */
  readonly draw: number
  /** What is drawn, where one draw needs several numbers: the number of a question, say. */
  readonly place: number
}

const rounds = 10
const [multiplierA, multiplierB] = [0xd2511f53, 0xcd9e8d57]
const [weylA, weylB] = [0x9e3779b9, 0xbb67ae85]

/** Four words of 32 bits for a counter of four such words and a key of two. */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): [number, number, number, number] {
  let [a, b, c, d] = counter
  let [keyA, keyB] = key
  for (let round = 0; round < rounds; round++) {
    const highA = highWord(multiplierA, a)
    const lowA = Math.imul(multiplierA, a)
    const highB = highWord(multiplierB, c)
    const lowB = Math.imul(multiplierB, c)
    a = highB ^ b ^ keyA
    b = lowB
    c = highA ^ d ^ keyB
    d = lowA
    keyA = (keyA + weylA) | 0
    keyB = (keyB + weylB) | 0
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0]
}

/** The upper 32 of the 64 bits of a product of two words, by halves of 16 bits. */
function highWord(x: number, y: number): number {
  const [xHigh, xLow, yHigh, yLow] = [x >>> 16, x & 0xffff, y >>> 16, y & 0xffff]
  const middle = xHigh * yLow + ((xLow * yLow) >>> 16)
  const carry = xLow * yHigh + (middle & 0xffff)
  return xHigh * yHigh + Math.floor(middle / 65_536) + Math.floor(carry / 65_536)
}

/** A number from 0 up to but not including 1, even over all multiples of 2^-53. */
export function uniform({ seed, draw, place }: Draw, block = 0): number {
  const [a, b] = philox([draw | 0, Math.floor(draw / 2 ** 32), place, block], words(seed))
  return ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53
}

/** A whole number from 0 up to but not including `count`. */
export function below(count: number, which: Draw): number {
  return Math.floor(uniform(which) * count)
}

/**
 * Falling weights that sum to 1, uniform over all such lists: the gaps that even numbers leave
 * between 0 and 1, sorted (Devroye 1986, chapter V). Their means are the rank order centroid
 * weights. Only differences are taken, so that every machine draws the same weights.
 */
export function fallingWeights(count: number, which: Draw): number[] {
  if (count === 0) return []
  const drawn = Array.from({ length: count - 1 }, (_, i) => uniform(which, i)).sort((x, y) => x - y)
  return [...drawn, 1].map((one, i) => one - (drawn[i - 1] ?? 0)).sort((x, y) => y - x)
}

function words(seed: number): [number, number] {
  return [seed | 0, Math.floor(seed / 2 ** 32) | 0]
}
