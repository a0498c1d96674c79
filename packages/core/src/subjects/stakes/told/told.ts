/** The pages about amounts, and what amounts say on the pages about plans. */
import type { Page } from '../../../voice/page.ts'
import type { Finding } from '../documents/finding.ts'
import type { Question } from '../documents/question.ts'
import { explainSlices } from './stage-slices.ts'
import { explainStakesSearch } from './stakes-search.ts'

export const pages: Readonly<Record<Question['kind'], Page<Finding>>> = {
  ladders: ({ model, findings, v }) => explainStakesSearch(model, findings, v),
  slices: ({ model, findings, v }) => explainSlices(model, findings, v),
}

export { comparedBlocks, type WorthOfPlan, worthsCompared } from './compared.ts'
export { shownOf, stakesBlocks } from './stakes.ts'
export { type StakesCell, type StakesTold, stakesCells } from './stakes-cells.ts'
export { marginItems } from './stakes-margin.ts'
export { marginBlocks } from './why-margin.ts'
