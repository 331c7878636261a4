import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Evaluation, lockedEvaluation } from '../rows'
import { partyOf } from './party'

/** More than a practice has; what is shared with everybody is nobody's. */
const most = 20

const note = (req: PayloadRequest, id: number, organisation: number, action: 'add' | 'remove', therapist: number) =>
  recordAudit(req, {
    action: action === 'add' ? 'self-evaluations.person-added' : 'self-evaluations.person-removed',
    subject: 'self-evaluations',
    subjectId: id,
    organisation,
    fields: { therapist },
  })

/**
 * Lets a colleague fill in along (KB-4), by their member number; only the first contact person can.
 * @throws APIError 400 unknown number · 404 · 409 not the contact person, or too many · 429
 */
export async function addPerson(req: PayloadRequest, id: number, membershipNumber: string): Promise<void> {
  const { therapist: who } = await partyOf(req, id)
  await limit(req, 'keurmerk-person', who)
  await inTransaction(req, async () => {
    const evaluation = await lockedEvaluation(req, id, 'update')
    const party = await partyOf(req, id)
    if (!party.contact) throw conflict('Alleen de eerste contactpersoon voegt invullers toe.')
    const [found] = await query(
      req,
      sql`SELECT id FROM therapists WHERE organisation_id = ${evaluation.organisation}
             AND upper(membership_number) = ${membershipNumber.trim().toUpperCase()} AND standing = 'admitted'`,
    )
    const therapist = idFrom(found?.id)
    if (therapist === null) {
      throw invalid({ number: 'We kennen geen toegelaten lid met dit lidnummer. Controleer het nummer.' })
    }
    const people = await query(req, sql`SELECT 1 FROM self_evaluation_people WHERE evaluation_id = ${id}`)
    if (people.length >= most) throw conflict(`Meer dan ${most} invullers kan niet.`)
    const added = await query(
      req,
      sql`INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact, created_at, updated_at)
          VALUES (${id}, ${evaluation.organisation}, ${therapist}, false, now(), now()) ON CONFLICT DO NOTHING RETURNING id`,
    )
    if (added.length > 0) await note(req, id, evaluation.organisation, 'add', therapist)
  })
}

/**
 * Takes a colleague off, or oneself. The first contact person stays, until somebody else is.
 * @throws APIError 404 · 409
 */
export function removePerson(req: PayloadRequest, id: number, therapist: number): Promise<void> {
  return inTransaction(req, async () => {
    const evaluation = await lockedEvaluation(req, id, 'update')
    const party = await partyOf(req, id)
    if (!party.contact && party.therapist !== therapist) {
      throw conflict('Alleen de eerste contactpersoon haalt invullers weg.')
    }
    if (party.contact && party.therapist === therapist) {
      throw conflict('Jij bent de eerste contactpersoon. Maak eerst een collega contactpersoon.')
    }
    const gone = await query(
      req,
      sql`DELETE FROM self_evaluation_people WHERE evaluation_id = ${id} AND therapist_id = ${therapist} RETURNING id`,
    )
    if (gone.length === 0) throw notFound()
    await note(req, id, evaluation.organisation, 'remove', therapist)
  })
}

async function passOn(req: PayloadRequest, { id, organisation }: Evaluation, therapist: number): Promise<void> {
  const [person] = await query(
    req,
    sql`SELECT id FROM self_evaluation_people WHERE evaluation_id = ${id} AND therapist_id = ${therapist}`,
  )
  if (!person) throw invalid({ therapist: 'Kies iemand die deze zelfevaluatie invult.' })
  await query(
    req,
    sql`UPDATE self_evaluation_people SET contact = (therapist_id = ${therapist}), updated_at = now() WHERE evaluation_id = ${id}`,
  )
  await query(req, sql`UPDATE self_evaluations SET therapist_id = ${therapist}, updated_at = now() WHERE id = ${id}`)
  await recordAudit(req, {
    action: 'self-evaluations.contact',
    subject: 'self-evaluations',
    subjectId: id,
    organisation,
    fields: { therapist },
  })
}

/**
 * Hands over to a colleague who fills in too to be the first contact person; only who is it now can (KB-4).
 * @throws APIError 400 not one of them · 404 not theirs · 409 not the contact person
 */
export function handOver(req: PayloadRequest, id: number, therapist: number): Promise<void> {
  return inTransaction(req, async () => {
    await partyOf(req, id)
    const evaluation = await lockedEvaluation(req, id, 'update')
    // Asked again behind the lock: meanwhile somebody else can have become it.
    if (!(await partyOf(req, id)).contact) throw conflict('Alleen de eerste contactpersoon wijst een ander aan.')
    await passOn(req, evaluation, therapist)
  })
}

/**
 * Makes one of those who fill in the first contact person, by who keeps the keurmerk: of a practice that has none any more.
 * @throws APIError 400 not one of them · 404 out of reach
 */
export function appointContact(req: PayloadRequest, id: number, therapist: number): Promise<void> {
  return inTransaction(req, async () => {
    const evaluation = await lockedEvaluation(req, id, 'update')
    if (!mayWithin(await getViewer(req), 'manageKeurmerk', evaluation.organisation)) throw notFound()
    await passOn(req, evaluation, therapist)
  })
}
