/** What a search was asked to combine, and whether what it found is made of that. */
import { canonicalJson } from '../base/hash.ts'
import { isRecord, type JsonRecord, type JsonValue } from '../base/json.ts'
import { type Model, optionsIn, parseFormula, type Setting } from '../model/model.ts'
import { isInOrder } from './lists.ts'
import { requirementsIn } from './search-blocked.ts'
import type { FindingClaim } from './verdict.ts'

interface Piece {
  readonly id: string
  readonly set: readonly Setting[]
  readonly after: readonly string[]
}

export function* searchedClaims(
  model: Model,
  question: JsonRecord,
  finding: JsonRecord,
): Generator<FindingClaim> {
  if (question.kind !== 'search') return
  const pieces = piecesAsked(model, question)
  const { kind } = finding
  if (kind === 'search')
    yield [
      canonicalJson(finding.pieces) === canonicalJson(pieces),
      'other commitments were to be combined',
    ]
  if (kind !== 'ladder' && kind !== 'blocked') return
  const without = listOf(finding.without).filter(isRecord)
  const out = without.flatMap((one) => (one.kind === 'piece' ? [String(one.piece)] : []))
  const left = pieces.filter((one) => !out.includes(one.id))
  yield [out.every((piece) => pieces.some(({ id }) => id === piece)), 'there is no such piece']
  const stages = listOf(finding.stages).map((one) => listOf(isRecord(one) ? one.set : []))
  const taken = left.filter((one) => stageOf(stages, one) >= 0)
  const settings = taken.reduce((sum, one) => sum + one.set.length, 0)
  const all = stages.reduce((sum, set) => sum + set.length, 0)
  yield [settings === all && isByPiece(stages, left), 'its stages are not made of whole pieces']
  if (kind === 'ladder') yield [finding.ambition === taken.length, `it has ${taken.length} pieces`]
  yield* endClaims(question, { stages, isWhole: taken.length === left.length })
  const most = without.some((one) => one.kind === 'stages') ? left.length : question.stagesMax
  yield [stages.length <= Number(most), 'it has more stages than were asked for']
  yield* orderClaims(left, stages, without)
  if (kind === 'blocked') {
    const all = requirementsAsked(model, question, pieces).map(canonicalJson)
    yield [isInOrder(all, without.map(canonicalJson)), 'what is given up is not told in its order']
  }
  if (without.some((one) => one.kind === 'stages'))
    yield [stages.length > Number(question.stagesMax), 'it has no more stages than were asked for']
}

function requirementsAsked(model: Model, { test, stagesMax, goal }: JsonRecord, some: Piece[]) {
  return requirementsIn(
    { model },
    {
      pieces: some.map((one) => ({ ...one, set: [...one.set], after: [...one.after] })),
      test: test === 'today' ? 'today' : 'step',
      stagesMax: Number(stagesMax),
      ...(goal !== undefined && { goal: String(goal) }),
    },
  )
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** A ladder ends where the goal holds, or else when all is carried out. */
function* endClaims(
  { goal }: JsonRecord,
  { stages, isWhole }: { readonly stages: readonly unknown[]; readonly isWhole: boolean },
): Generator<FindingClaim> {
  if (goal === undefined) yield [isWhole && stages.length > 0, 'it does not carry out everything']
  else {
    const read = parseFormula(String(goal))
    yield ['formula' in read && optionsIn(read.formula).length > 0, 'the goal is no formula']
  }
}

/** Prerequisites come in an earlier stage, but for those that are taken away and are not kept. */
function* orderClaims(
  pieces: readonly Piece[],
  stages: readonly (readonly JsonValue[])[],
  without: readonly JsonRecord[],
): Generator<FindingClaim> {
  const waived = (piece: string, first: string) =>
    without.some((one) => one.kind === 'prerequisite' && one.piece === piece && one.first === first)
  for (const piece of pieces)
    for (const first of piece.after) {
      const before = pieces.find((one) => one.id === first)
      const place = stageOf(stages, piece)
      if (before === undefined || place < 0) continue
      const early = stageOf(stages, before)
      const isKept = early >= 0 && early < place
      yield [isKept !== waived(piece.id, first), `whether ${first} comes before ${piece.id}`]
    }
  for (const requirement of without.filter(({ kind }) => kind === 'prerequisite'))
    yield [
      pieces.some(
        ({ id, after }) => id === requirement.piece && after.includes(String(requirement.first)),
      ),
      'there is no such prerequisite',
    ]
}

/** The stage that holds a whole piece; -1: none. */
function stageOf(stages: readonly (readonly JsonValue[])[], piece: Piece): number {
  const texts = stages.map((set) => set.map(canonicalJson))
  return texts.findIndex((set) => piece.set.every((one) => set.includes(canonicalJson(one))))
}

/** Within a stage pieces stand in the order in which they were asked about. */
function isByPiece(stages: readonly (readonly JsonValue[])[], pieces: readonly Piece[]): boolean {
  return stages.every((set, k) => {
    const own = pieces.filter((one) => stageOf(stages, one) === k).flatMap((one) => one.set)
    return canonicalJson(own) === canonicalJson(set)
  })
}

/** The bundles that were named; else each commitment of plans that is not in effect today. */
function piecesAsked(model: Model, question: JsonRecord): Piece[] {
  const bundles = listOf(question.bundles).map(String)
  const sets =
    bundles.length > 0
      ? bundles.map((bundle) => bundle.split('+').map(settingIn))
      : commitmentsOf(model).map((one) => [one])
  const nameOf = (set: readonly Setting[]) =>
    set.map(({ option, value }) => (value ? option : `not ${option}`)).join('+')
  const pieces = sets.map((set, i) => ({ id: bundles[i] ?? nameOf(set), set }))
  const named = (name: string) =>
    pieces.findIndex(({ id, set }) => id === name || set.some(({ option }) => option === name))
  const firsts = listOf(question.first).map((written) => {
    const [a = '', b = ''] = String(written).split('<')
    return [named(a.trim()), named(b.trim())] as const
  })
  return pieces.map((piece, i) => ({
    ...piece,
    after: pieces.flatMap(({ id }, k) =>
      k !== i && firsts.some(([a, b]) => a === k && b === i) ? [id] : [],
    ),
  }))
}

function settingIn(written: string): Setting {
  const [, no, option = written.trim()] = /^(!|not )?\s*(\S+)$/.exec(written.trim()) ?? []
  return { option, value: no === undefined }
}

function commitmentsOf(model: Model): Setting[] {
  const found = new Map<string, Setting>()
  for (const plan of model.plans.filter((one) => one.role === 'plan'))
    for (const { keep } of plan.stages.flatMap((stage) => stage.commitments)) {
      const isToday = model.options.some(
        (one) => one.id === keep.option && one.today === keep.value,
      )
      if (!isToday) found.set(keep.option, keep)
    }
  return [...found.values()]
}
