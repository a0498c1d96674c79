/**
 * Numbers set otherwise than in the model, as the address holds them: `patience.N=0.9,lag.n3=30`,
 * which is also how the command line takes them. What is out of its bounds is left out.
 */
export const settables = ['patience', 'detection', 'lag'] as const
export type Settable = (typeof settables)[number]

/** By what is set, then by actor or option. */
export type SetNumbers = { readonly [what in Settable]?: Readonly<Record<string, number>> }

export const bounds: Readonly<Record<Settable, readonly [number, number]>> = {
  patience: [0.01, 0.99],
  detection: [0, 1],
  lag: [0, 1_000_000],
}

export function numbersIn(written: string | undefined): SetNumbers {
  let found: SetNumbers = {}
  for (const part of written?.split(',') ?? []) {
    const [, what = '', name = '', value = ''] = /^(\w+)\.(.+)=(.+)$/.exec(part) ?? []
    const known = settables.find((one) => one === what)
    const number = Number(value)
    if (known === undefined || !isWithin(known, number)) continue
    found = withNumber(found, { what: known, name, value: number })
  }
  return found
}

function isWithin(what: Settable, value: number): boolean {
  const [low, high] = bounds[what]
  return value >= low && value <= high
}

export function numbersText(set: SetNumbers): string {
  return settables
    .flatMap((what) =>
      Object.entries(set[what] ?? {}).map(([name, value]) => `${what}.${name}=${value}`),
    )
    .join(',')
}

export interface NumberPlace {
  readonly what: Settable
  /** An option, or an actor for all that it undertakes. */
  readonly name: string
}

export function numberAt(set: SetNumbers, { what, name }: NumberPlace): number | undefined {
  const named = set[what] ?? {}
  return Object.hasOwn(named, name) ? named[name] : undefined
}

/** With one number set, or as in the model again where it is undefined; brought within bounds. */
export function withNumber(
  set: SetNumbers,
  { what, name, value }: NumberPlace & { readonly value: number | undefined },
): SetNumbers {
  const { [what]: before = {}, ...others } = set
  const { [name]: _, ...rest } = before
  if (value === undefined || Number.isNaN(value))
    return Object.keys(rest).length > 0 ? { ...others, [what]: rest } : others
  const [low, high] = bounds[what]
  return { ...others, [what]: { ...rest, [name]: Math.min(high, Math.max(low, value)) } }
}
