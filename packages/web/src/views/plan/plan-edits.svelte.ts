/** Changes to the plan on screen: one at a time, each tried before it is made. */
import { vocabularyOf } from '@stufenplan/core/voice'
import { getContext, setContext, tick } from 'svelte'
import { moveCommitment, type StagePlace } from '../../edits/commitments.ts'
import { toBeFilled } from '../../edits/waiting.ts'
import type { Edit, JsonRecord } from '../../edits/written.ts'
import type { Page } from '../../page/page.svelte.ts'
import { inLabels } from '../../parts/parts.ts'
import type { Remark } from '../../runner/runner.ts'
import { planEditWords } from '../../words/plan-edit.ts'
import { layersOf } from './layers.ts'
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

  /** Makes a change unless the text would have errors afterwards; then it says which. */
  async change(
    edit: (written: JsonRecord) => readonly Edit[],
    what: string,
    mark?: string,
  ): Promise<boolean> {
    if (this.#isBusy) return false
    const { isMade, refusal } = await this.#attempt(edit, what, mark)
    this.refusal = refusal
    return isMade
  }

  /**
   * The same for a field of a form, which says beside itself what is wrong: one waits for the
   * other, so that whoever types on loses nothing.
   */
  save(edit: (written: JsonRecord) => readonly Edit[], what: string): Promise<string | undefined> {
    const saved = this.#saving.then(async () => {
      await this.page.bench.settled()
      const { isMade, refusal } = await this.#attempt(edit, what)
      return isMade ? undefined : (refusal ?? this.page.words.shell.changeRefused)
    })
    this.#saving = saved.catch(() => undefined)
    return saved
  }
  #saving: Promise<unknown> = Promise.resolve()

  async #attempt(
    edit: (written: JsonRecord) => readonly Edit[],
    what: string,
    mark?: string,
  ): Promise<{ readonly isMade: boolean; readonly refusal?: string | undefined }> {
    const { bench, words } = this.page
    const written = bench.reading?.written
    // Places are those of the text that was read: while a newer one is being read, none is known.
    const isRead = bench.good?.source.text === bench.text
    if (!this.isOffered || written === undefined || !isRead) return { isMade: false }
    const edits = edit(written)
    if (edits.length === 0) return { isMade: false }
    this.#isBusy = true
    try {
      const remarks = await bench.runner.about('try', { edits }, bench.source)
      const error = remarks?.find((one) => one.severity === 'error')
      const refusal = remarks === undefined ? words.shell.changeRefused : error && this.said(error)
      if (refusal !== undefined) return { isMade: false, refusal }
      const cause = { what, ...(mark !== undefined && { mark }) }
      return { isMade: await bench.change(edits, cause) }
    } finally {
      this.#isBusy = false
    }
  }

  /** A remark in the language of the page, with labels in place of the names of the file. */
  said({ message }: Remark): string {
    const { model, language } = this.page.bench
    const text = message[language]
    return model === undefined ? text : inLabels(text, model, vocabularyOf(model, language))
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
          toBeFilled,
        ),
      words.movedTo(view.names.setting(commitment.keep), view.stage(to)),
    )
    if (isMade) this.inHand = { stage: to, option: commitment.keep.option }
  }

  /** The bead that keys are moving now, and how far it is still to go. */
  #held: { readonly option: string; steps: number } | undefined

  /** Is a bead on its way? Keys that find it between two stages still mean it. */
  get isHolding(): boolean {
    return this.#held !== undefined || this.inHand !== undefined
  }

  /**
   * Moves a bead by a stage up or down. Keys may follow each other faster than a plan is read: what
   * comes meanwhile adds up, and the bead goes on from where it is by then.
   */
  async step(view: PlanView, option: string | undefined, by: -1 | 1): Promise<void> {
    if (this.#held !== undefined) {
      this.#held.steps += by
      return
    }
    const held = { option: option ?? this.inHand?.option ?? '', steps: by as number }
    this.#held = held
    try {
      while (held.steps !== 0) {
        const { steps } = held
        held.steps = 0
        await this.#stepOnce(view, held.option, steps)
      }
    } finally {
      this.#held = undefined
    }
  }

  async #stepOnce(view: PlanView, option: string, steps: number): Promise<void> {
    const { bench } = this.page
    await bench.settled()
    const plan = bench.model?.plans.find(({ id }) => id === view.plan.id)
    if (plan === undefined) return
    const drawn = layersOf(plan.stages).flat()
    const here = drawn.findIndex(({ commitments }) =>
      commitments.some(({ keep }) => keep.option === option),
    )
    const from = drawn[here]
    const to = drawn[Math.min(drawn.length - 1, Math.max(0, here + steps))]
    const at = from?.commitments.findIndex(({ keep }) => keep.option === option) ?? -1
    if (from === undefined || to === undefined || at < 0) return
    await this.move({ ...view, plan }, { stage: from.id, at }, to.id)
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

const key = Symbol('plan-edits')

export function providePlanEdits(page: Page): PlanEdits {
  return setContext(key, new PlanEdits(page))
}

export function usePlanEdits(): PlanEdits {
  return getContext<PlanEdits>(key)
}
