/** Exact fractions, always in lowest terms with a positive denominator. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n
  const common = divisor(numerator < 0n ? -numerator : numerator, sign * denominator)
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common }
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

/** The greatest common divisor (Euclid); of nought and nought it is one. */
function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}
