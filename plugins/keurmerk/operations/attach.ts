import type { PayloadRequest } from 'payload'
import { attachFiles } from '@/plugins/private-files/attachFiles'
import { eraseFiles } from '@/plugins/private-files/eraseFiles'
import type { Readers } from '@/plugins/private-files/options'
import { mayWithin } from '@/src/access/permissions'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { openQuestion } from './save'
import { writable } from './turn'

const collection = 'self-evaluation-attachments'
const most = 5

/**
 * Puts a file that was uploaded with an answer (KB-4).
 * @returns the id of the attachment
 * @throws APIError 400 not their file · 404 not theirs · 409 not open (any more), or too many
 */
export function attach(
  req: PayloadRequest,
  id: number,
  { code, file }: { code: string; file: number },
  at: Date,
): Promise<number> {
  return inTransaction(req, async () => {
    // Alone, so that two at once can't both be the last one that fits.
    const found = await writable(req, id, 'update', at)
    await openQuestion(req, found, code)
    const there = await query(
      req,
      sql`SELECT 1 FROM self_evaluation_attachments WHERE evaluation_id = ${id} AND code = ${code}`,
    )
    if (there.length >= most) throw conflict(`Voeg hooguit ${most} bestanden toe bij een antwoord.`)
    const [row] = await query(
      req,
      sql`INSERT INTO self_evaluation_attachments (evaluation_id, organisation_id, therapist_id, code, turn, created_at, updated_at)
          VALUES (${id}, ${found.evaluation.organisation}, ${found.party.therapist}, ${code}, ${found.turn}, now(), now()) RETURNING id`,
    )
    const attachment = Number(row?.id)
    await attachFiles(req, { collection, id: attachment, files: [file], therapist: found.party.therapist })
    await query(req, sql`UPDATE self_evaluation_attachments SET file_id = ${file} WHERE id = ${attachment}`)
    return attachment
  })
}

/** Takes a file off, before what it belongs to is sent; it is erased. @throws APIError 404 · 409 sent with what was sent first */
export function detach(req: PayloadRequest, id: number, attachment: number, at: Date): Promise<void> {
  return inTransaction(req, async () => {
    const { turn } = await writable(req, id, 'update', at)
    const [row] = await query(
      req,
      sql`SELECT turn FROM self_evaluation_attachments WHERE id = ${attachment} AND evaluation_id = ${id}`,
    )
    if (!row) throw notFound()
    if (Number(row.turn) !== turn) throw conflict('Dit bestand is al verstuurd en blijft bij je zelfevaluatie.')
    await eraseFiles(req, { collection, id: attachment })
    await query(req, sql`DELETE FROM self_evaluation_attachments WHERE id = ${attachment}`)
  })
}

/** A file with an answer: for who fills it in, and once it was sent for who judges it. */
export const readByKeurmerk: Readers[string] = async (req, viewer, attachment) => {
  const [row] = await query(
    req,
    sql`SELECT e.organisation_id AS organisation, e.sent_at IS NOT NULL AS sent,
               EXISTS (SELECT 1 FROM self_evaluation_people p JOIN therapists t ON t.id = p.therapist_id
                        WHERE p.evaluation_id = e.id AND t.user_id = ${viewer.userId}) AS mine
          FROM self_evaluation_attachments a JOIN self_evaluations e ON e.id = a.evaluation_id WHERE a.id = ${attachment}`,
  )
  if (!row) return false
  return row.mine === true || (row.sent === true && mayWithin(viewer, 'judgeKeurmerk', Number(row.organisation)))
}
