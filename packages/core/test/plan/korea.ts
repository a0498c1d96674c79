/** The reference model, and the five bundles of commitments whose orders are counted. */
import { type Agreement, compile, type Game, worldOf } from '../../src/game/game.ts'
import { shippedModel } from '../models.ts'

export const korea = shippedModel('korea-2025/model.yaml')

/** Washington as the author advises: the world in which the plan is judged. */
export const advised = { U6: 'yes', U7: 'yes' }

export function koreaIn(answers: Readonly<Record<string, string>> = advised): Game {
  return compile(korea, worldOf(korea, answers))
}

/** N inspectors and demand, R recognition, C restraint and pause, O contacts, F relief. */
export const bundles: Readonly<Record<string, readonly string[]>> = {
  N: ['insp', 'drop', 'broker'],
  R: ['rec_n', 'rec_s'],
  C: ['conv_n', 'conv_s', 'pause'],
  O: ['open', 'offer'],
  F: ['relief'],
}

/** "NF>R>C>O" as a plan: letters are bundles, `>` begins a stage; or options with commas. */
export function ladder(written: string): Agreement {
  const stages = written.split('>').map((stage, i) => {
    const options = /^[NRCOF]+$/.test(stage)
      ? [...stage].flatMap((bundle) => bundles[bundle] ?? [])
      : stage.split(',')
    const yes = options.reduce(
      (set, option) => set | (1 << korea.options.findIndex((one) => one.id === option)),
      0,
    )
    const after = i === 0 ? 0n : 1n << BigInt(i - 1)
    return { id: `stage ${i + 1}`, yes: yes >>> 0, no: 0, after, terms: [] }
  })
  return {
    id: written,
    stages,
    observedBy: new Uint32Array(korea.options.length).fill(2 ** korea.actors.length - 1),
  }
}

/** Every way to put the letters into at most so many stages, one after another. */
export function orderings(letters: string, stagesMax: number): string[] {
  if (letters === '') return ['']
  if (stagesMax === 0) return []
  const found: string[] = []
  for (let pick = 1; pick < 1 << letters.length; pick++) {
    const first = [...letters].filter((_, i) => (pick >>> i) & 1).join('')
    const rest = [...letters].filter((_, i) => !((pick >>> i) & 1)).join('')
    for (const tail of orderings(rest, stagesMax - 1))
      found.push(tail === '' ? first : `${first}>${tail}`)
  }
  return found
}
