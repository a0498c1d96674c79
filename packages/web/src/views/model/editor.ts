/** The text editor, on CodeMirror. Loaded when it is first wanted; knows nothing of the page. */
import { autocompletion, type CompletionContext, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Annotation, Compartment, EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { changeBetween } from '../../history/text-change.ts'
import type { TextPlace } from '../../runner/runner.ts'
import { completionsAt, type Known } from './complete.ts'
import { writingAt } from './place-in-text.ts'

/** A remark with its place; the editor needs no more of it. */
export interface Marked extends TextPlace {
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
}

export interface Hooks {
  readonly typed: (text: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly toForm: (offset: number) => void
  readonly known: () => Known
  readonly phrases: Readonly<Record<string, string>>
  readonly label: string
}

/** Changes that come from outside are not told as typing. */
const fromOutside = Annotation.define<boolean>()

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--link)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--good)' },
  {
    tag: [tags.punctuation, tags.separator, tags.bracket, tags.squareBracket, tags.brace],
    color: 'var(--quiet)',
  },
  { tag: tags.invalid, color: 'var(--bad)' },
])

const look = EditorView.theme({
  '&': {
    height: '100%',
    fontSize: '0.86rem',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
  },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-gutters': {
    backgroundColor: 'var(--sunk)',
    color: 'var(--quiet)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--mark) 9%, transparent)',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--mark) 26%, transparent)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--mark)',
    color: 'var(--on-mark)',
  },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--ground)',
    backgroundImage: 'none',
    color: 'var(--ink)',
  },
})

/** Lines ending in \r\n stay so; any other \r is a character like others. */
function separatorOf(text: string): string {
  return /\r\n/.test(text) && !/[^\r]\n/.test(text) ? '\r\n' : '\n'
}

export class TextEditor {
  readonly view: EditorView
  readonly #hooks: Hooks
  readonly #writable = new Compartment()
  #separator: string

  constructor(parent: HTMLElement, text: string, hooks: Hooks) {
    this.#hooks = hooks
    this.#separator = separatorOf(text)
    this.view = new EditorView({ parent, state: this.#stateOf(text) })
  }

  get text(): string {
    return this.view.state.sliceDoc()
  }

  /** Shows another text: only what differs changes, and cursor and scroll stay. */
  take(text: string): void {
    if (separatorOf(text) !== this.#separator) {
      this.#separator = separatorOf(text)
      this.view.setState(this.#stateOf(text))
      return
    }
    const wide = this.#separator.length - 1
    const [before, after] = [this.text, text].map((side) =>
      wide ? side.replaceAll('\r\n', '\n') : side,
    )
    const changes = changeBetween(before ?? '', after ?? '')
    if (changes)
      this.view.dispatch({ changes, annotations: fromOutside.of(true), scrollIntoView: false })
  }

  mark(remarks: readonly Marked[]): void {
    const diagnostics = remarks.map((remark): Diagnostic => {
      const { from, to } = this.#rangeOf(remark)
      return { from, to, severity: remark.severity, message: remark.message }
    })
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        diagnostics.sort((a, b) => a.from - b.from),
      ),
    )
  }

  goTo(place: TextPlace): void {
    const { from, to } = this.#rangeOf(place)
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
    this.view.focus()
  }

  setReadOnly(isReadOnly: boolean): void {
    this.view.dispatch({ effects: this.#writable.reconfigure(EditorState.readOnly.of(isReadOnly)) })
  }

  /** The offset in the text as the page has it, of the cursor. */
  get offset(): number {
    return this.view.state.sliceDoc(0, this.view.state.selection.main.head).length
  }

  destroy(): void {
    this.view.destroy()
  }

  #rangeOf({ line, column, length }: TextPlace): { from: number; to: number } {
    const { doc } = this.view.state
    const at = doc.line(Math.min(Math.max(1, line), doc.lines))
    const from = Math.min(at.from + Math.max(0, column - 1), at.to)
    return { from, to: Math.min(doc.length, Math.max(from, Math.min(from + length, at.to))) }
  }

  #stateOf(text: string): EditorState {
    const hooks = this.#hooks
    const run = (does: () => void) => () => {
      does()
      return true
    }
    return EditorState.create({
      doc: text,
      extensions: [
        EditorState.lineSeparator.of(this.#separator),
        EditorState.phrases.of(hooks.phrases),
        this.#writable.of(EditorState.readOnly.of(false)),
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        indentOnInput(),
        indentUnit.of('  '),
        bracketMatching(),
        highlightSelectionMatches(),
        search({ top: true }),
        yaml(),
        syntaxHighlighting(colours),
        autocompletion({ override: [(context) => this.#complete(context)] }),
        keymap.of([
          { key: 'Mod-z', run: run(hooks.undo), preventDefault: true },
          { key: 'Mod-Shift-z', run: run(hooks.redo), preventDefault: true },
          { key: 'Mod-y', run: run(hooks.redo), preventDefault: true },
          { key: 'Mod-Enter', run: run(() => hooks.toForm(this.offset)) },
          ...completionKeymap,
          ...searchKeymap,
          ...lintKeymap,
          ...foldKeymap,
          ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': hooks.label, tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          const isTyping =
            update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside))
          if (isTyping) hooks.typed(update.state.sliceDoc())
        }),
        look,
      ],
    })
  }

  #complete(context: CompletionContext) {
    const line = context.state.doc.lineAt(context.pos)
    const from = Math.max(1, line.number - 3_000)
    const start = context.state.doc.line(from).from
    const lines = context.state.doc.sliceString(start, context.pos, '\n').split('\n')
    const writing = writingAt(lines)
    if (!context.explicit && writing.word === '') return null
    if (/^\s*#/.test(lines.at(-1) ?? '')) return null
    const options = completionsAt(writing, this.#hooks.known())
    if (options.length === 0) return null
    return { from: context.pos - writing.word.length, options, validFor: /^[\p{L}\p{N}_.-]*$/u }
  }
}
