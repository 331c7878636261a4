import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'

/**
 * Amounts of an organisation are set, and runs of it started, one after the other until the transaction ends: who waited
 * finds what the first made.
 */
export const lockFees = (req: PayloadRequest, organisation: number): Promise<unknown> =>
  query(req, sql`SELECT pg_advisory_xact_lock(hashtext('contribution-fees'), ${organisation})`)
