import { APIError, type PayloadRequest } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { markForErasure } from './eraseFiles'
import type { FileReceipt, Item } from './rows'
import { toIds, toReceipt } from './rows'

type Attachment = Item & {
  /** Ids of all files the item has from now on. */
  files: number[]
  /** Whose files they must be; the therapist behind `req` when left out. */
  therapist?: number
}

const refuse = (status: number, message: string) =>
  new APIError(message, status, { errors: [{ field: 'files', message }] }, true)

/**
 * Makes `files` the files of an item: claims new ones, erases those that were taken off.
 * A file belongs to one item for good; when two items claim it, the database lets one of them win.
 * Runs in the transaction of `req`.
 * @returns the receipts of the item's files, in the order of `files`
 * @throws APIError 400 for a file that isn't the therapist's or doesn't exist, 409 for one of another item or in the vault
 */
export async function attachFiles(req: PayloadRequest, attachment: Attachment): Promise<FileReceipt[]> {
  const wanted = [...new Set(attachment.files)]
  const therapist = attachment.therapist ?? (await getViewer(req))?.therapist?.id ?? null
  return inTransaction(req, async () => {
    await detachOthers(req, attachment, wanted)
    if (wanted.length === 0) return []
    const receipts = new Map((await claim(req, attachment, therapist, wanted)).map((file) => [file.id, file]))
    if (receipts.size < wanted.length) await explainRefusal(req, therapist, wanted)
    return wanted.flatMap((id) => receipts.get(id) ?? [])
  })
}

/**
 * Rows are locked in the order of their ids, so that two items claiming the same files can’t deadlock. Not FOR UPDATE: the
 * rows that point at a file hold its key already, and two of them would wait for each other.
 */
async function claim(req: PayloadRequest, item: Item, therapist: number | null, files: number[]) {
  const rows = await query(
    req,
    sql`WITH locked AS (SELECT id FROM files WHERE id = ANY(${sql.param(files)}::int[]) ORDER BY id FOR NO KEY UPDATE)
        UPDATE files SET attached_to = ${item.collection}, attached_id = ${item.id}, updated_at = now()
          FROM locked
         WHERE files.id = locked.id AND therapist_id = ${therapist} AND state IN ('stored', 'quarantined')
           AND (attached_to IS NULL OR (attached_to = ${item.collection} AND attached_id = ${item.id}))
        RETURNING files.id, name, size, sha256, received_at`,
  )
  return rows.map(toReceipt)
}

async function detachOthers(req: PayloadRequest, item: Item, keep: number[]): Promise<void> {
  const others = await query(
    req,
    sql`SELECT id, vaulted FROM files
         WHERE attached_to = ${item.collection} AND attached_id = ${item.id}
           AND state IN ('stored', 'quarantined') AND NOT id = ANY(${sql.param(keep)}::int[])
         ORDER BY id FOR NO KEY UPDATE`,
  )
  if (others.some((row) => row.vaulted === true)) {
    throw refuse(409, 'Dit bestand ligt in de kluis en kan niet meer worden weggehaald.')
  }
  await markForErasure(req, toIds(others))
}

/** A file of another item says so; a file of someone else looks like one that doesn't exist. */
async function explainRefusal(req: PayloadRequest, therapist: number | null, files: number[]): Promise<never> {
  const elsewhere = await query(
    req,
    sql`SELECT id FROM files WHERE id = ANY(${sql.param(files)}::int[]) AND therapist_id = ${therapist}
           AND state IN ('stored', 'quarantined') LIMIT ${files.length}`,
  )
  if (elsewhere.length === files.length) {
    throw refuse(409, 'Een van de bestanden hoort al bij een ander formulier. Haal het weg en upload het opnieuw.')
  }
  throw refuse(400, 'Een van de bestanden bestaat niet (meer). Haal het weg en upload het opnieuw.')
}
