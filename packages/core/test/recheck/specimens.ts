/** Answers in which every kind of finding occurs, from shipped models and small ones made here. */
import { type Answer, answer, type Model, stepBudget } from '../../src/index.ts'
import { type QuestionInput, question } from '../../src/subjects/questions.ts'
import { modelText, readModel, shippedModel } from '../models.ts'

export interface Specimen {
  readonly model: Model
  readonly answer: Answer
}

const staged = modelText('literature/inst/staged.yaml')

/** With a plan that names a belief, a round and a shift of power. */
const trusting = readModel(
  staged
    .replace(
      '    stages:\n      open:\n',
      `    trust:
      - by: W
        of: N
        belief: 0.3
        keeps: { trustworthy: 0.95, untrustworthy: 0.4 }
        round:
          trustworthy: { keep: 4, betray: 3, neither: 1, betrayed: -2 }
          untrustworthy: { keep: 3, betray: 5 }
    stages:
      open:
        power:
          { rising: W, declining: N, before: 0.3, after: 0.7,
            cost-rising: 0.5, cost-declining: 0.5 }
`,
    )
    .replace(
      '  one-package:\n',
      '  one-package:\n    guarantors: [{ actor: W, against: [N], sanction: 0.4, executes: 0.5, cost: 0.1 }]\n',
    ),
)

/** With ranges: one that acts one way, and one that may act either way. */
const ranged = readModel(
  staged
    .replace('want: not n3, worth: 4 }', 'want: not n3, worth: [3.5, 4.5] }')
    .replace('patience: { factor: 0.85 }', 'patience: { factor: [0.8, 0.9] }'),
)

/** With four commitments, so that every ladder of them is tried. */
const few = readModel(
  staged
    .replace(
      'after: [open]\n        dwell: 1 year\n        commitments: [n2, w2]',
      'commitments: [w1]',
    )
    .replace('commitments: [n1, w1]', 'commitments: [n1]')
    .replace('after: [calm]', 'after: [open]'),
)

const small = readModel(modelText('../packages/core/test/recheck/fixtures/small.yaml'))
const drawn = readModel(modelText('../packages/core/test/recheck/fixtures/drawn.yaml'))
const [ceasefire, chicken, misread, instance, gisborne, elmira, korea] = [
  'teaching/ceasefire.yaml',
  'teaching/chicken.yaml',
  'teaching/chicken-misread.yaml',
  'literature/inst/staged.yaml',
  'literature/li-et-al-2004/gisborne.yaml',
  'literature/hipel-et-al-1993/elmira.yaml',
  'korea-2025/model.yaml',
].map(shippedModel) as [Model, Model, Model, Model, Model, Model, Model]

const influence = (from: readonly string[], on: readonly string[], strength: number) => {
  const given = ([question = '', answer = '']: readonly string[]) => ({ question, answer })
  return { from: given(from), on: given(on), strength }
}

const loose = { D1: { D2: 'devoted' }, D2: { D1: 'aggressive' } } as const

/** With steps of which a path has to be chosen, and of which nothing rests on them in one plan. */
const watched = readModel(
  modelText('teaching/line-observers.yaml')
    .replace(
      '    ways:\n      openly:',
      `    steps:
      lift: { label: lifting, from: store, to: road, at: depots }
      carry: { label: carrying, from: road, to: front, at: crossings }
      dig: { label: digging, from: store, to: front, at: hills }
    ways:
      bypath: { label: bypath, breaks: [stored], route: { from: store, to: front } }
      openly:`,
    )
    .replace(
      'plans:\n',
      'plans:\n  bare: { label: Bare, stages: { only: { commitments: [road, observers] } } }\n',
    ),
)

/** Claims of which some come out otherwise on a later day, by a count and by a comparison. */
export const claimsOfTwoDays = `
claims:
  stays:
    says: { en: Nobody leaves the state that holds., de: Niemand verlässt den Zustand heute. }
    test: nash(today)
  pays:
    says: { en: The plan is entered and held., de: Der Plan findet Zustimmung und Bestand. }
    test: enters(three-stages, today) and holds(three-stages)
  oftener:
    says: { en: It is mostly better than today., de: Er ist meist besser als heute. }
    test: share(enters(three-stages, today)) > 0.5
  untested:
    says: { en: Time heals., de: Die Zeit heilt. }
    asserted: { en: An opinion., de: Eine Meinung. }
`

/** With a record of what became of a plan: two coders, a breach, a promise that ends, a belief. */
const recorded = readModel(
  modelText('teaching/ceasefire-kept.yaml').replace(
    '    signed: 2025-06-01\n',
    `    signed: 2025-06-01
    trust:
      - { by: GOV, of: REB, belief: [0.3, 0.5], keeps: { trustworthy: 0.9, untrustworthy: 0.4 } }
`,
  ) + claimsOfTwoDays,
)

const asked: readonly (readonly [Model, ...QuestionInput[]])[] = [
  [
    watched,
    { kind: 'verification', plan: 'line' },
    { kind: 'verification', plan: 'line', stakes: { set: { effort: { 'line-watch': 2 } } } },
    { kind: 'verification', plan: 'bare' },
    { kind: 'plan', plan: 'line' },
  ],
  [
    recorded,
    { kind: 'monitoring', plan: 'three-stages', day: '2026-03-31', since: '2025-12-31' },
    { kind: 'monitoring', plan: 'three-stages', day: '2026-03-31', since: '2025-05-15' },
    { kind: 'monitoring', plan: 'three-stages', day: '2025-07-31' },
    { kind: 'replay', plan: 'three-stages', day: '2026-03-31' },
  ],
  [
    shippedModel('teaching/border-market.yaml'),
    { kind: 'together' },
    { kind: 'together', questions: ['press', 'border'], world: { press: 'hostile' } },
  ],
  [
    ceasefire,
    { kind: 'states' },
    { kind: 'states', where: 'halt_g', listedMax: 5 },
    { kind: 'stable' },
    { kind: 'stable', concept: 'seq', common: true, jumps: true },
    { kind: 'stable', concept: 'smr', state: 'truce', coalitions: 'all' },
    { kind: 'stable', concept: 'gmr', coalitions: [['GOV', 'REB']] },
    { kind: 'stable', concept: 'gmr', perActor: { GOV: 'nash' }, state: 'today' },
    { kind: 'today' },
    { kind: 'today', world: { aid: 'no' } },
    { kind: 'paths' },
    { kind: 'paths', from: 'truce', toward: 'not halt_g', togetherMax: 1 },
    { kind: 'moves', state: 'truce' },
    { kind: 'why', state: 'truce', actor: 'GOV', concept: 'gmr' },
    { kind: 'why', state: 'truce', actor: 'GOV+REB', concept: 'seq' },
    { kind: 'inverse-state', state: 'truce', concept: 'gmr' },
    { kind: 'inverse-state', state: 'truce', concept: 'smr', actor: 'REB' },
    { kind: 'dependencies' },
    { kind: 'dependencies', world: { observers: 'no' } },
    { kind: 'plan-packages' },
    {
      kind: 'together',
      questions: ['aid', 'observers'],
      influences: [
        influence(['aid', 'yes'], ['observers', 'yes'], 2),
        influence(['observers', 'no'], ['aid', 'no'], 1),
      ],
      tolerance: 1,
    },
    { kind: 'compare' },
    { kind: 'search', bundles: ['halt_g+halt_r', 'corridor'], stagesMax: 2 },
    {
      kind: 'search',
      stagesMax: 2,
      goal: 'halt_g & halt_r',
      bundles: ['halt_g', 'halt_r', 'corridor'],
    },
    {
      kind: 'search',
      bundles: ['halt_g+halt_r+monitors', 'corridor+release'],
      first: ['monitors<release'],
    },
    { kind: 'inverse', plan: 'weapons-first', listedMax: 3 },
    { kind: 'inverse', plan: 'three-stages', listedMax: 3 },
    { kind: 'fit' },
    { kind: 'claims' },
    { kind: 'robust-plans' },
    { kind: 'signal' },
  ],
  [
    chicken,
    { kind: 'why', state: 'both-swerve', actor: 'D1', concept: 'limited', horizon: 3 },
    { kind: 'stable', state: 'both-swerve', concept: 'nonmyopic' },
    { kind: 'stable', state: 'both-swerve', concept: 'sim' },
    { kind: 'stable', state: 'today', concept: 'seq-sim' },
    { kind: 'stable', state: 'both-swerve', concept: 'gmr', attitudes: loose },
    { kind: 'today' },
    { kind: 'stable', state: 'both-swerve', concept: 'sseq' },
  ],
  [
    misread,
    { kind: 'stable', perceived: true, concept: 'seq' },
    { kind: 'stable', state: 'both-swerve', perceived: true, concept: 'seq' },
  ],
  [
    gisborne,
    { kind: 'stable', concept: 'seq', unknown: 'd' },
    { kind: 'stable', concept: 'smr-strong', unknown: 'a' },
    { kind: 'stable', concept: 'seq-strong', degree: 2, unknown: 'b' },
  ],
  [elmira, { kind: 'paths' }, { kind: 'stable', common: true, jumps: true }],
  [
    small,
    { kind: 'plan', plan: 'p' },
    { kind: 'plan', plan: 'p', rule: 'chain' },
    { kind: 'plan', plan: 'p', rule: 'any' },
    { kind: 'plan', plan: 'p', rule: 'proportionate' },
    { kind: 'plan', plan: 'p', unseen: ['a'] },
    { kind: 'compare' },
    { kind: 'search', stagesMax: 2 },
    { kind: 'repair', plan: 'p', changesMax: 2 },
    { kind: 'repair', plan: 'bad', changesMax: 2 },
    { kind: 'inverse', plan: 'p' },
    { kind: 'inverse', plan: 'bad' },
    { kind: 'robust', test: 'holds(p)' },
    { kind: 'robust', test: 'not fits or U=yes' },
    { kind: 'robust-plans' },
    { kind: 'fit', test: 'nash(today)' },
    { kind: 'claims' },
    { kind: 'signal', test: 'holds(p)' },
    { kind: 'today' },
    { kind: 'dependencies' },
    { kind: 'plan-packages' },
    { kind: 'plan-packages', plans: ['p'], rule: 'chain', unseen: ['a'] },
  ],
  [drawn, { kind: 'robust', test: 'self-enforcing(p)', draws: 200 }],
  [
    trusting,
    { kind: 'plan', plan: 'three-stages' },
    { kind: 'plan', plan: 'one-package', stakes: { at: 'middle' } },
  ],
  [
    instance,
    { kind: 'plan', plan: 'one-package' },
    { kind: 'ladders', plan: 'three-stages', stagesMax: 2 },
    { kind: 'ladders', plan: 'three-stages', stakes: { marginMin: 1 }, stagesMax: 2 },
    { kind: 'slices', plan: 'three-stages', stage: 'dismantle', parts: [1, 2] },
  ],
  [
    ranged,
    { kind: 'plan', plan: 'three-stages' },
    { kind: 'plan', plan: 'one-package', stakes: { at: 'best' } },
    { kind: 'plan', plan: 'one-package', stakes: { at: 'middle' } },
    { kind: 'ladders', plan: 'three-stages', stagesMax: 2 },
    { kind: 'slices', plan: 'three-stages', stage: 'dismantle', parts: [1, 2] },
    { kind: 'plan-packages' },
  ],
  [
    few,
    { kind: 'plan', plan: 'three-stages' },
    { kind: 'ladders', plan: 'three-stages', stagesMax: 3 },
    { kind: 'ladders', plan: 'three-stages', look: 'forward', stagesMax: 3 },
  ],
  [
    korea,
    { kind: 'plan', plan: 'stufenplan', stage: 'contacts', shocks: false },
    { kind: 'dependencies' },
  ],
]

/** Questions with fewer steps than they take. */
const cutShort: readonly (readonly [Model, number, QuestionInput])[] = [
  [small, 1, { kind: 'stable', concept: 'sim' }],
  [ceasefire, 5, { kind: 'stable', coalitions: 'all' }],
  [ceasefire, 5, { kind: 'paths' }],
  [ceasefire, 1, { kind: 'moves', state: 'today' }],
  [ceasefire, 40, { kind: 'dependencies' }],
  [small, 30, { kind: 'search', stagesMax: 2 }],
  [small, 30, { kind: 'repair', plan: 'bad', changesMax: 2 }],
  [small, 60, { kind: 'plan', plan: 'p' }],
  [small, 10, { kind: 'compare' }],
  [small, 10, { kind: 'plan-packages' }],
  [ceasefire, 1, { kind: 'together', questions: ['aid', 'observers'], influences: [] }],
  [small, 10, { kind: 'claims' }],
  [small, 10, { kind: 'robust-plans' }],
  [instance, 10, { kind: 'plan', plan: 'one-package' }],
  [instance, 10, { kind: 'ladders', plan: 'three-stages', stagesMax: 2 }],
]

export function specimens(): Specimen[] {
  const cut = cutShort.map(([model, steps, one]) => ({
    model,
    answer: answered(model, one, steps),
  }))
  const whole = asked.flatMap(([model, ...questions]) =>
    questions.map((one) => ({ model, answer: answered(model, one) })),
  )
  return [...whole, ...cut]
}

function answered(model: Model, asked: QuestionInput, steps?: number): Answer {
  const found = answer(model, question.parse(asked), stepBudget(steps))
  if ('problems' in found)
    throw new Error(`${JSON.stringify(asked)}: ${JSON.stringify(found.problems)}`)
  // As it is read from a file.
  return JSON.parse(JSON.stringify(found)) as Answer
}
