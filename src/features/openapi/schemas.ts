import { z } from 'zod'
import { answerSchema, listSchema } from '@/collections/accreditation/Attendance/handing-in/schemas'

const day = z.iso.date()

/** What the interfaces answer; the tests hold the real answers against these. */
export const answers = {
  AttendanceAnswer: answerSchema,
  PublicRegistration: z.strictObject({
    register: z.string(),
    number: z.string(),
    name: z.string(),
    standing: z.enum(['active', 'lapsed']),
    period: z.strictObject({ start: day, end: day }).nullable(),
    annotations: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  }),
  Health: z.strictObject({
    status: z.enum(['ok', 'down']),
    database: z.enum(['ok', 'down']),
    storage: z.enum(['ok', 'down']),
    jobs: z.enum(['ok', 'down']),
    version: z.string(),
  }),
  Errors: z.strictObject({
    errors: z
      .array(
        z.looseObject({
          message: z.string().describe('Nederlands; zegt wat er is en wat je kunt doen.'),
          field: z.string().optional().describe('Bij welk veld het hoort, bijvoorbeeld participants.3.components.'),
        }),
      )
      .min(1),
  }),
} as const

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _, '~standard': __, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

/** Request bodies and answers by name, as OpenAPI 3.1 (JSON Schema 2020-12) writes them. */
export const componentSchemas = (): Record<string, unknown> => ({
  AttendanceList: jsonSchema(listSchema, 'input'),
  ...Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, jsonSchema(schema, 'output')])),
})
