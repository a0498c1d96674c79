/** What a package is called: today, or the first place where a plan comes to it. */
import type { Model } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import type { Finding, FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'

type Package = FindingOf<'package'>

export type Naming = (state: string) => string

export function namingOf(model: Model, findings: readonly Finding[], v: Vocabulary): Naming {
  const { packages: words, quoted } = wordsOf(v)
  const today = model.options.map((one) => (one.today ? 'Y' : 'N')).join('')
  const known = findings.filter((one): one is Package => one.kind === 'package')
  const ends = findings.filter((one) => one.kind === 'package-beside-plan')
  return (state) => {
    if (state === today) return words.today
    const places = known.find((one) => one.state === state)?.places ?? []
    const [whole] = ends.filter((one) => one.state === state)
    if (whole) return words.ended(quoted(v.plan(whole.plan)))
    const [first] = places
    return first
      ? words.reached(quoted(v.plan(first.plan)), v.stage(first.plan, first.stage))
      : v.state(state)
  }
}
