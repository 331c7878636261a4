import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { markForErasure } from '@/plugins/private-files/eraseFiles'
import type { Guest, Guests } from '@/plugins/private-files/options'
import { type FileReceipt, toReceipt } from '@/plugins/private-files/rows'
import { lockItems, notFound } from '@/plugins/review/item'
import { collectionSlug } from '@/plugins/review/options'
import { getViewer } from '@/src/access/viewer'
import { photoTypes } from '@/src/domain/accreditation/pairing'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem, asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockPairing, type Pairing } from './pairing'
import { pairedPhone, stopped } from './phone'

const most = 10

/** Whoever holds the phone acts as the owner of the item, for this one request. */
async function actAsOwner(req: PayloadRequest, { user, therapist }: Pairing): Promise<void> {
  const account = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    ...asSystem(req, 'owner of a paired phone'),
  })
  if (!account) throw stopped()
  req.user = { ...account, collection: 'users' }
  if ((await getViewer(req))?.therapist?.id !== therapist) throw stopped()
}

const withFiles = z.object({ files: z.array(z.number()).nullish() })

/** The files that the item has, in its order. @throws APIError 404 when it is gone */
async function filesOfItem(req: PayloadRequest, { collection, itemId }: Pairing): Promise<number[]> {
  const slug = collectionSlug(req.payload, collection)
  const item = await req.payload.findByID({
    collection: slug,
    id: itemId,
    depth: 0,
    disableErrors: true,
    ...asUser(req),
  })
  if (!item) throw notFound()
  return withFiles.parse(item).files ?? []
}

/** The same photo that the item has already: a phone that missed the answer sends it again. */
async function sentBefore(req: PayloadRequest, { collection, itemId }: Pairing, file: FileReceipt) {
  const [row] = await query(
    req,
    sql`SELECT id, name, size, sha256, received_at FROM files
         WHERE attached_to = ${collection} AND attached_id = ${itemId} AND sha256 = ${file.sha256}
           AND state IN ('stored', 'quarantined') ORDER BY id LIMIT 1`,
  )
  return row ? toReceipt(row) : null
}

/**
 * Puts a photo with the item of its pairing, by the rules of any change its owner makes; a pairing that ended while the
 * photo was on its way refuses it (PG-5).
 */
async function keepPhoto(req: PayloadRequest, { pass }: Guest, file: FileReceipt): Promise<FileReceipt> {
  return inTransaction(req, async () => {
    const locked = await lockPairing(req, pass)
    if (!locked) throw stopped()
    await lockItems(req, locked.collection, [locked.itemId])
    // Looked at again under both locks: it may have been handed in a moment ago.
    const pairing = await lockPairing(req, pass)
    if (pairing?.state !== 'paired') throw stopped()
    await actAsOwner(req, pairing)
    const before = await sentBefore(req, pairing, file)
    if (before) {
      await markForErasure(req, [file.id])
      return before
    }
    const files = await filesOfItem(req, pairing)
    if (files.length >= most) throw conflict(`Er horen al ${most} bestanden bij. Haal er op je computer eerst een weg.`)
    await req.payload.update({
      collection: collectionSlug(req.payload, pairing.collection),
      id: pairing.itemId,
      data: { files: [...files, file.id] },
      ...asUser(req),
    })
    await recordAudit(req, {
      action: 'phone.photo',
      subject: 'pairings',
      subjectId: pairing.id,
      organisation: pairing.organisation,
      fields: { file: file.id },
    })
    return file
  })
}

/** A paired phone uploads without being logged in, to one item and nowhere else (PG-5). */
export const phones: Guests = {
  admit: async (req) => {
    const { id, user, therapist, organisation } = await pairedPhone(req)
    return { pass: id, account: user, owner: { id: therapist, organisation }, types: photoTypes }
  },
  keep: keepPhoto,
}
