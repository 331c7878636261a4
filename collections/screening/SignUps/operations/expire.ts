import type { PayloadRequest } from 'payload'
import { signUpKeptDays } from '@/src/domain/screening/sign-up'
import { query, sql } from '@/src/lib/sql'

/** Ends sign-ups whose link is over, and removes them a while later: nobody became a member by them. */
export async function expireSignUps(req: PayloadRequest, now: Date): Promise<{ expired: number; removed: number }> {
  const at = now.toISOString()
  const expired = await query(
    req,
    sql`UPDATE sign_ups SET status = 'expired', updated_at = now()
         WHERE status = 'asked' AND expires_at <= ${at} RETURNING id`,
  )
  const removed = await query(
    req,
    sql`DELETE FROM sign_ups WHERE status = 'expired'
           AND expires_at <= ${at}::timestamptz - ${`${signUpKeptDays} days`}::interval RETURNING id`,
  )
  return { expired: expired.length, removed: removed.length }
}
