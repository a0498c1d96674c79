/**
 * What a reviewer would question about worths: an order that the worths turn round, and parties
 * that could break their word without anything following.
 */
import { at } from '../base/assert.ts'
import { type Frame, worldOf } from '../game/game.ts'
import { type Actor, type Diagnostic, diagnostic, type Model, type Plan } from '../model/model.ts'
import { testStages } from '../subjects/stakes/calculus/calculus.ts'
import { along, forbiddenStage, outlineOf, readLadder } from '../subjects/stakes/stakes.ts'

/** The first statement of each actor that can only be worth less than one below it. */
export function worthsAgainstOrder({ actors }: Model): Diagnostic[] {
  return actors.flatMap((actor) => {
    const found = firstTurned(actor)
    if (found === undefined) return []
    const { place, below } = found
    const statement = at(actor.statements, place).id
    const path = ['preferences', actor.id, place]
    return [diagnostic('worth-against-order', path, { actor: actor.id, statement, below })]
  })
}

function firstTurned({ statements }: Actor): { place: number; below: string } | undefined {
  for (const [place, { worth }] of statements.entries()) {
    if (worth === undefined) continue
    const below = statements.slice(place + 1).find((one) => one.worth && one.worth[0] > worth[1])
    if (below) return { place, below: below.id }
  }
  return undefined
}

/**
 * Stages at which a party gains by a breach and an answer would take nothing from it. What one
 * party does by itself is no agreement, and is not asked about.
 */
export function partiesUnheld(model: Model, frame: Frame): Diagnostic[] {
  return model.plans.flatMap((plan) => {
    const order = inOrder(plan)
    const asked = { world: worldOf(model), frame, order, unseen: new Set<string>(), settings: {} }
    const outline = outlineOf(model, plan, asked)
    if ('option' in outline || outline.stages.length === 0) return []
    if (outline.parties.length < 2 || forbiddenStage(outline)) return []
    const { stakes, ladder, missing } = readLadder(outline, along(1))
    const unknown = new Set(missing.map((one) => one.actor))
    return testStages(stakes, ladder, { look: 'alone' }).flatMap(({ stage, party, binding }) => {
      const actor = at(outline.parties, party)
      if (binding === undefined || unknown.has(actor)) return []
      const { kept, tempted, answered } = binding.flows
      const hostage = at(stakes.parties, party).hostage !== 0
      if (tempted <= kept || answered < tempted || hostage) return []
      const facts = { plan: plan.id, stage: at(outline.stages, stage).id, actor }
      return [diagnostic('no-leverage', ['plans', plan.id, 'stages', facts.stage], facts)]
    })
  })
}

/** Each stage once those it waits for stand, as near to the file as that allows. */
export function inOrder({ stages }: Plan): string[] {
  const places = new Map(stages.map(({ id }, place) => [id, place]))
  const waitsFor = stages.map(({ after }) => new Set(after).size)
  const followers = stages.map((): number[] => [])
  for (const [place, { after }] of stages.entries())
    for (const prerequisite of new Set(after))
      followers[places.get(prerequisite) ?? -1]?.push(place)
  const order: string[] = []
  // Last in the file first, so that the next one is taken from the end.
  const ready = stages.flatMap((_, place) => (waitsFor[place] === 0 ? [place] : [])).reverse()
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    order.push(at(stages, next).id)
    for (const follower of at(followers, next)) {
      waitsFor[follower] = at(waitsFor, follower) - 1
      if (waitsFor[follower] === 0) insert(ready, follower)
    }
  }
  return order
}

/** Into a list that falls from the first to the last. */
function insert(falling: number[], value: number): void {
  let [low, high] = [0, falling.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(falling, middle) > value) low = middle + 1
    else high = middle
  }
  falling.splice(low, 0, value)
}
