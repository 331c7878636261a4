import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { worthProblems } from '@/src/domain/accreditation/worth'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { relationIn } from '../../registers/shared/relationIn'
import { judgedCourse } from '../Courses/judged'
import { normsInUse } from './norms'

const text = z.string().nullish()

const sent = z.object({
  kind: z.string().nullish(),
  register: z.unknown(),
  lines: z
    .array(z.object({ norm: z.unknown(), category: z.string(), topic: text, component: text, points: z.number() }))
    .nullish(),
  changes: z.unknown(),
  validFrom: text,
  validUntil: text,
})

const changesShape = judgedCourse.partial().strict()

/** Holds what a request says against the norms of its register. @throws APIError 400, each problem with its place */
export async function checkRequest(req: PayloadRequest, doc: unknown): Promise<void> {
  const { kind, register, lines, changes, validFrom, validUntil } = sent.parse(doc)
  if (validFrom && validUntil && validUntil < validFrom) {
    throw invalid({ validUntil: 'De laatste dag ligt voor de eerste dag. Controleer beide datums.' })
  }
  if (kind === 'change') {
    if (!changesShape.safeParse(changes).success) throw invalid({ changes: 'Zeg wat er aan de scholing verandert.' })
    return
  }
  if (!lines || lines.length === 0) return
  const norms = await normsInUse(req, relationIn(register) ?? 0, amsterdamDay(new Date()))
  const problems = worthProblems(
    lines.map((line) => ({ ...line, norm: relationIn(line.norm) ?? 0 })),
    norms,
  )
  if (Object.keys(problems).length > 0) throw invalid(problems)
}
