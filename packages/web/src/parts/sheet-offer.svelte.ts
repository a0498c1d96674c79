/** Rows offered to the model: read, looked through, and added in one step or dropped. */
import type { Page } from '../page/page.svelte.ts'
import type { Refused, SheetGiven, SheetPreview } from '../runner/runner.ts'
import { sheetWords } from '../words/sheet.ts'
import { number } from '../words/words.ts'

export type AskRows = (given: SheetGiven) => Promise<SheetPreview | Refused>

export class SheetOffer {
  preview = $state.raw<SheetPreview | Refused | undefined>(undefined)
  isBusy = $state(false)
  readonly #page: Page
  readonly #ask: AskRows
  #given: SheetGiven | undefined
  /** The text that the rows were looked at for. */
  #of = ''

  constructor(page: Page, ask: AskRows) {
    this.#page = page
    this.#ask = ask
  }

  /** Reads the rows; of several in a row only the last counts. */
  async take(given: SheetGiven): Promise<void> {
    this.#given = given
    this.#of = this.#page.bench.text
    this.isBusy = true
    try {
      const preview = await this.#ask(given)
      if (this.#given === given) this.preview = preview
    } finally {
      if (this.#given === given) this.isBusy = false
    }
  }

  drop(): void {
    this.#given = undefined
    this.preview = undefined
    this.isBusy = false
  }

  /** Adds what is new, as one step; looks once more where the text has changed meanwhile. */
  async add(): Promise<boolean> {
    const { bench } = this.#page
    const { language } = bench
    const words = sheetWords[language]
    const [preview, given] = [this.preview, this.#given]
    if (preview === undefined || 'problems' in preview || given === undefined) return false
    if (bench.text !== this.#of) {
      await this.take(given)
      this.#page.tell(words.anew)
      return false
    }
    const count = preview.rows.filter((one) => one.as === 'new').length
    const told = number(count, language)
    if (!(await bench.change(preview.edits, { what: words.step(told) }))) {
      this.#page.tell(this.#page.words.shell.changeRefused)
      return false
    }
    this.drop()
    this.#page.tell(words.done(count, told))
    return true
  }
}
