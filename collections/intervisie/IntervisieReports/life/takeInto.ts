import type { PayloadRequest } from 'payload'
import { transition } from '@/plugins/review/transition'
import { getViewer } from '@/src/access/viewer'
import { notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import type { Report } from './row'

/**
 * Makes the session of a report one of the person behind `req`, and hands it in for them, under the same rules as any other:
 * the group of that day, no two at once, what counts by their norm. The file of the report is its proof.
 */
export async function takeInto(req: PayloadRequest, report: Report, participant: number): Promise<void> {
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw notFound()
  const { date, startsAt, endsAt, hours, group, themes } = report
  const { id } = await req.payload.create({
    collection: 'intervisie-sessions',
    data: {
      date,
      startsAt,
      endsAt,
      hours,
      group,
      themes,
      report: report.id,
      therapist: therapist.id,
      organisation: therapist.organisation,
      status: 'draft',
    },
    ...asSystem(req, 'session of a report, for who was there'),
  })
  await transition(req, { collection: 'intervisie-sessions', id, action: 'submit' })
  await req.payload.update({
    collection: 'intervisie-report-participants',
    id: participant,
    data: { answer: 'confirmed', answeredAt: new Date().toISOString(), reason: null, session: id },
    ...asSystem(req, 'answer to a report'),
  })
}
