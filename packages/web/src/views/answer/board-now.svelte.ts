/**
 * The board as it stands: the verdicts of this reading as soon as they are there, the counts over
 * all readings when they come; and what the last change turned over.
 */
import { type Board, type BoardColumn, boardTold, headlineOf } from '@stufenplan/core/explain'
import { untrack } from 'svelte'
import type { Asking } from '../../case/answers.svelte.ts'
import type { Workbench } from '../../case/workbench.svelte.ts'

interface Asked {
  readonly quick: Asking
  readonly counted: Asking
  readonly today: Asking
  readonly bench: Workbench
}

const judged: readonly BoardColumn[] = ['entered', 'held']

export class BoardNow {
  readonly #asked: Asked
  /** Verdicts that the last change turned over, as `plan column`. */
  turned = $state.raw<ReadonlySet<string>>(new Set())
  #last: { readonly model: unknown; readonly verdicts: ReadonlyMap<string, string> } | undefined

  readonly #counted = $derived.by(() => this.#boardOf(this.#asked.counted))
  readonly #quick = $derived.by(() => this.#boardOf(this.#asked.quick))

  /** In the order of the newest counts: a switch moves no row away from under the pointer. */
  readonly board = $derived.by((): Board | undefined => {
    const [counted, quick] = [this.#counted, this.#quick]
    if (counted === undefined || quick === undefined) return counted ?? quick
    if (!this.#asked.counted.isOld) return counted
    const rows = counted.rows.flatMap((row) => {
      const now = quick.rows.find(({ plan }) => plan === row.plan)
      const { readings, fits } = row.cells
      return now ? [{ ...now, cells: { ...now.cells, readings, fits } }] : []
    })
    const added = quick.rows.filter(({ plan }) => rows.every((row) => row.plan !== plan))
    return { ...counted, rows: [...rows, ...added] }
  })

  readonly headline = $derived.by(() => {
    const { quick, counted, today } = this.#asked
    const { language } = this.#asked.bench
    const plans = counted.asked && !counted.isOld ? counted.asked : quick.asked
    const first = today.asked
    if (first === undefined) return undefined
    const findings = [...first.answer.findings, ...(plans?.answer.findings ?? [])]
    const { lead, under } = headlineOf(
      first.model,
      { question: { kind: 'today' }, findings },
      language,
    )
    return { lead: lead.map((one) => one.text), under: under.map((one) => one.text) }
  })

  constructor(asked: Asked) {
    this.#asked = asked
    $effect(() => {
      const board = this.#quick
      const model = this.#asked.quick.asked?.model
      if (board !== undefined) untrack(() => this.#compare(board, model))
    })
  }

  /** Is what is shown of a reading before this one? */
  get isOld(): boolean {
    const { quick, today } = this.#asked
    return quick.isOld || today.isOld
  }

  #boardOf({ asked }: Asking): Board | undefined {
    return asked && boardTold(asked.model, asked.answer.findings, asked.language)
  }

  /** Only what another reading of the same model turned over. */
  #compare({ rows }: Board, model: unknown): void {
    const verdicts = new Map(
      rows.flatMap(({ plan, cells }) =>
        judged.map((column) => [`${plan} ${column}`, cells[column].is ?? ''] as const),
      ),
    )
    const before = this.#last
    this.#last = { model, verdicts }
    if (before === undefined || before.model !== model) this.turned = new Set()
    else {
      const changed = [...verdicts].filter(([key, is]) => (before.verdicts.get(key) ?? is) !== is)
      if (changed.length > 0 || this.turned.size > 0)
        this.turned = new Set(changed.map(([key]) => key))
    }
  }
}
