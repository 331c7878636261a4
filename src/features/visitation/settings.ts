import type { PayloadRequest } from 'payload'
import type { Question } from '@/src/domain/visitation/questionnaire'
import { asUser } from '@/src/lib/local-api'

export type VisitSettings = { cancellationFee: number; improvementWeeks: number; plan: string; questions: Question[] }

/** What visits cost and ask (KS-VIS-1). */
export async function visitSettings(req: PayloadRequest): Promise<VisitSettings> {
  const found = await req.payload.findGlobal({ slug: 'visitation-settings', ...asUser(req) })
  const { cancellationFee, improvementWeeks, plan, questions } = found
  return { cancellationFee, improvementWeeks, plan: plan ?? '', questions: questions ?? [] }
}
