/** Paper has nothing to click: what is folded away in a view is open while it is printed. */
let opened: HTMLDetailsElement[] = []

export function openForPrint(): void {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter(
    (one) => one.closest('.screen-only') === null,
  )
  for (const one of opened) one.open = true
}

export function closeAfterPrint(): void {
  for (const one of opened) one.open = false
  opened = []
}
