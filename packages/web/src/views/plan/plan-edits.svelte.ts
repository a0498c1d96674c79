/** Changes to the plan on screen: one at a time, each tried before it is made. */
import { getContext, setContext, tick } from 'svelte'
import type { Edit, JsonRecord } from '../../case/written.ts'
import type { Page } from '../../shell/page.svelte.ts'
import { planEditWords } from '../../words/plan-edit.ts'
import { wordsIn } from '../../words/words.ts'
import { layersOf } from './layers.ts'
import { moveCommitment, type StagePlace, type Waiting } from './move-commitment.ts'
import type { PlanView } from './plan-view.ts'

/** A commitment of a stage: the stage's id, and the place in its list. */
export interface BeadPlace {
  readonly stage: string
  readonly at: number
}

export class PlanEdits {
  readonly page: Page
  /** Why the last change was not made; undefined where it was. */
  refusal = $state.raw<string | undefined>(undefined)
  /** The stage that a dragged bead is over. */
  over = $state.raw<string | undefined>(undefined)
  #isBusy = false

  constructor(page: Page) {
    this.page = page
  }

  get words(): ReturnType<typeof planEditWords> {
    return planEditWords(this.page.bench.language)
  }

  /** Can this text be changed here? Not where it is of a newer format, or has errors now. */
  get isOffered(): boolean {
    const { bench } = this.page
    return !bench.readOnly && !bench.isBehind && bench.reading?.written !== undefined
  }

  /** What stands for a stage that is yet to be filled; the forms of the model write the same. */
  get waiting(): Waiting {
    return { en: wordsIn('en').model.toBeFilled, de: wordsIn('de').model.toBeFilled }
  }

  /** Makes a change unless the text would have errors afterwards; then it says which. */
  async change(
    edit: (written: JsonRecord) => readonly Edit[],
    what: string,
    mark?: string,
  ): Promise<boolean> {
    const { bench, words } = this.page
    const written = bench.reading?.written
    // Places are those of the text that was read: while a newer one is being read, none is known.
    const isRead = bench.good?.source.text === bench.text
    if (this.#isBusy || !this.isOffered || written === undefined || !isRead) return false
    const edits = edit(written)
    if (edits.length === 0) return false
    this.#isBusy = true
    try {
      const remarks = await bench.runner.about('try', { edits }, bench.source)
      const error = remarks?.find((one) => one.severity === 'error')
      this.refusal = remarks === undefined ? words.model.refused : error?.message[bench.language]
      if (this.refusal !== undefined) return false
      return await bench.change(edits, { what, ...(mark !== undefined && { mark }) })
    } finally {
      this.#isBusy = false
    }
  }

  /** Moves a commitment to another stage and keeps it in hand there. */
  async move(view: PlanView, from: BeadPlace, to: string): Promise<void> {
    const stage = view.plan.stages.find((one) => one.id === from.stage)
    const commitment = stage?.commitments[from.at]
    if (commitment === undefined || from.stage === to) return
    const place = (id: string): StagePlace => [view.plan.id, id]
    const { words } = this
    const isMade = await this.change(
      (written) =>
        moveCommitment(
          written,
          { from: place(from.stage), at: from.at, to: place(to) },
          this.waiting,
        ),
      words.movedTo(view.names.setting(commitment.keep), view.stage(to)),
    )
    if (isMade) this.inHand = { stage: to, option: commitment.keep.option }
  }

  /** The bead that was moved by key and is to have the focus again once it is drawn. */
  inHand = $state.raw<{ readonly stage: string; readonly option: string } | undefined>(undefined)

  /** Gives the focus to a bead that was moved. */
  takeInHand(element: HTMLElement, stage: string, option: string): void {
    if (this.inHand?.stage !== stage || this.inHand.option !== option) return
    this.inHand = undefined
    void tick().then(() => element.focus())
  }
}

/** The stage drawn before or after another. */
export function neighbour(view: PlanView, stage: string, by: -1 | 1): string | undefined {
  const drawn = layersOf(view.plan.stages).flat()
  return drawn[drawn.findIndex((one) => one.id === stage) + by]?.id
}

const key = Symbol('plan-edits')

export function providePlanEdits(page: Page): PlanEdits {
  return setContext(key, new PlanEdits(page))
}

export function usePlanEdits(): PlanEdits {
  return getContext<PlanEdits>(key)
}
