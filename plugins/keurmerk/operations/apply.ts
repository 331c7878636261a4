import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { stageAt } from '@/src/domain/keurmerk/round'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailApplied } from '../mails'
import type { KeurmerkOptions } from '../options'
import { type Round, roundById } from '../rows'
import { fillFromLastYear } from './prefill'

const practiceRow = z.object({
  id: z.number(),
  name: z.string(),
  place: z.string(),
  chamberNumber: z.string().nullable(),
  standing: z.string(),
  organisation: z.number(),
})
type Practice = z.infer<typeof practiceRow>

async function ownPractice(req: PayloadRequest, therapist: number, practice: number): Promise<Practice> {
  const [row] = await query(
    req,
    sql`SELECT p.id, p.name, p.place, p.chamber_number AS "chamberNumber", t.standing::text, t.organisation_id AS organisation
          FROM practices p JOIN therapists t ON t.id = p.therapist_id WHERE p.id = ${practice} AND t.id = ${therapist}`,
  )
  if (!row) throw invalid({ practice: 'Kies een van je eigen praktijken.' })
  return practiceRow.parse(row)
}

/** What was applied before with this practice or number, in this round. */
async function known(req: PayloadRequest, round: number, practice: Practice) {
  const [row] = await query(
    req,
    sql`SELECT id, therapist_id AS therapist, practice_id AS practice FROM self_evaluations
         WHERE round_id = ${round} AND (practice_id = ${practice.id} OR chamber_number = ${practice.chamberNumber})
         ORDER BY practice_id = ${practice.id} DESC NULLS LAST LIMIT 1`,
  )
  return row
}

async function insert(
  req: PayloadRequest,
  round: Round,
  therapist: number,
  { id, name, place, chamberNumber }: Practice,
  at: Date,
): Promise<number | null> {
  // ON CONFLICT, because a refused insert would end the whole transaction; which one it was is looked up after.
  const [row] = await query(
    req,
    sql`INSERT INTO self_evaluations (round_id, therapist_id, organisation_id, practice_id, practice_name, place, chamber_number,
                                      applied_at, created_at, updated_at)
        VALUES (${round.id}, ${therapist}, ${round.organisation}, ${id}, ${name}, ${place}, ${chamberNumber},
                ${at.toISOString()}, now(), now())
        ON CONFLICT DO NOTHING RETURNING id`,
  )
  return idFrom(row?.id)
}

/**
 * Applies with one of one's own practices (KB-2): whoever applies is the first contact person. Sent again by the same person it
 * is the same application.
 * @throws APIError 400 not their practice · 404 no such round · 409 closed, not admitted, or a colleague was first · 429
 */
export async function apply(
  req: PayloadRequest,
  options: KeurmerkOptions,
  therapist: number,
  asked: { round: number; practice: number },
  at: Date,
): Promise<{ id: number; isNew: boolean }> {
  await limit(req, 'keurmerk-apply', therapist)
  return inTransaction(req, async () => {
    const round = await roundById(req, asked.round)
    const practice = await ownPractice(req, therapist, asked.practice)
    if (!round.published || practice.organisation !== round.organisation) throw notFound()
    if (practice.standing !== 'admitted')
      throw conflict('Aanmelden kan als je bent toegelaten door je beroepsorganisatie.')
    const stage = stageAt(round, at)
    if (stage !== 'ahead' && stage !== 'open') {
      throw conflict(`De ronde van ${round.year} is gesloten. Aanmelden kan weer voor de ronde van ${round.year + 1}.`)
    }
    const id = await insert(req, round, therapist, practice, at)
    if (id === null) {
      const before = await known(req, round.id, practice)
      if (before?.therapist === therapist && before.practice === practice.id)
        return { id: Number(before.id), isNew: false }
      if (before?.therapist === therapist) {
        throw conflict('Je hebt je praktijk al aangemeld, met een andere locatie onder hetzelfde KvK-nummer.')
      }
      throw conflict('Deze praktijk is al aangemeld door een collega. Vraag die om je toe te voegen als invuller.')
    }
    await query(
      req,
      sql`INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact, created_at, updated_at)
          VALUES (${id}, ${round.organisation}, ${therapist}, true, now(), now())`,
    )
    await fillFromLastYear(req, round, id, practice)
    await recordAudit(req, {
      action: 'self-evaluations.apply',
      subject: 'self-evaluations',
      subjectId: id,
      organisation: round.organisation,
    })
    await mailApplied(req, options, round, {
      id,
      therapist,
      organisation: round.organisation,
      practiceName: practice.name,
    })
    return { id, isNew: true }
  })
}
