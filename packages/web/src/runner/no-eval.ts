/** Before any schema is made: nothing here may ask for code from text, which the page forbids. */
import * as z from 'zod'

z.config({ jitless: true })
