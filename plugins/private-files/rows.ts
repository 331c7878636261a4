import { z } from 'zod'

/** What proves that a file was handed in: its hash, size and the moment it arrived. */
export type FileReceipt = {
  id: number
  name: string
  /** Bytes. */
  size: number
  /** Lower-case hexadecimal. */
  sha256: string
  /** ISO 8601, UTC. */
  receivedAt: string
}

/** The item a file belongs to: the slug of its collection and its id. */
export type Item = { collection: string; id: number }

const receiptRow = z.object({
  id: z.number(),
  name: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
  received_at: z.coerce.date(),
})

/** A receipt from a raw row of `files` (id, name, size, sha256, received_at). */
export function toReceipt(row: Record<string, unknown>): FileReceipt {
  const { received_at, ...rest } = receiptRow.parse(row)
  return { ...rest, receivedAt: received_at.toISOString() }
}

const idRow = z.object({ id: z.number() })

/** The ids of raw rows. */
export const toIds = (rows: Record<string, unknown>[]): number[] => rows.map((row) => idRow.parse(row).id)
