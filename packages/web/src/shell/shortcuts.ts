/** Keys that work everywhere. In a text field only those that no text needs. */
import type { Page } from '../page/page.svelte.ts'

export function shortcuts(event: KeyboardEvent, page: Page, openPalette: () => void): void {
  const isCommand = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  const does = isCommand ? commandFor(key, event.shiftKey) : undefined
  if (does === undefined || (isTyping(event.target) && does !== 'palette' && does !== 'save'))
    return
  event.preventDefault()
  if (does === 'palette') openPalette()
  if (does === 'undo') page.bench.undo()
  if (does === 'redo') page.bench.redo()
  if (does === 'save') void (page.bench.file ? page.file.save() : page.bench.flush())
}

function commandFor(key: string, shift: boolean): 'palette' | 'undo' | 'redo' | 'save' | undefined {
  if (key === 'k') return 'palette'
  if (key === 'z') return shift ? 'redo' : 'undo'
  if (key === 'y') return 'redo'
  return key === 's' ? 'save' : undefined
}

/** Text fields have an undo of their own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
