import type { PayloadRequest } from 'payload'
import type { VisitActor } from '@/src/domain/visitation/transitions'
import { formatDate } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import type { VisitRow } from '../row'
import { dueOfMember } from './obligation'
import { openVisit } from './open'

/** Books what cancelling costs, once per visit (KS-VIS-2). */
export async function bookFee(
  req: PayloadRequest,
  visit: Pick<VisitRow, 'id' | 'therapist' | 'organisation' | 'date'>,
  fee: number,
  today: string,
): Promise<void> {
  const description = `Annuleringskosten visitatie${visit.date ? ` van ${formatDate(visit.date)}` : ''}`
  await query(
    req,
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        VALUES (${visit.therapist}, ${visit.organisation}, ${description}, ${fee}, ${today}, ${`visitations/${visit.id}`})`,
  )
}

/**
 * A cancelled visit that is obligatory is to be planned anew, by the same last day. What the office ends comes back only
 * when the norm still asks it (norms §2.12).
 */
export async function planAnew(
  req: PayloadRequest,
  visit: VisitRow,
  actor: VisitActor,
  { today, at }: { today: string; at: Date },
): Promise<void> {
  if (visit.kind !== 'obligatory') return
  const due = await dueOfMember(req, visit.therapist, today)
  if (due === null && actor === 'office') return
  const { therapist, organisation } = visit
  const dueOn = visit.dueOn ?? due
  await openVisit(req, { therapist, organisation, kind: 'obligatory', dueOn, request: null, by: null, at })
}
