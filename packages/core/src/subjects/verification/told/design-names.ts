/** What the things of a design of inspection are called, and what they rest on. */
import type { Inspection, Model } from '../../../model/model.ts'
import type { Vocabulary } from '../../../voice/vocabulary.ts'

export interface DesignNames {
  readonly design: Inspection | undefined
  readonly inspection: string
  readonly way: (id: string) => string
  readonly site: (id: string) => string
  readonly step: (id: string) => string
  readonly form: (id: string) => string
}

export function designNames(model: Model, id: string, v: Vocabulary): DesignNames {
  const design = model.inspections?.find((one) => one.id === id)
  type Named = Pick<Inspection['sites'][number], 'id' | 'label'>
  const nameIn = (list: readonly Named[] | undefined) => (name: string) => {
    const found = list?.find((one) => one.id === name)
    return found ? v.text(found.label) : name
  }
  return {
    design,
    inspection: design ? v.text(design.label) : id,
    way: nameIn(design?.ways),
    site: nameIn(design?.sites),
    step: nameIn(design?.steps),
    form: (name) => {
      const found = design?.forms.find((one) => one.id === name)
      return found ? v.text(found.label) : name.replace(/[-_.]/g, ' ')
    },
  }
}
