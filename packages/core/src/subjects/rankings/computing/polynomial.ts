/** Polynomials of one unknown with whole coefficients: coefficient by exponent, no zeros. */
export type Polynomial = ReadonlyMap<number, bigint>

export function constant(value: bigint): Polynomial {
  return new Map([[0, value]])
}

/** The unknown to a power. */
export function power(exponent: number): Polynomial {
  return new Map([[exponent, 1n]])
}

/** `a` plus `factor` times `b`. */
export function add(a: Polynomial, b: Polynomial, factor: bigint): Polynomial {
  const sum = new Map(a)
  for (const [exponent, coefficient] of b) {
    const value = (sum.get(exponent) ?? 0n) + factor * coefficient
    if (value === 0n) sum.delete(exponent)
    else sum.set(exponent, value)
  }
  return sum
}

export function times(a: Polynomial, b: Polynomial): Polynomial {
  let product: Polynomial = new Map()
  for (const [exponent, coefficient] of b) {
    const shifted = new Map([...a].map(([e, c]) => [e + exponent, c]))
    product = add(product, shifted, coefficient)
  }
  return product
}
