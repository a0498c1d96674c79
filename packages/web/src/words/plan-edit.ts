/** The words for changing a plan in its view; loaded with the view, not with the page. */
import type { Language } from '@stufenplan/core'
import type { Widen } from './widen.ts'

const english = {
  hint: 'Draw a bead to another stage, or move it with Alt and the arrow keys; what changes is the text of the model, and can be undone.',
  moveTo: 'Move to the stage',
  movedTo: (what: string, stage: string) => `${what} moved to “${stage}”`,
  takeOff: 'Take out of the plan',
  takenOff: (what: string) => `${what} taken out of the plan`,
  refused: (why: string) => `Not changed: ${why}`,
  add: 'Add a commitment',
  addTo: (stage: string) => `Add a commitment to “${stage}”`,
  changesToday: 'Other than today',
  keepsToday: 'As today',
  added: (what: string, stage: string) => `${what} added to “${stage}”`,
  stage: 'Change this stage',
  stageNamed: (stage: string) => `Change the stage “${stage}”`,
  label: 'Name',
  renamed: (stage: string) => `stage renamed to “${stage}”`,
  comesAfter: 'Comes after',
  reordered: (stage: string) => `what “${stage}” comes after`,
  removeStage: 'Remove this empty stage',
  removedStage: (stage: string) => `stage “${stage}” removed`,
  newStage: 'New stage',
  addStage: 'Add stage',
  addedStage: (stage: string) => `stage “${stage}” added`,
}

const german: Widen<typeof english> = {
  hint: 'Ziehen Sie eine Perle auf eine andere Stufe, oder verschieben Sie sie mit Alt und den Pfeiltasten; dabei ändert sich der Text des Modells, und es lässt sich zurücknehmen.',
  moveTo: 'Auf die Stufe verschieben',
  movedTo: (what, stage) => `${what} auf „${stage}“ verschoben`,
  takeOff: 'Aus dem Plan nehmen',
  takenOff: (what) => `${what} aus dem Plan genommen`,
  refused: (why) => `Nicht geändert: ${why}`,
  add: 'Zusage ergänzen',
  addTo: (stage) => `Zusage zu „${stage}“ ergänzen`,
  changesToday: 'Anders als heute',
  keepsToday: 'Wie heute',
  added: (what, stage) => `${what} zu „${stage}“ ergänzt`,
  stage: 'Diese Stufe ändern',
  stageNamed: (stage) => `Die Stufe „${stage}“ ändern`,
  label: 'Name',
  renamed: (stage) => `Stufe in „${stage}“ umbenannt`,
  comesAfter: 'Kommt nach',
  reordered: (stage) => `wonach „${stage}“ kommt`,
  removeStage: 'Diese leere Stufe entfernen',
  removedStage: (stage) => `Stufe „${stage}“ entfernt`,
  newStage: 'Neue Stufe',
  addStage: 'Stufe anlegen',
  addedStage: (stage) => `Stufe „${stage}“ angelegt`,
}

export function planEditWords(language: Language): Widen<typeof english> {
  return language === 'de' ? german : english
}

/** What stands in a new stage of the model until something is undertaken in it. */
export const toBeFilledWords = { en: 'To be filled.', de: 'Noch zu füllen.' }
