/** A test in one spelling, so that equal ones can be told and shown. */
import type { Amount, StateName, Test } from './claim-test.ts'
import { printFormula } from './formula.ts'

export function printTest(test: Test): string {
  switch (test.kind) {
    case 'not':
      return `not ${bracketed(test.of)}`
    case 'and':
    case 'or':
      return test.parts.map(bracketed).join(` ${test.kind} `)
    case 'iff':
      return `${bracketed(test.left)} iff ${bracketed(test.right)}`
    case 'compare':
      return `${printAmount(test.left)} ${test.sign} ${printAmount(test.right)}`
    case 'answer':
      return `${test.question}=${test.answer}`
    case 'prefers':
      return `prefers(${test.actor}, ${stateText(test.state)}, ${stateText(test.to)})`
    case 'nash':
    case 'stable':
    case 'pays':
      return `${test.kind}(${stateText(test.state)})`
    case 'fits':
      return test.fact === undefined ? 'fits' : `fits(${test.fact})`
    case 'enters':
      return `enters(${stageText(test)}${test.actor === undefined ? '' : `, ${test.actor}`})`
    case 'holds':
      return `holds(${stageText(test)})`
    case 'reachable':
      return `reachable(${printFormula(test.want)})`
    case 'under':
      return `under(${test.shock}, ${printTest(test.of)})`
    case 'without':
      return `without(${test.plan}, [${test.options.join(', ')}], ${printTest(test.of)})`
  }
}

/** A number of a test in one spelling. */
export function printAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'number':
      return String(amount.value)
    case 'share':
      return `share(${printTest(amount.of)})`
    case 'success':
      return amount.step ? `success(${amount.plan}, step)` : `success(${amount.plan})`
    case 'durability':
      return `durability(${amount.plan})`
    case 'under':
      return `under(${amount.shock}, ${printAmount(amount.of)})`
    case 'without':
      return `without(${amount.plan}, [${amount.options.join(', ')}], ${printAmount(amount.of)})`
  }
}

function bracketed(test: Test): string {
  const joins = ['and', 'or', 'iff', 'compare'].includes(test.kind)
  return joins ? `(${printTest(test)})` : printTest(test)
}

function stateText(name: StateName): string {
  if (typeof name === 'string') return name
  return `[${name.map((one) => (one.value ? one.option : `not ${one.option}`)).join(', ')}]`
}

function stageText({ plan, stage }: { readonly plan: string; readonly stage?: string }): string {
  return stage === undefined ? plan : `${plan}.${stage}`
}
