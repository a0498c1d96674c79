/** Each plan by its end, beside what its tests say: where both agree, where not, and why. */
import type { Item } from '../../../voice/explanation.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import type { Naming } from './package-names.ts'

type Beside = FindingOf<'package-beside-plan'>

export function besideItem(one: Beside, nameOf: Naming, v: Vocabulary): Item {
  const { packages: words } = wordsOf(v)
  const more = [
    one.bettered !== undefined && words.betteredEnd(nameOf(one.bettered)),
    one.chosen.length > 0 && words.chosenEnd(v.list(one.chosen.map((idea) => words.ideas[idea]))),
  ].filter((text) => text !== false)
  return { text: [verdict(one, v)], items: more.map((text) => [text]) }
}

function verdict(one: Beside, v: Vocabulary): string {
  const { packages: words, quoted } = wordsOf(v)
  const plan = quoted(v.plan(one.plan))
  const worse = v.allNamed(one.worse)
  switch (one.both) {
    case 'for':
      return words.agreeFor(plan)
    case 'against':
      return words.agreeAgainst(plan, worse, failing(one, v))
    case 'only-package':
      return words.onlyPackage(
        plan,
        failing(one, v),
        one.fails ? words.unknown[one.fails.test] : '',
      )
    case 'only-plan':
      return words.onlyPlan(plan, worse)
    case 'no-package':
      return words.noPackage(plan, failing(one, v))
  }
}

function failing({ plan, fails }: Beside, v: Vocabulary): string {
  const { packages: words } = wordsOf(v)
  if (fails === undefined) return ''
  return words.fails[fails.test](v.stage(plan, fails.stage), v.allNamed(fails.actors))
}
