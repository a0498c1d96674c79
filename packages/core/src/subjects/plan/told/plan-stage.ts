/** One stage in words, three layers deep: the verdict, the chain of moves, the statements. */

import type { Model } from '../../../model/model.ts'
import type { Item, Sentence } from '../../../voice/explanation.ts'
import { say, type Vocabulary } from '../../../voice/vocabulary.ts'
import type { FindingOf } from '../documents/finding.ts'
import { wordsOf } from '../words/words.ts'
import { exposures } from './exposure.ts'
import type { AtStage, Entered } from './found.ts'
import { consequence } from './plan-answer.ts'
import { withholding } from './plan-delivered.ts'
import {
  againstToday,
  spoilerPrice,
  stageCells,
  stepSaid,
  temptingStep,
  verdictsSaid,
} from './stage-cells.ts'

export function stageItem(
  name: string,
  at: AtStage,
  { model, v }: { readonly model: Model; readonly v: Vocabulary },
): Item {
  const title = { kind: 'strong', text: name } as const
  const { entered, held, delivered, exposed } = at
  const cells = stageCells(model, at, v)
  if (!cells.possible) return { text: say(title, ...cells.step.text) }
  return {
    text: say(title, v.change(entered.from, entered.to), '·', ...verdictsSaid(cells)),
    items: [
      ...entered.movers.map((one) => moverSaid(one, v)),
      ...(held?.tempted.map((one) => temptation(held, one, v)) ?? []),
      ...(delivered?.withheld.map((one) => withholding(one, v)) ?? []),
      ...entered.spoilers.map((one) => spoilerSaid(entered, one, v)),
      ...(exposed ? exposures(exposed, v) : []),
    ],
  }
}

function moverSaid(mover: Entered['movers'][number], v: Vocabulary): Sentence {
  const [lead, ...rest] = againstToday(mover, v)
  return say(...stepSaid(mover, v), typeof lead === 'string' && `– ${lead}`, ...rest)
}

/** The chain of moves: the temptation, the answer, and what it costs. */
export function temptation(
  held: FindingOf<'stage-held'>,
  tempted: FindingOf<'stage-held'>['tempted'][number],
  v: Vocabulary,
): Sentence {
  return say(...temptingStep(held, tempted, v), ...consequence(tempted, v))
}

function spoilerSaid(
  { to }: Entered,
  spoiler: Entered['spoilers'][number],
  v: Vocabulary,
): Sentence {
  const words = wordsOf(v).stage
  const { can } = spoiler
  const price = spoilerPrice(spoiler, v)
  if (can === undefined) return say(...price, words.spoilerCannot)
  return say(
    ...price,
    words.spoilerCan(v.change(to, can.to), v.allNamed(can.hurt)),
    can.verdict === 'gains' ? words.spoilerPays : words.spoilerCosts(v.named(spoiler.actor)),
  )
}
