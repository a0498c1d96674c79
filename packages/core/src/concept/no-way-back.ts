/** What concepts say of the end of an answer from which the first mover has no way back out. */
export const noWayBack = {
  en: 'From there no step of its own leads back above where it began.',
  de: 'Von dort führt kein eigener Schritt zurück über den Anfang.',
}
