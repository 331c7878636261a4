import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { inGoodStanding } from '../../StandingChanges/facts'
import { ecdHash } from './secret'

const holder = z.object({ therapist: z.number(), membershipNumber: z.string(), organisation: z.string() })

/** What the supplier of the client file hears: whether it counts, and whose account it opens. Nothing else. */
export type EcdAnswer = { valid: false } | { valid: true; membershipNumber: string; organisation: string }

/**
 * Whether a code counts at this moment: in force, of a member in good standing (KS-ACC-10). Unknown, replaced and ended
 * look the same. The hash is looked up in an index, whose time says nothing about a code.
 */
export async function checkEcdCode(req: PayloadRequest, code: string): Promise<EcdAnswer> {
  const [row] = await query(
    req,
    sql`SELECT t.id AS therapist, t.membership_number AS "membershipNumber", o.short_name AS organisation
          FROM ecd_codes c JOIN therapists t ON t.id = c.therapist_id JOIN organisations o ON o.id = t.organisation_id
         WHERE c.hash = ${ecdHash(code)} AND c.ended_at IS NULL`,
  )
  const found = holder.safeParse(row).data
  // The standing is computed, also when the daily job hasn't told a change yet.
  if (!found || !(await inGoodStanding(req, found.therapist))) return { valid: false }
  return { valid: true, membershipNumber: found.membershipNumber, organisation: found.organisation }
}
