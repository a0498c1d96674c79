/** A test in one spelling, so that equal ones can be told and shown. */
import type { Amount, PlanName, StateName, Test } from './claim-test.ts'
import { printFormula } from './formula.ts'
import type { Setting } from './resolved.ts'

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
    case 'pays':
      return `${test.kind}(${stateText(test.state)})`
    case 'stable':
      return `stable(${[stateText(test.state), test.concept, test.actor].filter(Boolean).join(', ')})`
    case 'fits':
      return test.fact === undefined ? 'fits' : `fits(${test.fact})`
    case 'enters':
      return `enters(${[stageText(test), test.against, test.actor].filter(Boolean).join(', ')})`
    case 'self-enforcing':
      return `${test.kind}(${stageText(test)}${test.actor === undefined ? '' : `, ${test.actor}`})`
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
      return amount.step
        ? `success(${planText(amount.plan)}, step)`
        : `success(${planText(amount.plan)})`
    case 'durability':
      return `durability(${planText(amount.plan)})`
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
  return listText(name)
}

function listText(settings: readonly Setting[]): string {
  return `[${settings.map((one) => (one.value ? one.option : `not ${one.option}`)).join(', ')}]`
}

/** A plan by its name, or its ladder as it is written in tests. */
export function planText(plan: PlanName): string {
  return typeof plan === 'string' ? plan : plan.map(listText).join(' then ')
}

function stageText({ plan, stage }: { readonly plan: PlanName; readonly stage?: string }): string {
  return stage === undefined ? planText(plan) : `${planText(plan)}.${stage}`
}
