import { APIError, type PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { forbidden } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { standingOf } from '../../StandingChanges/facts'
import { endEcdCode } from './end'
import { ecdHash, ecdHint, newEcdCode } from './secret'

/**
 * Makes the code of the member behind the request, or a new one; the old one ends in the same transaction (KS-ACC-10).
 * @returns the code, which nobody can read back afterwards
 * @throws APIError 403 no member · 409 not in good standing, with the reasons · 429
 */
export async function renewEcdCode(req: PayloadRequest): Promise<{ id: number; code: string }> {
  const owner = (await getViewer(req))?.therapist
  if (!owner) throw forbidden('Alleen leden hebben een ECD-toegangscode.')
  await limit(req, 'ecd-code-made', owner.id)
  const code = newEcdCode()
  return inTransaction(req, async () => {
    // Of two at once the second ends the first one's code; losing standing meanwhile waits, and then ends this one.
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('standing'), ${owner.id})`)
    const { good, reasons } = await standingOf(req, owner.id)
    if (!good) {
      const why = reasons.filter(({ holdsUp }) => holdsUp === 'good').map(({ text }) => text)
      const message = `Je krijgt een ECD-toegangscode zodra je status in orde is. ${why.join(' ')}`
      throw new APIError(message, 409, { errors: [{ message }] }, true)
    }
    const whose = { therapist: owner.id, organisation: owner.organisation }
    await endEcdCode(req, whose, 'Vervangen door een nieuwe code.')
    const { id } = await req.payload.create({
      collection: 'ecd-codes',
      data: { ...whose, hash: ecdHash(code), hint: ecdHint(code) },
      ...asSystem(req, 'code of the member behind the request'),
    })
    await recordAudit(req, {
      action: 'ecd-codes.made',
      subject: 'ecd-codes',
      subjectId: id,
      organisation: owner.organisation,
    })
    return { id, code }
  })
}
