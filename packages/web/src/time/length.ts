/** Lengths of time as models write them: "30 days", "3 m", "2 years". */

export const units = ['d', 'w', 'm', 'y'] as const
export type Unit = (typeof units)[number]

export interface Length {
  readonly count: string
  readonly unit: Unit
}

export function lengthOf(within: string): Length {
  const [, count = '', unit = 'm'] = /^(\d+(?:\.\d+)?) ?([dwmy])/.exec(within) ?? []
  return { count, unit: unit as Unit }
}
