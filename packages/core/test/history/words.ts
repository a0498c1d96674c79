/** How pages of the coded agreements name things, and how their tables are written. */
import type { Model } from '../../src/index.ts'
import { mainPlan } from './main-plan.ts'

export function english(text: Model['title'] | undefined): string {
  return text?.en ?? ''
}

export function actorName(model: Model, actor: string): string {
  return english(model.actors.find(({ id }) => id === actor)?.label)
}

export function stageName(model: Model, stage: string): string {
  return english(mainPlan(model).stages.find(({ id }) => id === stage)?.label)
}

export function optionName(model: Model, option: string): string {
  return english(model.options.find(({ id }) => id === option)?.label)
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
