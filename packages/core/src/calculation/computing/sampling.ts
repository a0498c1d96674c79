/** A sample: what it finds, or how many it takes; the definitions stand in `inspection/`. */
import {
  type Defects,
  defectsFor,
  detectionBySample,
  exactSample,
  iaeaSample,
  jaechSample,
} from '../../inspection/inspection.ts'
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { refuse } from '../refusal.ts'

type Asked = CalculationOf<'sampling'>

export function sampled(asked: Asked): ResultOf<'sampling'> {
  const { items, samples, miss } = asked
  const { whole: defective, ratio } = defectsOf(asked)
  if (samples === undefined && miss === undefined) refuse('one-of', { fields: ['samples', 'miss'] })
  if (samples !== undefined && samples > items) refuse('more-samples', { items, samples })
  const stratum = { items, defects: defective }
  return {
    kind: 'sampling',
    defective,
    ratio,
    ...(samples !== undefined && { found: detectionBySample(stratum, samples) }),
    ...(miss !== undefined && { least: leastSample(asked, { whole: defective, ratio }, miss) }),
  }
}

/** Stated, or as many as hold the quantity that would be missing. */
function defectsOf({ items, defective, goal, content }: Asked): Defects {
  if (defective !== undefined) {
    if (goal !== undefined) refuse('only-one', { fields: ['defective', 'goal'] })
    if (content !== undefined) refuse('only-one', { fields: ['defective', 'content'] })
    if (defective > items) refuse('more-defective', { items, defective })
    return { whole: defective, ratio: defective }
  }
  if (goal === undefined && content === undefined)
    refuse('one-of', { fields: ['defective', 'goal'] })
  if (goal === undefined || content === undefined)
    return refuse('together', { fields: ['goal', 'content'] })
  const defects = defectsFor(goal, content)
  if (defects.whole > items) refuse('goal-too-large', { items, content, goal })
  return defects
}

function leastSample({ items }: Asked, { whole, ratio }: Defects, miss: number) {
  const stratum = { items, defects: whole }
  const samples = exactSample(stratum, miss)
  return {
    samples,
    found: detectionBySample(stratum, samples),
    iaea: byFormula(iaeaSample(stratum, miss)),
    ...(ratio !== whole && { iaeaByRatio: byFormula(iaeaSample({ items, defects: ratio }, miss)) }),
    jaech: byFormula(jaechSample(stratum, miss)),
  }
}

function byFormula({ unrounded, sample }: ReturnType<typeof iaeaSample>) {
  return { unrounded, samples: sample }
}
