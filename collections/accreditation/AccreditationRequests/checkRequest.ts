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

const fits = 'Houd de naam bij 160 tekens, de omschrijving bij 5.000 en de uren bij 1.000.'

/** What the course itself would refuse is refused here, and not when the committee agrees. */
const changesShape = judgedCourse
  .extend({
    title: z.string().trim().min(1, 'Vul de naam van de scholing in.').max(160, fits),
    description: z.string().max(5000, fits).nullish(),
    hours: z.number().min(0, fits).max(1000, fits).nullish(),
  })
  .partial()
  .strict()

function checkChanges(changes: unknown): void {
  const parsed = changesShape.safeParse(changes, { error: () => 'Zeg wat er aan de scholing verandert.' })
  if (!parsed.success) throw invalid({ changes: parsed.error.issues[0]?.message ?? fits })
}

/** Holds what a request says against the norms of its register. @throws APIError 400, each problem with its place */
export async function checkRequest(req: PayloadRequest, doc: unknown): Promise<void> {
  const { kind, register, lines, changes, validFrom, validUntil } = sent.parse(doc)
  if (validFrom && validUntil && validUntil < validFrom) {
    throw invalid({ validUntil: 'De laatste dag ligt voor de eerste dag. Controleer beide datums.' })
  }
  if (kind === 'change') {
    checkChanges(changes)
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
