/** What is still due of a plan, as entries of a calendar. */
import type { Vocabulary } from '../../../voice/vocabulary.ts'
import { ofKind } from './monitoring.ts'

export interface DueTold {
  readonly id: string
  readonly day: string
  readonly title: string
  readonly text: string
}

/** Promises that are not carried out and have a day, the next first; also what ends by itself. */
export function dueTold(
  findings: readonly { readonly kind: string }[],
  v: Vocabulary,
): { readonly name: string; readonly dues: readonly DueTold[] } {
  const promises = ofKind(findings, 'promise')
  const [progress] = ofKind(findings, 'progress')
  const dues = promises.flatMap((one): DueTold[] => {
    const { id, plan, stage, due, is } = one
    if (due === undefined || !['late', 'soon', 'ahead'].includes(is)) return []
    const title = `${v.setting(one)} (${v.actor(one.by)})`
    return [{ id, day: due, title, text: `${v.plan(plan)}: ${v.stage(plan, stage)}` }]
  })
  return {
    name: progress ? v.plan(progress.plan) : '',
    dues: dues.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  }
}
