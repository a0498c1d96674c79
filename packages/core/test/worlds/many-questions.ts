/** Models with many contested questions, and all their readings. */
import { type World, worldOf } from '../../src/game/game.ts'
import { type Formula, type Model, parseTest } from '../../src/model/model.ts'
import { shippedModel } from '../models.ts'

/** Every reading of some questions, the others at their base answers. */
export function* worldsOf(model: Model, open: readonly string[]): Generator<World> {
  const varied = model.questions.filter((one) => open.includes(one.id))
  const count = varied.reduce((all, { answers }) => all * answers.length, 1)
  for (let k = 0; k < count; k++) {
    let rest = k
    const set: Record<string, string> = {}
    for (const { id, answers } of varied) {
      set[id] = answers[rest % answers.length]?.id ?? ''
      rest = Math.floor(rest / answers.length)
    }
    yield worldOf(model, set)
  }
}

/**
 * Some of the questions make `a` want to move, each alone; the others add to what `b` wants, which
 * is of no concern to anyone. The plan is the move of `a`.
 */
export function manyQuestions({
  count,
  ofFirst,
}: {
  readonly count: number
  readonly ofFirst: number
}): Model {
  const option = (id: string) => ({ kind: 'option', option: id }) as const
  const plain = { strong: false, known: true, basis: [] }
  const actor = (id: string, own: string) => ({
    id,
    label: { en: id },
    statements: [{ id: 'stay', want: { kind: 'not', of: option(own) } as const, ...plain }],
    basis: [],
  })
  const questions = Array.from({ length: count }, (_, i) => {
    const isFirst = i < ofFirst
    const add = { id: `s${i}`, want: option(isFirst ? 'x' : 'z'), ...plain }
    const place = { before: 'stay' }
    const change = { kind: 'add' as const, of: isFirst ? 'a' : 'b', add, place }
    const answer = (id: string, changes: (typeof change)[]) => {
      return { id, label: { en: id }, changes, basis: [] }
    }
    const answers = [answer('no', []), answer('yes', [change])]
    return { id: `U${i}`, title: { en: '' }, base: 'no', answers, for: [], against: [], basis: [] }
  })
  const options = [
    ['x', 'a'],
    ['y', 'b'],
    ['z', 'c'],
  ].map(([id = '', owner = '']) => {
    const rest = { today: false, reversible: 'yes' as const, basis: [] }
    return { id, owner, label: { en: id }, ...rest }
  })
  const none = { rules: [], states: [], observed: [], shocks: [], claims: [] }
  const actors = [actor('a', 'x'), actor('b', 'y'), actor('c', 'z')]
  const model = shippedModel('teaching/chicken.yaml')
  const keep = { option: 'x', value: true }
  const stage = { id: 't', label: { en: 't' }, commitments: [{ keep, by: 'a', basis: [] }] }
  const plans = [{ id: 'p', label: { en: 'p' }, role: 'plan', stages: [{ ...stage, after: [] }] }]
  return {
    ...{ ...model, ...none, readings: [], signals: [], actors, options, questions },
    plans: plans as unknown as Model['plans'],
  }
}

/** Some goals of a model, by its first and its last option. */
export function wantsIn({ options }: Model): Formula[] {
  const [o, z] = [options[0]?.id ?? '', options.at(-1)?.id ?? '']
  return [`${o} & !${z}`, `!${o}`, `${o} & ${z}`].map((source) => {
    const read = parseTest(`reachable(${source})`)
    if ('problem' in read || read.test.kind !== 'reachable') throw new Error(source)
    return read.test.want
  })
}
