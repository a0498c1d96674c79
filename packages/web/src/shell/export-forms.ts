/** The forms in which a case leaves, grouped by what they carry; only those that have something. */
import type { Model } from '@stufenplan/core'
import type { ExportForm } from '../runner/runner.ts'

export type GroupName = 'whole' | 'game' | 'graph' | 'sources' | 'claims' | 'judgements'

export interface ExportGroup {
  readonly name: GroupName
  readonly forms: readonly (ExportForm | 'yaml' | 'xlsx')[]
  /** How many things it is about, where they are counted. */
  readonly count?: number
}

/** What the file of each form ends with. */
export const endings: { readonly [K in ExportForm]: string } = {
  gmcr: 'gmcr',
  nfg: 'nfg',
  graphml: 'graphml',
  mermaid: 'mmd',
  bibtex: 'bib',
  ris: 'ris',
  csl: 'json',
  argdown: 'argdown',
  scw: 'scw',
}

export function exportGroups(model: Model | undefined): ExportGroup[] {
  if (model === undefined) return [{ name: 'whole', forms: ['yaml'] }]
  const { sources, questions } = model
  const isJudged = questions.some(({ answers }) => answers.length > 1)
  const only = (is: boolean, group: ExportGroup) => (is ? [group] : [])
  return [
    { name: 'whole', forms: ['yaml', 'xlsx'] },
    { name: 'game', forms: ['gmcr', 'nfg'] },
    { name: 'graph', forms: ['graphml', 'mermaid'] },
    ...only(sources.length > 0, {
      name: 'sources',
      forms: ['bibtex', 'ris', 'csl'],
      count: sources.length,
    }),
    { name: 'claims', forms: ['argdown'] },
    ...only(isJudged, { name: 'judgements', forms: ['scw'] }),
  ]
}
