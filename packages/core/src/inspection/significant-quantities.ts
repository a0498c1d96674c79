/**
 * Numbers that the International Atomic Energy Agency plans its inspections with: how much material
 * counts as enough for one weapon, how long it takes to make one of it, and how soon a loss is to
 * be known. Data, not law: the Agency may set others for a State as a whole.
 *
 * Source of all three lists: IAEA Safeguards Glossary (2001, International Nuclear Verification
 * Series 3; again in 2022), the tables of significant quantities and of conversion times, and the
 * entry on timeliness. Set down from general knowledge of the field and not compared with its
 * pages for this project: `confidence` says so of each row. Compare before quoting.
 */
import { demandAmount, demandChance } from './demands.ts'

const glossary = 'IAEA Safeguards Glossary'

/** Whether a row was compared with its source, or set down from general knowledge of it. */
export type Confidence = 'checked' | 'recalled'

export interface Sourced {
  readonly label: { readonly en: string; readonly de: string }
  readonly source: string
  readonly confidence: Confidence
}

export type MaterialId =
  | 'plutonium'
  | 'uranium-233'
  | 'highly-enriched-uranium'
  | 'low-enriched-uranium'
  | 'natural-uranium'
  | 'depleted-uranium'
  | 'thorium'

export interface SignificantQuantity extends Sourced {
  readonly material: MaterialId
  readonly use: 'direct' | 'indirect'
  readonly kilograms: number
  /** What is weighed: the whole element, or the fissile isotope contained in it. */
  readonly counted: 'element' | 'isotope'
}

const recalled = { source: glossary, confidence: 'recalled' } as const

/** About as much as an explosive device cannot be excluded with, losses included. */
export const significantQuantities: readonly SignificantQuantity[] = [
  {
    ...recalled,
    material: 'plutonium',
    label: { en: 'plutonium (less than 80 % Pu-238)', de: 'Plutonium (unter 80 % Pu-238)' },
    use: 'direct',
    kilograms: 8,
    counted: 'element',
  },
  {
    ...recalled,
    material: 'uranium-233',
    label: { en: 'uranium-233', de: 'Uran-233' },
    use: 'direct',
    kilograms: 8,
    counted: 'isotope',
  },
  {
    ...recalled,
    material: 'highly-enriched-uranium',
    label: {
      en: 'highly enriched uranium (20 % U-235 or more)',
      de: 'hochangereichertes Uran (20 % U-235 oder mehr)',
    },
    use: 'direct',
    kilograms: 25,
    counted: 'isotope',
  },
  {
    ...recalled,
    material: 'low-enriched-uranium',
    label: {
      en: 'low enriched uranium (less than 20 % U-235)',
      de: 'niedrig angereichertes Uran (unter 20 % U-235)',
    },
    use: 'indirect',
    kilograms: 75,
    counted: 'isotope',
  },
  {
    ...recalled,
    material: 'natural-uranium',
    label: { en: 'natural uranium', de: 'Natururan' },
    use: 'indirect',
    kilograms: 10_000,
    counted: 'element',
  },
  {
    ...recalled,
    material: 'depleted-uranium',
    label: { en: 'depleted uranium', de: 'abgereichertes Uran' },
    use: 'indirect',
    kilograms: 20_000,
    counted: 'element',
  },
  {
    ...recalled,
    material: 'thorium',
    label: { en: 'thorium', de: 'Thorium' },
    use: 'indirect',
    kilograms: 20_000,
    counted: 'element',
  },
]

export interface ConversionTime extends Sourced {
  readonly days: { readonly min: number; readonly max: number }
}

const [week, month] = [7, 30]

/** How long it takes to make the metal parts of a device of a material; months have 30 days. */
export const conversionTimes: readonly ConversionTime[] = [
  {
    ...recalled,
    label: {
      en: 'plutonium, highly enriched uranium or uranium-233 as metal',
      de: 'Plutonium, hochangereichertes Uran oder Uran-233 als Metall',
    },
    days: { min: 7, max: 10 },
  },
  {
    ...recalled,
    label: {
      en: 'their pure compounds, unirradiated mixtures and scrap',
      de: 'deren reine Verbindungen, unbestrahlte Mischungen und Abfälle',
    },
    days: { min: week, max: 3 * week },
  },
  {
    ...recalled,
    label: { en: 'the same in irradiated fuel', de: 'dieselben in bestrahltem Brennstoff' },
    days: { min: month, max: 3 * month },
  },
  {
    ...recalled,
    label: {
      en: 'uranium with less than 20 % U-235 and U-233, and thorium',
      de: 'Uran mit weniger als 20 % U-235 und U-233, sowie Thorium',
    },
    days: { min: 3 * month, max: 12 * month },
  },
]

export interface TimelinessGoal extends Sourced {
  readonly material: 'unirradiated-direct-use' | 'irradiated-direct-use' | 'indirect-use'
  readonly months: number
}

/** Within how many months a loss of one significant quantity is to be known. */
export const timelinessGoals: readonly TimelinessGoal[] = [
  {
    ...recalled,
    material: 'unirradiated-direct-use',
    label: {
      en: 'unirradiated direct-use material',
      de: 'unbestrahltes direkt nutzbares Material',
    },
    months: 1,
  },
  {
    ...recalled,
    material: 'irradiated-direct-use',
    label: { en: 'irradiated direct-use material', de: 'bestrahltes direkt nutzbares Material' },
    months: 3,
  },
  {
    ...recalled,
    material: 'indirect-use',
    label: { en: 'indirect-use material', de: 'indirekt nutzbares Material' },
    months: 12,
  },
]

/**
 * How many significant quantities a mass of element holds. Where the isotope counts, what is
 * weighed is only the share `fissile` of it: 25 kg is U-235 contained, and not uranium.
 *
 * @param kilograms of the element, 0 or more
 * @param fissile mass share of the counted isotope, 0 to 1; of no account where the element counts
 * @throws RangeError for a negative mass or a share outside 0 to 1
 */
export function quantitiesIn(
  quantity: Pick<SignificantQuantity, 'kilograms' | 'counted'>,
  kilograms: number,
  fissile: number,
): number {
  demandAmount(kilograms, 'The mass')
  demandChance(fissile, 'The share of the isotope')
  const counted = quantity.counted === 'isotope' ? kilograms * fissile : kilograms
  return counted / quantity.kilograms
}
