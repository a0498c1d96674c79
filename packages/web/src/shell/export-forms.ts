/** The forms in which a case leaves, grouped by what they carry; only those that have something. */
import type { Model } from '@stufenplan/core'
import type { ExportForm } from '../runner/runner.ts'

export type GroupName = 'whole' | 'game' | 'graph' | 'sources' | 'claims' | 'judgements'

/** Forms that carry everything, of which nothing has to be said before. */
export type WholeForm = 'yaml' | 'xlsx' | 'sheets'

export function isWhole(form: ExportForm | WholeForm): form is WholeForm {
  return form === 'yaml' || form === 'xlsx' || form === 'sheets'
}

export interface ExportGroup {
  readonly name: GroupName
  readonly forms: readonly (ExportForm | WholeForm)[]
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
    { name: 'whole', forms: ['yaml', 'xlsx', 'sheets'] },
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
