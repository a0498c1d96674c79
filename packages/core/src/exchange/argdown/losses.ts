/** What a map of arguments has no place for, counted. */
import type { Model, Text } from '../../model/model.ts'
import { type ArgdownLost, type ArgdownRemark, argdownRemark } from './remark.ts'

export function lostOf({ claims, questions, actors, signals }: Model): readonly ArgdownRemark[] {
  const count = <T>(list: readonly T[], test: (item: T) => boolean) => list.filter(test).length
  const statements = actors.flatMap((actor) => actor.statements)
  const texts: readonly (Text | undefined)[] = [
    ...claims.map(({ says }) => says),
    ...questions.flatMap(({ title, answers }) => [title, ...answers.map(({ label }) => label)]),
    ...statements.map(({ label }) => label),
    ...signals.map(({ label }) => label),
  ]
  const counts: Partial<Record<ArgdownLost, number>> = {
    languages: texts.reduce((sum, one) => sum + Math.max(0, Object.keys(one ?? {}).length - 1), 0),
    tests: count(claims, ({ test }) => test !== undefined),
    needs: claims.reduce((sum, { needs }) => sum + needs.length, 0),
    asserted: count(claims, ({ asserted }) => asserted !== undefined),
    notes: count(claims, ({ note }) => note !== undefined),
    likelihoods: signals.reduce((sum, { bears }) => sum + bears.length, 0),
    orders: count(actors, (actor) => actor.statements.length > 1),
  }
  return [
    argdownRemark('only-judgements', {}),
    ...Object.entries(counts).flatMap(([what, lost]) =>
      lost > 0 ? [argdownRemark('lost', { what: what as ArgdownLost, count: lost })] : [],
    ),
  ]
}
