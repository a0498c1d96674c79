/** Tests of every function of the language, and whether a reading is in where one is true. */
import type { openQuestions } from '../../src/answer/by-cases/open-questions.ts'
import { always, type Diagram, type Diagrams } from '../../src/base/diagram.ts'
import type { World } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'

/** Tests of every function of the language, for the names of a random model. */
export function sources({ options, actors, questions, shocks, observed }: Model): string[] {
  const [o, z] = [options[0]?.id ?? '', options.at(-1)?.id ?? '']
  const [a, b] = [actors[0]?.id ?? '', actors.at(-1)?.id ?? '']
  const ladder = `[${o}] then [not ${z}, ${o}]`
  return [
    `prefers(${a}, [${o}], today) iff prefers(${b}, [not ${z}], [${z}])`,
    `nash(today) or nash([${o}, not ${z}])`,
    `stable(today)`,
    `stable([${o}]) or not stable([not ${o}, ${z}])`,
    `stable(today, seq)`,
    `stable([${z}], gmr, ${a}) iff stable(today, smr, ${b})`,
    `pays([${o}, ${z}]) or pays([not ${o}])`,
    'fits',
    ...(observed.length > 0 ? ['fits(fact0) and not fits'] : []),
    'enters(p)',
    'enters(p, today)',
    `enters(p.t0, ${a}) iff enters(p, today, ${b})`,
    'holds(p)',
    'holds(p.t0)',
    `enters(${ladder}, today) and holds(${ladder})`,
    `reachable(${o} & !${z})`,
    `reachable(!${o})`,
    `${questions[0]?.id}=a1 or holds(p)`,
    ...(shocks.length > 0
      ? [
          'under(shock0, holds(p))',
          `under(shock0, fits or prefers(${a}, [${o}], today))`,
          `under(shock0, reachable(${z}) or stable(today, sseq))`,
          `under(shock0, ${questions[0]?.id}=a0 or nash(today))`,
        ]
      : []),
    ...(shocks.length > 1 ? ['under(shock1, under(shock0, holds(p) or stable(today)))'] : []),
    `without(p, [${o}], holds(p) or enters(p))`,
    'success(p) > 0',
    'success(p, step) > 0',
    'durability(p) > 0',
    `without(p, [${z}], durability(p)) > success(${ladder})`,
    ...(shocks.length > 0 ? ['under(shock0, durability(p)) > under(shock0, success(p))'] : []),
  ]
}

export function isIn(
  { diagrams, questions }: ReturnType<typeof openQuestions>,
  of: Diagram,
  world: World,
): boolean {
  let node = of
  const end = (from: Diagrams, one: Diagram) => from.choiceAt(one) === from.ways.length
  while (!end(diagrams, node)) {
    const choice = diagrams.choiceAt(node)
    const question = questions[choice]
    const way = question?.answers.indexOf(world[question.id] ?? '') ?? -1
    node = diagrams.after(node, choice, way)
  }
  return node === always
}
