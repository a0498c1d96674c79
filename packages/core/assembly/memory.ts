/**
 * Where things stand in the memory of the twin. The low part holds tables that one call fills and
 * reads; from `roomsAt` on the caller lays out arrays of values:
 *
 *     offsetsAt   byte offsets of the blocks of a cube            2^11 × 4
 *     placesAt    their places in the buffer                      2^11 × 4
 *     contextAt   places of rows by the lowest eight options      2^8 × 4
 *     rowsAt      orders of a walk                                2^14 × 4
 *     goneAt      how far each entry has gone                     2^14 × 4
 *     bufferAt    four cubes, side by side in the lanes, twice    2 × 2^13 × 16
 *     betterAt    least values by set of options gone along       2^11 × 16
 */
export const sumAt: usize = 64
export const offsetsAt: usize = 0x1000
export const placesAt: usize = 0x3000
export const contextAt: usize = 0x5000
export const rowsAt: usize = 0x8000
export const goneAt: usize = 0x18000
export const bufferAt: usize = 0x28000
export const bufferBytes: usize = 0x20000
export const betterAt: usize = 0x68000
export const roomsAt: usize = 0x70000
