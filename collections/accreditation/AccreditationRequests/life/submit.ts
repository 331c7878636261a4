import type { PayloadRequest } from 'payload'
import { normById, normOn } from '@/collections/registers/shared/normStore'
import { reviewTermDays } from '@/globals/Portal/reviewTermDays'
import { worthProblems } from '@/src/domain/accreditation/worth'
import { reviewDueOn } from '@/src/domain/evidence/review-term'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { isAccredited } from '../../Courses/accredited'
import { normsInUse } from '../norms'
import type { RequestRow } from '../row'

/** Whether a request says what it asks for. @throws APIError 400, each problem with its place */
export async function requireComplete(req: PayloadRequest, request: RequestRow): Promise<void> {
  if (request.kind === 'change') {
    if (Object.keys(request.changes ?? {}).length === 0) {
      throw invalid({ changes: 'Zeg wat er aan de scholing verandert.' })
    }
    if (!(await isAccredited(req, request.course, request.register))) {
      throw conflict('De scholing telt niet in dit register. Vraag de wijziging waar hij geaccrediteerd is.')
    }
    return
  }
  const norms = await normsInUse(req, request.register, amsterdamDay(new Date()))
  const problems = worthProblems(request.lines, norms)
  if (Object.keys(problems).length > 0) throw invalid(problems)
}

/** Calendar days that the norms of a request give a decision: the longest, where they differ; else the portal's own term. */
async function termDays(req: PayloadRequest, request: RequestRow, today: CalendarDate): Promise<number> {
  const asked = request.lines.map(({ norm }) => norm)
  const norms = asked.length > 0 ? asked : [await normOn(req, request.register, today)]
  const weeks: number[] = []
  for (const norm of new Set(norms)) if (norm !== null) weeks.push((await normById(req, norm)).decisionWeeks)
  return weeks.length > 0 ? Math.max(...weeks) * 7 : reviewTermDays(req)
}

/** The day on which the committee answers at the latest; frozen from the first time it is handed in. */
export const dueOn = async (req: PayloadRequest, request: RequestRow, at: Date): Promise<CalendarDate> =>
  reviewDueOn(request.reviewDueOn, at, await termDays(req, request, amsterdamDay(at)))
