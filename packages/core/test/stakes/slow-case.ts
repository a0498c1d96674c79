/** A plan's case as the slow checker reads it, for tests that work it out by hand. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { worldOf } from '../../src/game/game.ts'
import type { Model } from '../../src/model/model.ts'
import type { JudgedCase } from '../../src/recheck/judged.ts'
import { leastMargin } from '../../src/recheck/margins.ts'
import { slowGame } from '../../src/recheck/slow-game.ts'
import { caseOf } from '../../src/recheck/stakes-case.ts'
import { type StatedAgain, statedAgain } from '../../src/recheck/stated-again.ts'
import { readModel } from '../models.ts'

export interface SlowCase {
  readonly stated: StatedAgain
  readonly one: JudgedCase
  readonly option: (id: string) => number
  readonly party: (id: string) => number
  /** The least margin of a party in a stage, with what is wanted or with all answers together. */
  readonly margin: (stage: number, party: string, joint?: boolean) => number
}

export function fixture(name: string): Model {
  const path = fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))
  return readModel(readFileSync(path, 'utf8'), name)
}

export function slowCase(model: Model): SlowCase {
  const game = slowGame(model, worldOf(model))
  const [plan] = model.plans
  if (plan === undefined) throw new Error('the model has no plan')
  const stages = plan.stages.map(({ id }) => id)
  const stated = statedAgain(game, { plan: plan.id, stages, unseen: [], set: {} }, {})
  if (stated === undefined) throw new Error('the plan is no ladder')
  const one = caseOf(stated, { look: 'forward', cheater: 'march-on', memory: 'lasting' })
  const party = (id: string) => stated.parties.indexOf(id)
  return {
    stated,
    one,
    party,
    option: (id) => stated.options.indexOf(id),
    margin: (stage, id, joint = false) =>
      leastMargin({ ...one, settings: { ...one.settings, joint } }, { stage, party: party(id) }),
  }
}
