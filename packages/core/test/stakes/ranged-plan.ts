/**
 * Random models with one plan, as in `arbitrary-plan.ts`, some of whose numbers are ranges: worths,
 * chances of being seen, times, sanctions, deposits, shares, patience, survival, false alarms. In
 * two of three nothing but a breach can end the agreement. One in three is plain: no rules, worths
 * that add up, nothing that another undertakes unwanted, one chance and one answer for each party.
 */
import fc from 'fast-check'
import { arbitraryPlan } from './arbitrary-plan.ts'

type Json = Record<string, unknown>

/** A number of the model, and the range that it becomes. */
interface Place {
  readonly holder: Json
  readonly field: string
  readonly range: readonly [number | string, number | string]
}

/** The model as text of the file format, with at most so many ranges. */
export function rangedPlan(rangesMax: number): fc.Arbitrary<string> {
  return fc
    .record({
      text: arbitraryPlan,
      isQuiet: fc.constantFrom(true, true, false),
      isPlain: fc.constantFrom(true, false, false),
      hasGuarantor: fc.constantFrom(true, false, false, false),
      picks: fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: rangesMax }),
    })
    .map(({ text, picks, hasGuarantor, ...how }) => {
      const model = JSON.parse(text)
      if (hasGuarantor) model.plans.p.guarantors = [{ actor: 'p0', sanction: 0.5, executes: 0.8 }]
      if (how.isPlain) makePlain(model)
      const places = placesIn(model, how)
      for (const pick of new Set(picks.map((one) => one % places.length))) {
        const { holder, field, range } = places[pick] as Place
        holder[field] = range
      }
      return JSON.stringify(model)
    })
}

interface How {
  readonly isQuiet: boolean
  readonly isPlain: boolean
}

function makePlain(model: Json): void {
  const { options, preferences, plans } = model as Record<string, Record<string, Json>>
  delete model.rules
  for (const option of Object.values(options ?? {})) option.today = false
  const owned = new Map<unknown, unknown>()
  for (const stage of Object.values(plans?.p?.stages as Record<string, Json>))
    for (const commitment of stage.commitments as Json[]) {
      delete commitment.verification
      delete commitment.breach
      const name = String(commitment.keep).replace('not ', '')
      owned.set(name, options?.[name]?.owner)
    }
  const kept = new Set(
    Object.values(plans?.p?.stages as Record<string, Json>).flatMap((stage) =>
      (stage.commitments as Json[]).map(({ keep }) => keep),
    ),
  )
  for (const [actor, wants] of Object.entries(preferences ?? {}))
    (preferences as Json)[actor] = (wants as unknown as Json[]).filter(
      ({ want }) =>
        !String(want).includes('&') &&
        (kept.has(want) || owned.get(String(want).replace('not ', '')) === actor),
    )
}

function placesIn(model: Json, { isQuiet }: How): Place[] {
  const { actors, options, preferences, plans } = model as Record<string, Record<string, Json>>
  const plan = plans?.p as Json
  const found: Place[] = []
  const add = (holder: Json, field: string, range: Place['range']) =>
    found.push({ holder, field, range })
  for (const actor of Object.values(actors ?? {})) {
    const [patience, breach] = [actor.patience as Json, actor.breach as Json]
    const [watched] = actor.watched as Json[]
    add(patience, 'factor', [Number(patience.factor) * 0.7, Number(patience.factor)])
    addChance(add, watched as Json)
    addConsequences(add, breach)
    if (isQuiet) delete actor['false-alarm']
    else add(actor, 'false-alarm', [0, 0.05])
  }
  for (const option of Object.values(options ?? {})) {
    const share = Number(option['irreversible-share'])
    add(option, 'irreversible-share', [share / 2, Math.min(1, share + 0.4)])
  }
  for (const wants of Object.values(preferences ?? {}))
    for (const one of wants as unknown as Json[])
      if (one.worth !== undefined)
        add(one, 'worth', [Number(one.worth) * 0.4, Number(one.worth) * 1.5])
  for (const guarantor of (plan.guarantors ?? []) as Json[]) {
    add(guarantor, 'sanction', [0.5, 1])
    add(guarantor, 'executes', [0.2, 0.9])
  }
  if (isQuiet) delete plan.breakdown
  else add(plan, 'breakdown', [0, 0.1])
  for (const stage of Object.values(plan.stages as Record<string, Json>)) {
    add(stage, 'survival', [Number(stage.survival) * 0.5, 1])
    for (const commitment of stage.commitments as Json[]) {
      if (commitment.verification) addChance(add, commitment.verification as Json)
      if (commitment.breach) addConsequences(add, commitment.breach as Json)
    }
  }
  return found
}

type Add = (holder: Json, field: string, range: Place['range']) => void

function addChance(add: Add, watch: Json): void {
  const chance = Number(watch.probability)
  add(watch, 'probability', [chance / 2, Math.min(1, chance * 1.5)])
}

function addConsequences(add: Add, breach: Json): void {
  const days = Number.parseFloat(String(breach.within ?? '365 days'))
  add(breach, 'within', [`${days / 2} days`, `${days + 365} days`])
  add(breach, 'sanction', [0, 1])
  add(breach, 'hostage', [0, 2])
}
