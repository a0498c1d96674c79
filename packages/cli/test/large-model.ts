/** A model of 24 options, the most there may be, with a plan of four stages over all of them. */
const optionCount = 24
const actorCount = 4
const stageCount = 4

export function largeModel(): string {
  const options = Array.from({ length: optionCount }, (_, o) => o)
  const actors = Array.from({ length: actorCount }, (_, a) => `a${a}`)
  const owner = (o: number) => `a${o % actorCount}`
  /** Each actor wants what others do and not what it does itself, in an order of its own. */
  const list = (a: number) =>
    options.map((i) => {
      const o = (i * 7 + a * 5) % optionCount
      const want = owner(o) === `a${a}` ? `not o${o}` : `o${o}`
      return `{ want: ${want}, worth: ${optionCount - i} }`
    })
  const stages = Array.from({ length: stageCount }, (_, s) => {
    const size = optionCount / stageCount
    const kept = options.slice(s * size, (s + 1) * size).map((o) => `o${o}`)
    return `      s${s}: { commitments: [${kept}]${s > 0 ? `, after: [s${s - 1}]` : ''} }`
  })
  const answers = (q: number) =>
    `{ "yes": { label: y }, "no": { label: n, changes: [{ forbid: o${3 * q} & o${3 * q + 1} }] } }`
  return [
    'stufenplan: 1',
    'id: large',
    'title: Large',
    'date: 2026',
    'basis: assumption',
    'period: 1 month',
    'actors:',
    ...actors.map((a) => `  ${a}: { label: ${a}, patience: { factor: 0.95 } }`),
    'options:',
    ...options.map((o) => `  o${o}: { owner: ${owner(o)}, label: o${o} }`),
    'preferences:',
    ...actors.map((a, i) => `  ${a}: [${list(i).join(', ')}]`),
    'plans:',
    '  p:',
    '    label: p',
    '    stages:',
    ...stages,
    'questions:',
    ...Array.from(
      { length: 6 },
      (_, q) => `  U${q}: { title: U${q}, base: "yes", answers: ${answers(q)} }`,
    ),
    '',
  ].join('\n')
}

/** What to ask of a model: its plan, a stage of it, an actor, and a formula. */
export interface AskedOf {
  readonly model: string
  readonly plan: string
  readonly stage: string
  readonly actor: string
  readonly where: string
}

/** Every command that answers within a budget, and the ways of asking that take the longest. */
export function commandsOn({ model, plan, stage, actor, where }: AskedOf): string[][] {
  return [
    ['today', model],
    ['today', model, '--paths'],
    ['states', model],
    ['states', model, '--where', where],
    ['states', model, 'today'],
    ['stable', model],
    ['stable', model, '--concept', 'sim'],
    ['stable', model, '--concept', 'gmr-strong'],
    ['stable', model, '--coalitions', 'all'],
    ['stable', model, '--common', '--jumps'],
    ['stable', model, '--to', 'csv'],
    ['export', model, '--to', 'csv'],
    ['why', model, 'today', actor],
    ['why', model, plan, stage, actor],
    ['plan', model, plan],
    ['plan', model, plan, '--slices', stage],
    ['robust', model],
    ['robust', model, `holds(${plan}.${stage})`],
    ['robust', model, `self-enforcing(${plan}.${stage})`],
    ['fit', model],
    ['claims', model],
    ['signal', model],
    ['compare', model, '--stakes'],
    ['search', model],
    ['search', model, '--robust'],
    ['search', model, '--stakes', plan],
    ['search', model, '--stakes', plan, '--forward'],
    ['search', model, '--repair', plan],
    ['inverse', model, plan],
    ['inverse', model, 'today', actor, '--concept', 'seq'],
  ]
}
