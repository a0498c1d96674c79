/** A random model → the document that an author would have written for it, shorthands and all. */
import type { JsonRecord, JsonValue } from '../../src/base/json.ts'
import type {
  Commitment,
  Model,
  ModelChange,
  Plan,
  Setting,
  Stage,
  Statement,
} from '../../src/model/model.ts'
import { printFormula } from '../../src/model/model.ts'

type Fields = Record<string, JsonValue | undefined>

export function documentOf(model: Model): JsonRecord {
  return record({
    stufenplan: 1,
    id: model.id,
    title: model.title,
    date: model.date,
    basis: 'assumption',
    actors: byId(model.actors, ({ label }) => ({ label })),
    options: byId(model.options, ({ owner, label, today, reversible }) => ({
      owner,
      label,
      today: today ? 'yes' : 'no',
      reversible,
    })),
    rules: byId(model.rules, ({ never }) => ({ never: printFormula(never) })),
    preferences: Object.fromEntries(
      model.actors.map(({ id, statements }) => [id, statements.map(statementOf)]),
    ),
    questions: byId(model.questions, ({ title, base, answers }) => ({
      title,
      base,
      answers: byId(answers, ({ label, changes }) => ({ label, changes: changes.map(changeOf) })),
    })),
    observed: byId(model.observed, (one) => ({
      label: one.label,
      date: one.date,
      [factField[one.kind]]: one.actors,
      offers: one.offers.map((offer) => offer.map(settingOf)),
    })),
    plans: byId(model.plans, planOf),
    shocks: byId(model.shocks, ({ label, set, held, answers }) => ({
      label,
      set: set.map(settingOf),
      held: held ? 'yes' : 'no',
      answers,
    })),
  })
}

const factField = {
  'refused-by-all': 'refused-by',
  'refused-by-one-of': 'refused-by-one-of',
  made: 'made-by',
} as const

function statementOf({ id, want, strong, degree, known }: Statement): JsonValue {
  return record({
    id,
    want: printFormula(want),
    strong: degree ?? (strong ? 'yes' : undefined),
    known: known ? undefined : 'no',
  })
}

function changeOf(change: ModelChange): JsonValue {
  switch (change.kind) {
    case 'add':
      return record({ add: statementOf(change.add), of: change.of, ...change.place })
    case 'move':
      return record({ move: change.statement, of: change.of, ...change.place })
    case 'drop':
      return { drop: change.statement, of: change.of }
    case 'replace':
      return { replace: change.statement, of: change.of, with: change.with.map(statementOf) }
    case 'forbid':
      return { forbid: printFormula(change.never) }
    case 'unseen':
      return { unseen: change.options }
  }
}

function planOf({ label, stages }: Plan): Fields {
  return { label, stages: byId(stages, stageOf) }
}

function stageOf({ commitments, after, fallback, escrow }: Stage): Fields {
  return {
    commitments: commitments.map(commitmentOf),
    talks: commitments.length === 0 ? 'what comes next' : undefined,
    after,
    fallback,
    escrow: escrow ? 'yes' : undefined,
  }
}

/** In short where it says no more than what is kept. */
function commitmentOf({ keep, verification, breach }: Commitment): JsonValue {
  if (verification === undefined && breach === undefined) return settingOf(keep)
  return record({
    keep: settingOf(keep),
    verification:
      verification?.by === undefined || verification.by.length === 0
        ? undefined
        : { by: verification.by },
    breach: breach && record({ answer: breach.answer?.map(settingOf), by: breach.by }),
  })
}

const settingOf = ({ option, value }: Setting) => (value ? option : `not ${option}`)

function byId<T extends { readonly id: string }>(
  list: readonly T[],
  fields: (one: T) => Fields,
): JsonRecord {
  return Object.fromEntries(list.map((one) => [one.id, record(fields(one))]))
}

function record(fields: Fields): JsonRecord {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ) as JsonRecord
}
