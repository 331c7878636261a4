import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { eachApart, type Tally } from '@/collections/registers/Registrations/jobs/eachApart'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { isToPlan } from '@/src/domain/visitation/due'
import { query, sql } from '@/src/lib/sql'
import { addEvent } from '../life/events'
import { mailAboutVisit, mailOpened } from '../life/mail'
import { dueOf, dueOfMember, membersOn } from '../life/obligation'
import { openVisit } from '../life/open'
import { lockedVisit } from '../row'

type Near = { therapist: number; organisation: number; dueOn: CalendarDate }

/** Opens the visit of a member when it comes near; of two runs at once only one does. */
async function openFor(req: PayloadRequest, near: Near, at: Date): Promise<boolean> {
  const opened = await openVisit(req, { ...near, kind: 'obligatory', request: null, by: null, at })
  if (opened) await mailOpened(req, { ...near, said: opened.said })
  return opened !== null
}

const reason = 'Visitatie is niet meer verplicht: het lidmaatschap is veranderd.'

/** Ends an obligatory visit of who isn't obliged any more, unless it was made already. */
async function release(req: PayloadRequest, id: number, on: CalendarDate, at: Date): Promise<boolean> {
  const visit = await lockedVisit(req, id)
  if (!visit || !['due', 'planned', 'proposed', 'agreed'].includes(visit.status)) return false
  if ((await dueOfMember(req, visit.therapist, on)) !== null) return false
  await req.payload.db.updateOne({
    collection: 'visitations',
    id,
    data: { status: 'cancelled', cancelledBy: 'office', cancelReason: reason, updatedAt: at.toISOString() },
    req,
    returning: false,
  })
  const step = { visit, action: 'cancel', from: visit.status, to: 'cancelled', message: reason } as const
  const said = await addEvent(req, { ...step, actor: null, byName: 'Registerhuis', at })
  await recordAudit(req, {
    action: 'visitations.cancel',
    subject: 'visitations',
    subjectId: id,
    organisation: visit.organisation,
    fields: { from: visit.status, to: 'cancelled' },
  })
  const none = { points: 0, improvementsDueOn: null, fee: null, before: null }
  const by = { actor: 'office', byName: 'Registerhuis', message: reason, said } as const
  await mailAboutVisit(req, { visit, action: 'cancel', ...by, ...none })
  return true
}

const open = z.array(z.object({ id: z.number() }))

/** Obligatory visits, not made yet, of members who aren't reimbursable or aren't admitted any more. */
async function noLongerNeeded(req: PayloadRequest): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT v.id FROM visitations v JOIN therapists t ON t.id = v.therapist_id
         WHERE v.kind = 'obligatory' AND v.status IN ('due', 'planned', 'proposed', 'agreed')
           AND (t.tier <> 'reimbursable' OR t.standing <> 'admitted') ORDER BY v.id`,
  )
  return open.parse(rows).map(({ id }) => id)
}

/**
 * What a new day brings to visitation (KS-VIS-1): visits that come near are opened, and those that nobody is obliged to
 * any more end. It looks at dates alone: a missed day is caught up, a second run does nothing.
 */
export async function visitationDay(payload: Payload, at: Date): Promise<Record<'opened' | 'released', Tally>> {
  const on = amsterdamDay(at)
  const req = await createLocalReq({}, payload)
  const ended = await noLongerNeeded(req)
  const released = await eachApart(payload, ended, (own, id) => release(own, id, on, at))
  const near: Near[] = []
  for (const member of await membersOn(req, on)) {
    const dueOn = await dueOf(req, member, on)
    const { therapist, organisation } = member
    if (dueOn !== null && isToPlan(dueOn, on)) near.push({ therapist, organisation, dueOn })
  }
  return { released, opened: await eachApart(payload, near, (own, one) => openFor(own, one, at)) }
}
