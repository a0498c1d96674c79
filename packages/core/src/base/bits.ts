/**
 * Sets of up to 32 things as the bits of one number; bit i stands for thing i. Options, actors and
 * pieces of a search are bounded below that. What an author may add without limit (stages, facts,
 * answers) is never kept so: a `WideSet` holds as many things as there are.
 */

/** How many bits are set (Hamming weight; Warren, Hacker's Delight, section 5-1). */
export function bitCount(set: number): number {
  let x = set - ((set >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return (Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) & 0xff
}

/** The places of the set bits, lowest first. */
export function bitsOf(set: number): number[] {
  const places: number[] = []
  for (let rest = set >>> 0; rest !== 0; rest &= rest - 1)
    places.push(31 - Math.clz32(rest & -rest))
  return places
}

/** The set of the given places. */
export function bitsFrom(places: Iterable<number>): number {
  let set = 0
  for (const place of places) set |= 1 << place
  return set >>> 0
}

/** A set of any number of things, as the bits of one whole number without a limit. */
export type WideSet = bigint

/** The set of the given places, however high they are. */
export function wideFrom(places: Iterable<number>): WideSet {
  let set = 0n
  for (const place of places) set |= 1n << BigInt(place)
  return set
}

/** The bits at the places of a mask, side by side, the lowest place in bit 0. */
export function gatherBits(bits: number, mask: number): number {
  let gathered = 0
  let to = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1)
    gathered |= ((bits >>> (31 - Math.clz32(rest & -rest))) & 1) << to++
  return gathered >>> 0
}

/** The reverse: bits that stand side by side, each at its place of the mask. */
export function scatterBits(bits: number, mask: number): number {
  let scattered = 0
  let from = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1)
    if (((bits >>> from++) & 1) === 1) scattered |= rest & -rest
  return scattered >>> 0
}
