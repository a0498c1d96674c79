/**
 * Tests: what would have to come out if a claim holds, in a small language over findings.
 *
 *     prefers(A, s, t)           A ranks state s above state t
 *     nash(s)                    nobody gains by leaving s alone
 *     stable(s)                  the same, once one other actor's best reply is counted
 *     stable(s, seq)             nobody would leave s under this concept
 *     stable(s, seq, A)          A would not
 *     pays(s)                    a joint move of two or more from today to s pays all who make it
 *     fits, fits(fact)           the observed facts are explained, or this one
 *     enters(plan.stage, A)      A ranks the state of the stage above the one before it
 *     enters(plan)               so does everyone who moves, at every stage
 *     enters(plan, today)        everyone who moves ranks the state of every stage above today
 *     enters(plan.stage, today, A)  A ranks the state of the stage above today
 *     holds(plan.stage)          every gain in the state of the stage is answered
 *     holds(plan)                the same for every stage
 *     self-enforcing(plan)       complying is worth at least any breach, for every party and stage
 *     self-enforcing(plan.stage, A)  the same for A at this stage
 *     reachable(f)               moves, joint or alone, that pay and hold lead from today to f
 *     U6=yes                     in readings with this answer
 *     under(shock, x)            x, once the shock has happened
 *     without(plan, [a, b], x)   x, with these commitments taken out
 *     share(x)                   a number: the share of readings in which x is true
 *     success(plan)              a number: the share in which all is better than today, and held
 *     success(plan, step)        a number: the share in which each stage pays as well
 *     durability(plan)           a number: the share of end states that outlast shocks, breaches
 *
 * A plan is one of the model by its name, or a ladder: `[insp, drop] then [rec_n, rec_s]`.
 *
 * All joined by not, and, or, iff, brackets, and > >= < <= between numbers. A state is `today`, a
 * named state, or what differs from today in square brackets: `[insp, not support]`.
 */
import type { Formula } from './formula.ts'
import type { Setting } from './resolved.ts'
import { MisreadTest, readSyntax, type TestProblem, type Written } from './test-syntax.ts'

export type { TestProblem } from './test-syntax.ts'

/** Something true or false in each reading. */
export type Test =
  | { readonly kind: 'not'; readonly of: Test }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Test[] }
  | { readonly kind: 'iff'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'compare'; readonly sign: Sign; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'answer'; readonly question: string; readonly answer: string }
  | {
      readonly kind: 'prefers'
      readonly actor: string
      readonly state: StateName
      readonly to: StateName
    }
  | { readonly kind: 'nash' | 'pays'; readonly state: StateName }
  | {
      readonly kind: 'stable'
      readonly state: StateName
      /** None: every gain is answered by one other actor's best reply, as in plans. */
      readonly concept?: string
      readonly actor?: string
    }
  | { readonly kind: 'fits'; readonly fact?: string }
  | {
      readonly kind: 'enters'
      readonly plan: PlanName
      readonly stage?: string
      /** Gained against today; without it, against the state before the stage. */
      readonly against?: 'today'
      readonly actor?: string
    }
  | { readonly kind: 'holds'; readonly plan: PlanName; readonly stage?: string }
  | {
      readonly kind: 'self-enforcing'
      readonly plan: PlanName
      readonly stage?: string
      readonly actor?: string
    }
  | { readonly kind: 'reachable'; readonly want: Formula }
  | { readonly kind: 'under'; readonly shock: string; readonly of: Test }
  | {
      readonly kind: 'without'
      readonly plan: string
      readonly options: readonly string[]
      readonly of: Test
    }

export type Sign = '>' | '>=' | '<' | '<='

/** A number that is the same in all readings, because it counts them. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'share'; readonly of: Test }
  | { readonly kind: 'success'; readonly plan: PlanName; readonly step: boolean }
  | { readonly kind: 'durability'; readonly plan: PlanName }
  | { readonly kind: 'under'; readonly shock: string; readonly of: Amount }
  | {
      readonly kind: 'without'
      readonly plan: string
      readonly options: readonly string[]
      readonly of: Amount
    }

/** A state by its name, or by what differs from today. */
export type StateName = string | readonly Setting[]

/** A plan by its name, or as a ladder: what is set in one stage after the other. */
export type PlanName = string | readonly (readonly Setting[])[]

/** More numbers than this in one test, and nobody can follow it. */
export const comparisonsMax = 8

/** Reads a test, or says where the text stops being one. */
export function parseTest(
  source: string,
): { readonly test: Test } | { readonly problem: TestProblem } {
  try {
    const written = readSyntax(source)
    const test = truthFrom(written)
    if (comparisonsIn(written) > comparisonsMax)
      throw new MisreadTest({ offset: 0, found: '', expected: 'fewer-comparisons' })
    return { test }
  } catch (misread) {
    if (misread instanceof MisreadTest) return { problem: misread.problem }
    throw misread
  }
}

/** Reads a number of a test alone; undefined where the text is none. */
export function parseAmount(source: string): Amount | undefined {
  try {
    return amountFrom(readSyntax(source))
  } catch (misread) {
    if (misread instanceof MisreadTest) return undefined
    throw misread
  }
}

function comparisonsIn(written: Written): number {
  const own = /^[<>]=?$/.test(written.kind) ? 1 : 0
  return written.parts.reduce((sum, part) => sum + comparisonsIn(part), own)
}

function wrong(written: Written | undefined, expected: string): never {
  const [offset, found] = [written?.offset ?? 0, written?.text ?? '']
  throw new MisreadTest({ offset, found, expected })
}

function truthFrom(written: Written): Test {
  const { kind, parts } = written
  const [left, right] = parts
  switch (kind) {
    case 'not':
      return { kind, of: truthFrom(left ?? wrong(written, 'truth')) }
    case 'and':
    case 'or':
      return { kind, parts: parts.map(truthFrom) }
    case 'iff':
      return { kind, left: truthFrom(part(written, 0)), right: truthFrom(part(written, 1)) }
    case 'implies': {
      const when: Test = { kind: 'not', of: truthFrom(part(written, 0)) }
      return { kind: 'or', parts: [when, truthFrom(part(written, 1))] }
    }
    case '=':
      return { kind: 'answer', question: name(left, 'question'), answer: name(right, 'answer') }
    case '>':
    case '>=':
    case '<':
    case '<=':
      return {
        kind: 'compare',
        sign: kind,
        left: amountFrom(part(written, 0)),
        right: amountFrom(part(written, 1)),
      }
    case 'name':
      return written.text === 'fits' ? { kind: 'fits' } : wrong(written, 'truth')
    case 'call':
      return truthFromCall(written)
    default:
      return wrong(written, 'truth')
  }
}

/** `today` after the plan says against what; an actor may stand there or behind it. */
function entersFrom(call: Written): Test {
  const [, second, third] = call.parts
  const isToday = second?.kind === 'name' && second.text === 'today'
  if (third !== undefined && !isToday) wrong(second, 'today')
  const actor = isToday ? third : second
  return {
    kind: 'enters',
    ...stageFrom(part(call, 0)),
    ...(isToday && { against: 'today' as const }),
    ...(actor && { actor: name(actor, 'actor') }),
  }
}

function truthFromCall(call: Written): Test {
  const { text, parts } = call
  const [first, second, third] = parts
  switch (text) {
    case 'prefers':
      count(call, 3)
      return {
        kind: text,
        actor: name(first, 'actor'),
        state: stateFrom(part(call, 1)),
        to: stateFrom(part(call, 2)),
      }
    case 'nash':
    case 'pays':
      count(call, 1)
      return { kind: text, state: stateFrom(part(call, 0)) }
    case 'stable':
      count(call, 1, 3)
      return {
        kind: text,
        state: stateFrom(part(call, 0)),
        ...(second && { concept: name(second, 'concept') }),
        ...(third && { actor: name(third, 'actor') }),
      }
    case 'fits':
      count(call, 1)
      return { kind: text, fact: name(first, 'fact') }
    case 'enters':
      count(call, 1, 3)
      return entersFrom(call)
    case 'self-enforcing':
      count(call, 1, 2)
      return {
        kind: text,
        ...stageFrom(part(call, 0)),
        ...(second && { actor: name(second, 'actor') }),
      }
    case 'holds':
      count(call, 1)
      return { kind: text, ...stageFrom(part(call, 0)) }
    case 'reachable':
      count(call, 1)
      return { kind: text, want: formulaFrom(part(call, 0)) }
    case 'under':
      count(call, 2)
      return { kind: text, shock: name(first, 'shock'), of: truthFrom(part(call, 1)) }
    case 'without':
      count(call, 3)
      return { kind: text, ...takenOut(call), of: truthFrom(part(call, 2)) }
    default:
      return wrong(call, 'truth')
  }
}

function amountFrom(written: Written): Amount {
  const { kind, text, parts } = written
  if (kind === 'number') return { kind, value: Number(text) }
  if (kind !== 'call') return wrong(written, 'number')
  const [first, second] = parts
  switch (text) {
    case 'share': {
      count(written, 1)
      const inside = part(written, 0)
      if (comparisonsIn(inside) > 0) return wrong(inside, 'truth')
      return { kind: text, of: truthFrom(inside) }
    }
    case 'success':
      count(written, 1, 2)
      if (second !== undefined && second.text !== 'step') return wrong(second, 'step')
      return { kind: text, plan: planFrom(part(written, 0)), step: second !== undefined }
    case 'durability':
      count(written, 1)
      return { kind: text, plan: planFrom(part(written, 0)) }
    case 'under':
      count(written, 2)
      return { kind: text, shock: name(first, 'shock'), of: amountFrom(part(written, 1)) }
    case 'without':
      count(written, 3)
      return { kind: text, ...takenOut(written), of: amountFrom(part(written, 2)) }
    default:
      return wrong(written, 'number')
  }
}

function part(written: Written, place: number): Written {
  return written.parts[place] ?? wrong(written, 'test')
}

function count(call: Written, least: number, most = least): void {
  const given = call.parts.length
  if (given < least || given > most) wrong(call, most === 1 ? '1-part' : `${most}-parts`)
}

function name(written: Written | undefined, expected: string): string {
  return written?.kind === 'name' ? written.text : wrong(written, expected)
}

function stateFrom(written: Written): StateName {
  return written.kind === 'list' ? written.parts.map(settingFrom) : name(written, 'state')
}

function settingFrom(written: Written): Setting {
  if (written.kind !== 'not') return { option: name(written, 'option'), value: true }
  return { option: name(written.parts[0], 'option'), value: false }
}

function planFrom(written: Written): PlanName {
  if (written.kind === 'list') return [settingsFrom(written)]
  return written.kind === 'then' ? written.parts.map(settingsFrom) : name(written, 'plan')
}

function settingsFrom(list: Written): Setting[] {
  return list.parts.length > 0 ? list.parts.map(settingFrom) : wrong(list, 'option')
}

/** A plan, or a stage of one after a dot. The names of plans hold no dot here. */
function stageFrom(written: Written): { plan: PlanName; stage?: string } {
  if (written.kind !== 'name') return { plan: planFrom(written) }
  const whole = name(written, 'plan')
  const dot = whole.indexOf('.')
  return dot < 0 ? { plan: whole } : { plan: whole.slice(0, dot), stage: whole.slice(dot + 1) }
}

function takenOut(call: Written): { plan: string; options: string[] } {
  const list = part(call, 1)
  if (list.kind !== 'list' || list.parts.length === 0) return wrong(list, 'list')
  return {
    plan: name(call.parts[0], 'plan'),
    options: list.parts.map((one) => name(one, 'option')),
  }
}

function formulaFrom(written: Written): Formula {
  const { kind } = written
  switch (kind) {
    case 'name':
      return { kind: 'option', option: written.text }
    case 'not':
      return { kind, of: formulaFrom(part(written, 0)) }
    case 'and':
    case 'or':
      return { kind, parts: written.parts.map(formulaFrom) }
    case 'implies':
      return { kind, when: formulaFrom(part(written, 0)), then: formulaFrom(part(written, 1)) }
    case 'iff':
      return { kind, left: formulaFrom(part(written, 0)), right: formulaFrom(part(written, 1)) }
    default:
      return wrong(written, 'option')
  }
}
