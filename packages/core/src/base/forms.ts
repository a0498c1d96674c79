/** Names that schemas bear, so that a value they refuse can be told in words of our own. */
import * as z from 'zod'

const forms = z.registry<{ form: string }>()

/** Names a schema; what is derived from it bears the same name. */
export function formed<T extends z.ZodType>(form: string, schema: T): T {
  forms.add(schema as never, { form } as never)
  return schema
}

export function formOf(schema: z.core.$ZodType): string | undefined {
  return (forms.get(schema as never) as { form: string } | undefined)?.form
}
