/** The fewest other answers that turn a verdict over, again: one, then two, then the nearest. */

import type { World } from '../game/game.ts'
import type { Model } from '../model/model.ts'
import type { FindingOf } from '../subjects/findings.ts'
import type { FindingClaim } from './verdict.ts'
import type { JudgedReading } from './worths-decided.ts'

type ContestedQuestion = Model['questions'][number]

/**
 * Other answers than the base ones to one question or two, in the order of the questions; of two
 * the first stays and the second turns.
 */
export function* nearAnswers(questions: readonly ContestedQuestion[]): Generator<World> {
  const single = questions.map(({ id, base, answers }) =>
    answers.flatMap((one) => (one.id === base ? [] : [{ [id]: one.id }])),
  )
  for (const changes of single) yield* changes
  for (const [i, changes] of single.entries())
    for (const change of changes)
      for (const others of single.slice(i + 1))
        for (const other of others) yield { ...change, ...other }
}

export function* flipClaims(
  model: Model,
  finding: FindingOf<'robustness'>,
  holds: (answers: World) => boolean,
  judged: readonly JudgedReading[] | undefined,
): Generator<FindingClaim> {
  const { flip, asWritten, vary, worthsOf } = finding
  const questions = model.questions.filter((one) => vary.includes(one.id))
  yield [flip === undefined || areOther(questions, flip), 'the change named is none']
  yield [flip === undefined || holds(flip) !== asWritten, 'the change named turns nothing over']
  for (const answers of nearAnswers(questions)) {
    if (holds(answers) === asWritten) continue
    yield [isSame(flip, answers), `${JSON.stringify(answers)} turns it over`]
    return
  }
  yield [
    flip === undefined || (Object.keys(flip).length > 2 && worthsOf === undefined),
    'no such change turns it over',
  ]
  if (judged === undefined || worthsOf !== undefined) return
  const nearest = nearestOf(questions, judged, (one) => one.holds !== asWritten)
  yield [isSame(flip, nearest), 'another change is the nearest that turns it over']
}

/** Of the worlds that pass the one nearest to the base answers, the first of several. */
export function nearestOf(
  questions: readonly ContestedQuestion[],
  judged: readonly JudgedReading[],
  test: (reading: JudgedReading) => boolean,
): World | undefined {
  const found = judged.filter(test).map(({ reading }) => differing(questions, reading.world))
  const least = Math.min(...found.map((one) => Object.keys(one).length))
  return found.find((one) => Object.keys(one).length === least)
}

/** The answers of a world that are not the base answers. */
export function differing(questions: readonly ContestedQuestion[], world: World): World {
  const changed = questions.filter(({ id, base }) => world[id] !== base)
  return Object.fromEntries(changed.map(({ id }) => [id, world[id] ?? '']))
}

/** Answers other than the base ones, to questions among these. */
export function areOther(questions: readonly ContestedQuestion[], answers: World): boolean {
  return Object.entries(answers).every(([id, given]) => {
    const question = questions.find((one) => one.id === id)
    return (
      question !== undefined &&
      question.base !== given &&
      question.answers.some((one) => one.id === given)
    )
  })
}

export function isSame(a: World | undefined, b: World | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
