import { createLocalReq, type Payload } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { cutoff } from '@/src/domain/privacy/cutoff'
import { afterMembership } from '@/src/domain/privacy/retention'
import { inWords } from '@/src/domain/privacy/term'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { allowErasing } from '../erasure/step'
import { sweeps } from './rules'

const most = 500
/** What a run leaves, the next one takes: a first run over years of data doesn't hold up the rest. */
const mostBatches = 40

type Tally = { erased: Record<string, number>; proposed: number; failed: string[] }

/**
 * Erases what is past its term, by the retention table. Looks at dates: a missed day is caught up, and a second run
 * finds nothing. Each batch is a transaction of its own; what went well stays when something else fails.
 */
export async function retentionDay(payload: Payload, now: Date): Promise<Tally> {
  const today = amsterdamDay(now)
  const tally: Tally = { erased: {}, proposed: 0, failed: [] }
  for (const [part, sweep] of Object.entries(sweeps)) {
    try {
      for (let batch = 0; batch < mostBatches; batch += 1) {
        const req = await createLocalReq({}, payload)
        const erased = await inTransaction(req, async () => {
          await allowErasing(req)
          const count = await sweep(req, today, most)
          if (count > 0) {
            await recordAudit(req, {
              action: 'retention.done',
              subject: 'erasure-requests',
              subjectId: null,
              fields: { part, count },
            })
          }
          return count
        })
        if (erased > 0) tally.erased[part] = (tally.erased[part] ?? 0) + erased
        if (erased < most) break
      }
    } catch (error) {
      payload.logger.error({ err: error, part }, 'erasing what is past its term failed')
      tally.failed.push(part)
    }
  }
  tally.proposed = await proposeFormerMembers(payload, today)
  return tally
}

/** A desk takes so many in a day; the rest is proposed on a later one. */
const mostProposed = 20

/**
 * Who ended their membership two years ago is put before whoever watches over privacy, as a request that a person decides: no
 * whole dossier goes without somebody having looked. Refused or taken back, it is proposed again a year later. Who works here
 * waits until that ends.
 */
async function proposeFormerMembers(payload: Payload, today: CalendarDate): Promise<number> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const proposed = await query(
      req,
      sql`INSERT INTO erasure_requests (therapist_id, organisation_id, status, asked_at, request, created_at, updated_at)
          SELECT t.id, t.organisation_id, 'asked', now(), ${proposal}, now(), now()
            FROM therapists t
           WHERE t.standing = 'ended'
             AND (SELECT max(s."on") FROM standing_changes s WHERE s.therapist_id = t.id)
                   < ${cutoff(afterMembership, today)}::date
             AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = t.user_id AND m.ended_at IS NULL)
             AND NOT EXISTS (SELECT 1 FROM erasure_requests e WHERE e.therapist_id = t.id
                                AND (e.status NOT IN ('refused', 'withdrawn') OR e.updated_at >= ${today}::date - interval '1 year'))
           ORDER BY t.id LIMIT ${mostProposed}
          ON CONFLICT (therapist_id) WHERE status IN ('asked', 'planned') DO NOTHING
          RETURNING id, organisation_id AS organisation`,
    )
    for (const { id, organisation } of proposed) {
      await recordAudit(req, {
        action: 'erasure-requests.due',
        subject: 'erasure-requests',
        subjectId: idFrom(id),
        organisation: idFrom(organisation),
      })
    }
    return proposed.length
  })
}

const proposal = `Voorgesteld door het portaal: dit lidmaatschap is meer dan ${inWords(afterMembership)} geleden geëindigd.`
