import type { PayloadRequest } from 'payload'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import type { VisitInput } from '@/src/domain/visitation/guards'
import { notIndependent } from '@/src/domain/visitation/independence'
import { minutes } from '@/src/domain/visitation/times'
import type { VisitAction, VisitActor } from '@/src/domain/visitation/transitions'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { VisitRow } from '../row'
import type { VisitBody } from './input'
import { tiesOf, type Visitor } from './visitors'

type About = {
  visit: VisitRow
  action: VisitAction
  actor: VisitActor
  body: VisitBody
  /** Who would make the visit, when that is what is asked. */
  planned: Visitor | null
  today: CalendarDate
}

async function isBusy(req: PayloadRequest, { visit, body }: About): Promise<boolean> {
  const from = minutes(body.startsAt)
  const until = minutes(body.endsAt)
  if (visit.visitor === null || from === null || until === null || !body.date?.match(/^\d{4}-\d\d-\d\d$/)) return false
  const others = await query(
    req,
    sql`SELECT 1 FROM visitations WHERE visitor_id = ${visit.visitor} AND id <> ${visit.id}
           AND status IN ('proposed', 'agreed') AND date::text = ${body.date}
           AND start_minute < ${until} AND end_minute > ${from}`,
  )
  return others.length > 0
}

async function hasStatement(req: PayloadRequest, visit: VisitRow): Promise<boolean> {
  const found = await query(
    req,
    sql`SELECT 1 FROM visitation_uploads WHERE visitation_id = ${visit.id} AND therapist_id = ${visit.therapist}
           AND subject = 'statement' AND status IN ('submitted', 'approved')`,
  )
  return found.length > 0
}

async function whyNotIndependent(req: PayloadRequest, { visit, actor, planned, today }: About): Promise<string | null> {
  if (!planned) return null
  const ties = await tiesOf(req, planned.user, visit.therapist, today)
  return notIndependent(ties, actor === 'office' ? planned.name : null)
}

/** Everything that the guards of a step look at; what a step doesn't need isn't read. */
export async function factsFor(req: PayloadRequest, about: About): Promise<VisitInput> {
  const { visit, action, body, today } = about
  const costs = action === 'cancel' || action === 'report'
  const settings = costs
    ? await req.payload.findGlobal({ slug: 'visitation-settings', ...asSystem(req, 'what visits cost and ask') })
    : null
  const seen = body.seen ? new Date(body.seen).getTime() === new Date(visit.updatedAt).getTime() : null
  return {
    ...body,
    today,
    visit,
    seenIsNow: seen,
    // Without a day of their own, the points get the time that the settings give.
    improvementsDueOn:
      body.improvementsDueOn || (settings ? addDays(today, settings.improvementWeeks * 7) : body.improvementsDueOn),
    feeNow: settings?.cancellationFee ?? 0,
    hasStatement: action === 'declare' && (await hasStatement(req, visit)),
    visitorBusy: action === 'propose' && (await isBusy(req, about)),
    notIndependent: await whyNotIndependent(req, about),
  }
}
