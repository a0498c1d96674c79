/**
 * Where the drawing of a design has its boxes and arrows. Two pictures, as a design needs them:
 * ways that lead to sites, and steps from form to form, each at a site.
 *
 *     way ──▶ site            form ──▶ step at its site ──▶ form
 */

export interface DrawnSite {
  readonly id: string
  readonly isHidden: boolean
}

export interface DrawnStep {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string
}

export interface DrawnWay {
  readonly id: string
  readonly at: readonly string[]
}

export interface Drawn {
  readonly sites: readonly DrawnSite[]
  readonly steps: readonly DrawnStep[]
  readonly ways: readonly DrawnWay[]
}

export type Node =
  | { readonly kind: 'way' | 'form'; readonly id: string }
  | { readonly kind: 'site'; readonly id: string; readonly isHidden: boolean }
  | {
      readonly kind: 'step'
      readonly id: string
      readonly site: string
      readonly isHidden: boolean
    }

/** From and to: places of nodes, by column and row. */
export interface Edge {
  readonly from: readonly [column: number, row: number]
  readonly to: readonly [column: number, row: number]
  /** Of the way, the site that it names; of a step, the step. */
  readonly of: string
}

export interface Picture {
  readonly columns: readonly (readonly Node[])[]
  readonly edges: readonly Edge[]
}

/** The pictures that have anything in them. */
export function picturesOf(drawn: Drawn): Picture[] {
  return [sitesPicture(drawn), stepsPicture(drawn)].filter(
    ({ columns }) => columns.flat().length > 0,
  )
}

/** What an edge from a way to a site is called, for whoever marks it. */
export function edgeOf(way: string, site: string): string {
  return `${way} ${site}`
}

/** Sites that are not only places of steps, with the ways that may take them. */
function sitesPicture({ sites, steps, ways }: Drawn): Picture {
  const leading = ways.filter(({ at }) => at.length > 0)
  const taken = new Set(leading.flatMap(({ at }) => at))
  const ofSteps = new Set(steps.map(({ at }) => at))
  const shown = sites.filter(({ id }) => taken.has(id) || !ofSteps.has(id))
  const edges = leading.flatMap(({ id, at }, row) =>
    at.flatMap((site): Edge[] => {
      const to = shown.findIndex((one) => one.id === site)
      return to < 0 ? [] : [{ from: [0, row], to: [1, to], of: edgeOf(id, site) }]
    }),
  )
  const boxes = shown.map((one): Node => ({ kind: 'site', ...one }))
  return { columns: [leading.map(({ id }): Node => ({ kind: 'way', id })), boxes], edges }
}

/** Forms in columns, each after all from which it is made; between them the steps. */
function stepsPicture({ sites, steps }: Drawn): Picture {
  const depths = depthsOf(steps)
  const deepest = Math.max(0, ...depths.values())
  const count = steps.length === 0 ? 0 : 2 * deepest + 1
  const columns = Array.from({ length: count }, (_, column): Node[] =>
    column % 2 === 0
      ? [...depths]
          .filter(([, depth]) => 2 * depth === column)
          .map(([id]) => ({ kind: 'form', id }))
      : steps
          .filter(({ from }) => 2 * (depths.get(from) ?? 0) + 1 === column)
          .map(({ id, at }) => {
            const isHidden = sites.find((one) => one.id === at)?.isHidden ?? false
            return { kind: 'step', id, site: at, isHidden }
          }),
  )
  const placeOf = (kind: Node['kind'], id: string): readonly [number, number] => {
    const column = columns.findIndex((nodes) =>
      nodes.some((one) => one.kind === kind && one.id === id),
    )
    return [column, columns[column]?.findIndex((one) => one.id === id) ?? 0]
  }
  const edges = steps.flatMap(({ id, from, to }): Edge[] => {
    const middle = placeOf('step', id)
    return [
      { from: placeOf('form', from), to: middle, of: id },
      { from: middle, to: placeOf('form', to), of: id },
    ]
  })
  return { columns, edges }
}

/**
 * The most steps that lead to each form. The reader of models refuses steps in a circle; as many
 * rounds as there are steps are enough for all others.
 */
function depthsOf(steps: readonly DrawnStep[]): Map<string, number> {
  const depths = new Map(steps.flatMap(({ from, to }) => [from, to]).map((id) => [id, 0]))
  for (let round = 0; round < steps.length; round++)
    for (const { from, to } of steps)
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(from) ?? 0) + 1))
  return depths
}
