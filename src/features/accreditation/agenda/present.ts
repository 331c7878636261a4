import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = z.string().nullable()

export const sessionSchema = z.object({
  id: z.number(),
  startsOn: day,
  endsOn: day,
  startTime: text,
  endTime: text,
  online: z.boolean(),
  venue: text,
  place: text,
  price: z.number().nullable(),
  seats: z.number().nullable(),
  signUpUrl: text,
  /** As the crow flies, from the town that was asked. */
  km: z.number().nullable(),
})

/** One meeting as anyone may see it. */
export type AgendaSession = z.infer<typeof sessionSchema>

export const worthSchema = z.object({
  norm: z.number(),
  category: z.string(),
  topic: text,
  component: text,
  points: z.number(),
})

/** What a course counts for in one norm. */
export type Worth = z.infer<typeof worthSchema>

export const courseForms = {
  classroom: 'Klassikaal',
  'e-learning': 'E-learning',
  blended: 'Klassikaal en e-learning',
} as const

export const courseSchema = z.object({
  id: z.number(),
  slug: z.string(),
  title: z.string(),
  summary: text,
  form: z.enum(['classroom', 'e-learning', 'blended']),
  hours: z.number().nullable(),
  price: z.number().nullable(),
  provider: z.string(),
  sessions: z.array(sessionSchema).nullable(),
  /** How many meetings fit the question. */
  count: z.number(),
  worth: z.array(worthSchema).nullable(),
})

/** One course in a list, with the first meetings that fit the question. */
export type AgendaCourse = Omit<z.infer<typeof courseSchema>, 'sessions' | 'worth'> & {
  sessions: AgendaSession[]
  worth: Worth[]
}

export const toCourse = (row: Record<string, unknown>): AgendaCourse => {
  const course = courseSchema.parse(row)
  return { ...course, sessions: course.sessions ?? [], worth: course.worth ?? [] }
}
