import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { type FileReceipt, toReceipt } from '@/plugins/private-files/rows'
import { loadItem, notFound } from '@/plugins/review/item'
import { reviewSettings } from '@/plugins/review/options'
import type { Viewer } from '@/src/access/viewer'
import { codeSeconds, pairedSeconds } from '@/src/domain/accreditation/pairing'
import { allows, whyNot } from '@/src/domain/evidence/transitions'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { qrPath } from '@/src/lib/qr-path'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { live, ownPairing, type Pairing } from './pairing'
import { digest, newSecret } from './secret'

type Member = Viewer & { therapist: NonNullable<Viewer['therapist']> }
type Target = { collection: string; item: number }

/**
 * Begins a pairing for one item of one's own that can still be changed; an earlier one ends (PG-5).
 * @returns the code as address and as QR; it is told only here
 */
export async function startPairing(req: PayloadRequest, { userId, therapist }: Member, { collection, item }: Target) {
  await limit(req, 'pairing-start', userId)
  const found = reviewSettings(req.payload, collection) ? await loadItem(req, collection, item) : null
  if (!found || found.therapist !== therapist.id) throw notFound()
  if (!allows('edit', found.status)) throw conflict(whyNot('edit', found.status))
  const code = newSecret()
  const { id, expiresAt } = await inTransaction(req, async () => {
    await query(req, sql`DELETE FROM pairings WHERE expires_at < now() - interval '30 days'`)
    // One at a time per account: of two at once neither would see the other's to end it.
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('pairings'), ${userId})`)
    await query(req, sql`UPDATE pairings SET ended_at = now() WHERE user_id = ${userId} AND ended_at IS NULL`)
    return req.payload.create({
      collection: 'pairings',
      data: {
        user: userId,
        therapist: therapist.id,
        collection,
        itemId: item,
        codeHash: digest(code),
        expiresAt: new Date(Date.now() + codeSeconds * 1000).toISOString(),
      },
      ...asSystem(req, 'pair a phone'),
    })
  })
  const url = `${req.payload.config.serverURL}/telefoon/${code}`
  return { id, url, qr: qrPath(url), expiresAt }
}

/** Where a pairing stands, for the computer: with the files that its item has now. @throws APIError 404 */
export async function pairingFor(req: PayloadRequest, { userId }: Viewer, id: number) {
  const pairing = await ownPairing(req, id, userId)
  if (!pairing) throw notFound()
  const { state, check, expiresAt } = pairing
  return { id, state, check: state === 'checking' ? check : null, expiresAt, files: await filesOf(req, pairing) }
}

async function filesOf(req: PayloadRequest, { collection, itemId, therapist }: Pairing): Promise<FileReceipt[]> {
  const rows = await query(
    req,
    sql`SELECT id, name, size, sha256, received_at FROM files
         WHERE attached_to = ${collection} AND attached_id = ${itemId} AND therapist_id = ${therapist}
           AND state IN ('stored', 'quarantined') ORDER BY id`,
  )
  return rows.map(toReceipt)
}

/** From now on the phone may send photos. @throws APIError 404, or 409 when there is no phone to confirm (any more) */
export async function confirmPairing(req: PayloadRequest, { userId, therapist }: Member, id: number): Promise<void> {
  if (!(await ownPairing(req, id, userId))) throw notFound()
  await inTransaction(req, async () => {
    const until = new Date(Date.now() + pairedSeconds * 1000).toISOString()
    const rows = await query(
      req,
      sql`UPDATE pairings p SET confirmed_at = now(), expires_at = ${until}, updated_at = now()
           WHERE p.id = ${id} AND p.claimed_at IS NOT NULL AND p.confirmed_at IS NULL AND ${live} RETURNING p.id`,
    )
    if (rows.length === 0) throw conflict('Deze koppeling is verlopen. Maak een nieuwe code.')
    await recordAudit(req, {
      action: 'phone.paired',
      subject: 'pairings',
      subjectId: id,
      organisation: therapist.organisation,
    })
  })
}

/** Ends a pairing of one's own; a photo that is on its way comes in first. Ending what has ended is no error. */
export async function endPairing(req: PayloadRequest, { userId }: Viewer, id: number): Promise<void> {
  if (!(await ownPairing(req, id, userId))) throw notFound()
  await query(req, sql`UPDATE pairings SET ended_at = now(), updated_at = now() WHERE id = ${id} AND ended_at IS NULL`)
}
