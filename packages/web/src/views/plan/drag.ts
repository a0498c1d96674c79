/** A bead drawn from its stage to another: with the pointer after a few pixels, or by key. */
export interface Drag {
  /** The stage under the pointer; undefined over none. */
  over(stage: string | undefined): void
  drop(stage: string): void
}

const pixelsUntilDrag = 6

/** Follows the pointer from its going down until it is let go. True is a drag, false a click. */
export function dragFrom(event: PointerEvent, bead: HTMLElement, drag: Drag): Promise<boolean> {
  return new Promise((resolve) => {
    let isDrag = false
    const moved = (now: PointerEvent) => {
      const [x, y] = [now.clientX - event.clientX, now.clientY - event.clientY]
      if (!isDrag && Math.hypot(x, y) < pixelsUntilDrag) return
      if (!isDrag) bead.setPointerCapture(event.pointerId)
      isDrag = true
      bead.style.translate = `${x}px ${y}px`
      drag.over(stageAt(now, bead))
    }
    const ended = (now: PointerEvent) => {
      const stage = stageAt(now, bead)
      if (isDrag && now.type === 'pointerup' && stage !== undefined) drag.drop(stage)
      stop()
    }
    const left = (key: KeyboardEvent) => {
      if (key.key === 'Escape') stop()
    }
    const stop = () => {
      bead.style.translate = ''
      drag.over(undefined)
      removeEventListener('pointermove', moved)
      removeEventListener('pointerup', ended)
      removeEventListener('pointercancel', ended)
      removeEventListener('keydown', left)
      resolve(isDrag)
    }
    addEventListener('pointermove', moved)
    addEventListener('pointerup', ended)
    addEventListener('pointercancel', ended)
    addEventListener('keydown', left)
  })
}

/** The stage under the pointer; the dragged bead, which lies there too, is passed over. */
function stageAt({ clientX, clientY }: PointerEvent, bead: HTMLElement): string | undefined {
  const under = document.elementsFromPoint(clientX, clientY).filter((one) => !bead.contains(one))
  return under[0]?.closest<HTMLElement>('[data-stage]')?.dataset.stage
}

/** Alt with an arrow: a stage up or down. */
export function stepOf({ key, altKey }: KeyboardEvent): -1 | 1 | undefined {
  if (!altKey) return undefined
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : undefined
}
