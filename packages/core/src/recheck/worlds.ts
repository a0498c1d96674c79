/**
 * Findings over worlds again: up to a limit every world is judged anew, by the slow definitions;
 * past it the sums, the world as written and every world that the finding names.
 */
import { below } from '../base/random.ts'
import type { FindingOf } from '../finding/finding.ts'
import type { World } from '../game/game.ts'
import { type Model, parseTest, type Test } from '../model/model.ts'
import { beyondChanceAgain } from './beyond-chance-again.ts'
import type { SlowGame } from './slow-game.ts'
import { countsFor, isSmallEnough, type SlowReading, slowReading, testHolds } from './slow-test.ts'
import { allOf, refused, type Verdict } from './verdict.ts'

/** More worlds than this are not judged again one by one. */
export const worldsJudgedMax = 512

type Over = Pick<
  FindingOf<'robustness'>,
  'vary' | 'fixed' | 'settingCount' | 'worldCount' | 'strength' | 'worthsOf'
>

/** Every world that a finding looked at, in order. */
export function* worldsOf(model: Model, over: Over): Generator<World> {
  const questions = model.questions.filter((one) => over.vary.includes(one.id))
  for (let k = 0; k < over.worldCount; k++) {
    const world: Record<string, string> = { ...over.fixed }
    let rest = k
    for (const [place, { id, answers }] of questions.entries()) {
      const { length } = answers
      const drawn = over.strength.kind === 'sampled'
      const seed = over.strength.kind === 'sampled' ? over.strength.seed : 0
      const answer = drawn ? below(length, { seed, draw: k, place }) : rest % length
      rest = Math.floor(rest / length)
      world[id] = answers[answer]?.id ?? ''
    }
    yield world
  }
}

/** The same as readings, with the draw that worths are taken from. */
export function* readingsOf(model: Model, over: Over): Generator<SlowReading> {
  let draw = 0
  const { strength, worthsOf } = over
  for (const world of worldsOf(model, over)) {
    const isDrawn = worthsOf !== undefined && strength.kind === 'sampled'
    yield slowReading(model, world, isDrawn ? { seed: strength.seed, draw } : undefined)
    draw++
  }
}

const never = () => false

export function recheckRobustness(game: SlowGame, finding: FindingOf<'robustness'>): Verdict {
  const { model } = game
  const read = parseTest(finding.test)
  if ('problem' in read) return refused(`"${finding.test}" is not a test`)
  if (!isSmallEnough(model, read.test)) return allOf(sums(finding))
  const holds = (world: World) => testHolds(slowReading(model, world), read.test, never)
  const asWritten = holds(finding.fixed)
  const { flip, failing } = finding
  const named = (answers: World) => ({ ...finding.fixed, ...answers })
  return allOf([
    ...sums(finding),
    [finding.asWritten === asWritten, `with the base answers it ${asWritten ? 'holds' : 'fails'}`],
    [flip === undefined || holds(named(flip)) !== asWritten, 'the change named turns nothing over'],
    [!failing.some((answers) => holds(named(answers))), 'in a world named as failing it holds'],
    ...recount(model, finding, read.test),
  ])
}

type Check = readonly [boolean, string]

function sums(finding: FindingOf<'robustness'>): Check[] {
  const { worldCount, trueCount, outsideCount } = finding
  const failing = finding.regions.reduce((sum, one) => sum + one.failCount, outsideCount)
  const tables = [...finding.influence, ...finding.pairs]
  const known = worldCount <= 2 ** 14
  return [
    ...beyondChanceAgain(finding),
    [!known || failing === worldCount - trueCount, 'the regions do not add up to the failures'],
    ...tables.map(({ answers }): Check => {
      const [count, holding] = [total(answers, 'count'), total(answers, 'trueCount')]
      return [count === worldCount && holding === trueCount, 'a table by answers does not add up']
    }),
  ]
}

function total<K extends string>(rows: readonly Readonly<Record<K, number>>[], name: K): number {
  return rows.reduce((sum, row) => sum + row[name], 0)
}

function recount(model: Model, finding: FindingOf<'robustness'>, test: Test): Check[] {
  if (finding.worldCount > worldsJudgedMax) return []
  let [trueCount, fittingCount, fittingTrue] = [0, 0, 0]
  const byAnswer = new Map<string, number>()
  for (const reading of readingsOf(model, finding)) {
    const { world } = reading
    const fits = testHolds(reading, { kind: 'fits' }, never)
    if (fits) fittingCount++
    if (!testHolds(reading, test, never)) continue
    trueCount++
    if (fits) fittingTrue++
    for (const question of finding.vary) {
      const key = `${question}=${world[question]}`
      byAnswer.set(key, (byAnswer.get(key) ?? 0) + 1)
    }
  }
  const { fitting } = finding
  return [
    [finding.trueCount === trueCount, `it holds in ${trueCount} worlds`],
    [fitting.count === fittingCount, `${fittingCount} worlds agree with the facts`],
    [fitting.trueCount === fittingTrue, `it holds in ${fittingTrue} of those that agree`],
    ...finding.influence.flatMap(({ question, answers }) =>
      answers.map((one): Check => {
        const found = byAnswer.get(`${question}=${one.answer}`) ?? 0
        return [
          one.trueCount === found,
          `with ${question}=${one.answer} it holds in ${found} worlds`,
        ]
      }),
    ),
  ]
}

/** Each count again, and each count by answer, where few enough worlds were looked at. */
export function recheckPlanRobustness(
  { model }: SlowGame,
  finding: FindingOf<'plan-robustness'>,
): Verdict {
  const read = parseTest(`success(${finding.plan}) > 0 or holds(${finding.plan})`)
  const [compared, held] = 'test' in read && read.test.kind === 'or' ? read.test.parts : []
  if (compared?.kind !== 'compare' || compared.left.kind !== 'success' || held === undefined)
    return refused(`"${finding.plan}" is no plan`)
  const { left: success } = compared
  if (finding.worldCount > worldsJudgedMax)
    return allOf([
      [finding.step <= finding.held && finding.today <= finding.held, 'more pass than hold'],
    ])
  const judged = [...readingsOf(model, finding)].map((reading) => {
    return {
      world: reading.world,
      step: countsFor(reading, { ...success, step: true })[0] === 1,
      today: countsFor(reading, { ...success, step: false })[0] === 1,
      held: testHolds(reading, held, never),
      fits: testHolds(reading, { kind: 'fits' }, never),
    }
  })
  const fitting = judged.filter((one) => one.fits)
  const { influence } = finding
  return allOf([
    [finding.fitting.count === fitting.length, `${fitting.length} worlds agree with the facts`],
    ...(['step', 'today', 'held'] as const).flatMap((name): Check[] => [
      [finding[name] === judged.filter((one) => one[name]).length, `${name} is another count`],
      [
        finding.fitting[name] === fitting.filter((one) => one[name]).length,
        `${name} is another count where the facts agree`,
      ],
    ]),
    ...(influence?.questions ?? []).flatMap(({ question, answers }) =>
      answers.map((one): Check => {
        const found = judged.filter(({ world }) => world[question] === one.answer)
        const passing = found.filter((world) => influence && world[influence.on]).length
        const same = one.count === found.length && one.trueCount === passing
        return [same, `with ${question}=${one.answer} it is ${passing} of ${found.length}`]
      }),
    ),
  ])
}

export function recheckWorldFit({ model }: SlowGame, finding: FindingOf<'world-fit'>): Verdict {
  const named = (answers: World | undefined, fits: boolean): Check[] =>
    answers === undefined
      ? []
      : [[agrees(model, { ...finding.fixed, ...answers }) === fits, 'a world named is not so']]
  const checks = [...named(finding.fits, true), ...named(finding.contradicts, false)]
  if (finding.worldCount > worldsJudgedMax) return allOf(checks)
  const readings = [...readingsOf(model, finding)]
  const against = readings.map((one) =>
    finding.facts.filter(({ fact }) => !testHolds(one, { kind: 'fits', fact }, never)),
  )
  const fitting = against.filter((facts) => facts.length === 0).length
  return allOf([
    ...checks,
    [finding.fittingCount === fitting, `${fitting} worlds agree with every fact`],
    ...finding.facts.map((fact): Check => {
      const count = against.filter((facts) => facts.includes(fact)).length
      const only = against.filter((facts) => facts.length === 1 && facts[0] === fact).length
      const same = fact.count === count && fact.onlyCount === only
      return [same, `${count} worlds contradict ${fact.fact}, ${only} of them no other`]
    }),
  ])
}

function agrees(model: Model, world: World): boolean {
  return testHolds(slowReading(model, world), { kind: 'fits' }, never)
}
