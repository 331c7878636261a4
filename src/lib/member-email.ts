import { sql } from './sql'

/**
 * Where mail to a member about their file goes (KS-PRA-2): the address of the practice, else that of the account; null
 * without an account. For a statement with therapist `t` and their account `u`. What is about logging in or guards an
 * account goes to `u.email` itself.
 */
export const memberEmail = sql`CASE WHEN u.id IS NOT NULL THEN coalesce(
  (SELECT nullif(btrim(pe.email), '') FROM practice_profiles pe WHERE pe.therapist_id = t.id), u.email) END`
