import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { type DocumentSubject, documentSubjectLabels } from '@/src/domain/service/labels'
import { subjectsFor } from '@/src/domain/service/offered'
import { addTo, type Report } from '@/src/domain/service/report'
import { editable } from '@/src/domain/service/workflow'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { requestFacts } from '../facts'
import type { editSchema } from '../schema'
import { lockOwn } from './own'

const reportSchema = z.object({ subjects: z.array(z.enum(keysOf(documentSubjectLabels))), remark: z.string() })

/** What was reported until now. */
async function reported(req: PayloadRequest, id: number): Promise<Report> {
  const [row] = await query(
    req,
    sql`SELECT coalesce(r.remark, '') AS remark,
               (SELECT coalesce(json_agg(s.value ORDER BY s."order"), '[]') FROM service_requests_subjects s
                 WHERE s.parent_id = r.id) AS subjects
          FROM service_requests r WHERE r.id = ${id}`,
  )
  return reportSchema.parse(row)
}

/** @throws APIError 400 when nothing was asked of the member about one of these */
async function demandAsked(
  req: PayloadRequest,
  therapist: number,
  subjects: readonly DocumentSubject[],
  now: Date,
): Promise<void> {
  const mine = subjectsFor((await requestFacts(req, therapist, amsterdamDay(now))).facts)
  if (subjects.some((subject) => !mine.includes(subject))) {
    throw invalid({ subjects: 'Hier is je niets over gevraagd. Kies alleen waar we je om stukken vroegen.' })
  }
}

function changed({ subjects, remark }: Report): Report {
  if (subjects.length === 0) throw invalid({ subjects: 'Zet minstens een schakelaar aan, of trek je melding in.' })
  return { subjects, remark }
}

/** @throws APIError 400 when it adds nothing, or too much */
function added(before: Report, more: Report, now: Date): Report {
  const found = addTo(before, more, amsterdamDay(now))
  if ('problem' in found) throw invalid({ remark: found.problem })
  return found
}

/**
 * A member changes what they said about documents until somebody looks at it, and adds to it from then on (KS-SRV-1): what a
 * colleague read stays. Added twice by a double click it is added once.
 * @throws APIError 400 not asked of them, or nothing new · 404 not theirs · 409 handled
 */
export function editRequest(
  req: PayloadRequest,
  given: unknown,
  sent: z.infer<typeof editSchema>,
  now = new Date(),
): Promise<{ id: number }> {
  return inTransaction(req, async () => {
    const request = await lockOwn(req, given)
    const { id, therapist, organisation } = request
    const way = editable(request)
    if (way === null) throw conflict('Deze melding is al afgehandeld. Doe een nieuwe als er weer stukken zijn.')
    const before = await reported(req, id)
    const data = way === 'change' ? changed(sent) : added(before, sent, now)
    await demandAsked(req, therapist, sent.subjects, now)
    if (data.remark === before.remark && data.subjects.join() === before.subjects.join()) return { id }
    await req.payload.update({
      collection: 'service-requests',
      id,
      data: { subjects: [...data.subjects], remark: data.remark, changedAt: now.toISOString() },
      ...asSystem(req, 'a member changed what they reported'),
    })
    await recordAudit(req, {
      action: 'service-requests.correct',
      subject: 'service-requests',
      subjectId: id,
      organisation,
      fields: { way },
    })
    return { id }
  })
}
