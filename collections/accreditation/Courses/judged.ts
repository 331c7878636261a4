import { z } from 'zod'

/** What of a course the committee judges it by, as it is stored or sent. */
export const judgedCourse = z.object({
  title: z.string(),
  description: z.string().nullish(),
  form: z.enum(['classroom', 'e-learning', 'blended']),
  hours: z.number().nullish(),
})
