/** What is said of a stage that is cut into equal parts. */
import { inEnglish, inGerman } from '../../../voice/words/plural.ts'
import type { Widen } from '../../../voice/words/widen.ts'

const english = {
  slices: {
    heading: (stage: string) => `“${stage}” cut into equal parts`,
    lead: 'Each part holds an equal share of every commitment of the stage, and comes after the one before.',
    atPoint: 'Each party is judged at the values that the whole stage is judged at.',
    changes: 'Cutting moves the least margin of the parts:',
    nothing: 'Cutting moves no margin:',
    parts: 'Parts',
    weakest: 'Weakest of the whole plan',
    why: 'Where everything can be taken back and worths grow with the size of a step, the last part tempts as much as the whole did. Cutting helps only through what cannot be taken back, what is seen better once a part stands, and what is still to come.',
    untried: (parts: string) =>
      `Not tried, as rules let too many breaches be combined: a cut into ${parts} ${inEnglish(parts, 'part', 'parts')}.`,
    hangTogether:
      'Worths hang on several options together, so there are no equal parts of them; nothing is calculated.',
  },
}

const german: Widen<typeof english> = {
  slices: {
    heading: (stage) => `„${stage}“ in gleiche Teile zerlegt`,
    lead: 'Jeder Teil enthält den gleichen Anteil jeder Zusage der Stufe und kommt nach dem vorigen.',
    atPoint: 'Jede Partei ist bei den Werten beurteilt, bei denen die ganze Stufe beurteilt ist.',
    changes: 'Die Zerlegung verschiebt den kleinsten Abstand der Teile:',
    nothing: 'Die Zerlegung verschiebt keinen Abstand:',
    parts: 'Teile',
    weakest: 'Schwächstes Glied des ganzen Plans',
    why: 'Wo sich alles zurücknehmen lässt und Werte mit der Größe eines Schritts wachsen, ist der letzte Teil so verlockend wie zuvor das Ganze. Eine Zerlegung hilft nur durch das, was sich nicht zurücknehmen lässt, durch bessere Entdeckung, sobald ein Teil steht, und durch das, was noch folgt.',
    untried: (parts) =>
      `Nicht versucht, da Regeln zu viele Brüche zugleich zulassen: ein Schnitt in ${parts} ${inGerman(parts, 'Teil', 'Teile')}.`,
    hangTogether:
      'Werte hängen an mehreren Optionen zusammen, deshalb gibt es keine gleichen Teile davon; nichts ist berechnet.',
  },
}

export const slicesWords = { en: english, de: german }
