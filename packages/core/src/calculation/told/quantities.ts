/** Significant quantities and times of the Agency, in words. */
import type { CalculationOf, ResultOf } from '../documents/documents.ts'
import { heading, pageOf, type Step, table, type Voice } from './page.ts'

const english = {
  title: 'How much counts, and how soon',
  of: (material: string) => `How much counts, and how soon: ${material}`,
  held: (kilograms: string, held: string, isOne: boolean) =>
    `${kilograms} kg of this hold ${held} significant ${isOne ? 'quantity' : 'quantities'}.`,
  meant:
    'A significant quantity is about as much as an explosive device cannot be excluded with, losses included.',
  recalled:
    'They were set down from general knowledge of the field and not compared with their source: compare before quoting.',
  mass: 'Mass of the element',
  fissile: 'Share of the isotope',
  heldRow: 'Significant quantities in it',
  ofElement: 'mass / quantity',
  ofIsotope: 'mass · share / quantity',
  quantities: 'Significant quantities',
  columns: ['Material', 'Kilograms', 'What is weighed', 'Use for a weapon'],
  counted: { element: 'the element', isotope: 'the isotope' },
  use: { direct: 'direct', indirect: 'indirect' },
  conversion: 'How long conversion takes',
  conversionColumns: ['From', 'Days'],
  days: (min: string, max: string) => `${min} to ${max}`,
  timeliness: 'Within how many months a loss is to be known',
  timelinessColumns: ['Material', 'Months'],
  notLaw:
    'The numbers below are data and not law: the Agency may set others for a State as a whole. Enriched uranium counts by the isotope contained in it.',
  source: 'IAEA Safeguards Glossary 2001, again in 2022',
}

const german: typeof english = {
  title: 'Wie viel zählt, und wie bald',
  of: (material) => `Wie viel zählt, und wie bald: ${material}`,
  held: (kilograms, held, isOne) =>
    `${kilograms} kg davon enthalten ${held} signifikante ${isOne ? 'Menge' : 'Mengen'}.`,
  meant:
    'Eine signifikante Menge ist etwa so viel, dass sich damit ein Sprengkörper nicht ausschließen lässt, Verluste eingerechnet.',
  recalled:
    'Sie stammen aus allgemeiner Kenntnis des Fachs und sind nicht mit ihrer Quelle verglichen: vor dem Zitieren vergleichen.',
  mass: 'Masse des Elements',
  fissile: 'Anteil des Isotops',
  heldRow: 'Signifikante Mengen darin',
  ofElement: 'Masse / Menge',
  ofIsotope: 'Masse · Anteil / Menge',
  quantities: 'Signifikante Mengen',
  columns: ['Material', 'Kilogramm', 'Was zählt', 'Nutzung für eine Waffe'],
  counted: { element: 'das Element', isotope: 'das Isotop' },
  use: { direct: 'direkt', indirect: 'indirekt' },
  conversion: 'Wie lange die Umwandlung dauert',
  conversionColumns: ['Aus', 'Tage'],
  days: (min, max) => `${min} bis ${max}`,
  timeliness: 'Binnen wie vieler Monate ein Verlust bekannt sein soll',
  timelinessColumns: ['Material', 'Monate'],
  notLaw:
    'Die Zahlen unten sind Daten und kein Recht: Die IAEO darf für einen Staat als Ganzes andere setzen. Angereichertes Uran zählt nach dem enthaltenen Isotop.',
  source: 'IAEA Safeguards Glossary 2001, erneut 2022',
}

export function quantitiesTold(
  { material, kilograms, fissile }: CalculationOf<'quantities'>,
  { held, quantities, conversion, timeliness }: ResultOf<'quantities'>,
  v: Voice,
) {
  const words = v.language === 'de' ? german : english
  const { amount, number } = v.words
  const one = quantities.find((row) => row.material === material)
  const isIsotope = one?.counted === 'isotope'
  const steps: (Step | false)[] =
    one === undefined || kilograms === undefined || held === undefined
      ? []
      : [
          [words.mass, `${v.amount(kilograms)} kg`],
          isIsotope && [words.fissile, v.chance(fissile)],
          [words.heldRow, v.amount(held), isIsotope ? words.ofIsotope : words.ofElement],
        ]
  const rows = quantities.map((row) => [
    [row.label[v.language]],
    [number(row.kilograms)],
    [words.counted[row.counted]],
    [words.use[row.use]],
  ])
  return pageOf(
    {
      ...words,
      title: one === undefined ? words.title : words.of(one.label[v.language]),
      answer: [
        held !== undefined && words.held(amount(kilograms ?? 0), amount(held), held === 1),
        words.meant,
        words.notLaw,
        quantities.some(({ confidence }) => confidence === 'recalled') && words.recalled,
      ],
      steps,
      more: [
        heading(words.quantities),
        table(words.columns, rows),
        heading(words.conversion),
        table(
          words.conversionColumns,
          conversion.map(({ label, days: [min, max] }) => [
            [label[v.language]],
            [words.days(number(min), number(max))],
          ]),
        ),
        heading(words.timeliness),
        table(
          words.timelinessColumns,
          timeliness.map(({ label, months }) => [[label[v.language]], [number(months)]]),
        ),
      ],
    },
    v,
  )
}
