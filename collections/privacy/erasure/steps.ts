import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { counted, type Sql, type Subject, tableOf } from './step'

type Work = (req: PayloadRequest, subject: Subject) => Promise<number>
type Step = { of: string; work: Work }

const does =
  (statement: (subject: Subject) => Sql): Work =>
  (req, subject) =>
    counted(req, statement(subject))

/** Rows that are the member's alone. */
const gone = (collection: string): Step => ({
  of: collection,
  work: does(({ therapist }) => sql`DELETE FROM ${tableOf(collection)} WHERE therapist_id = ${therapist} RETURNING 1`),
})

const goneWithAccount = (collection: string): Step => ({
  of: collection,
  work: does(({ user }) => sql`DELETE FROM ${tableOf(collection)} WHERE user_id = ${user} RETURNING 1`),
})

const registrations = (therapist: number): Sql => sql`(SELECT id FROM registrations WHERE therapist_id = ${therapist})`

/** Lists of attendance keep what was answered then; the number of who is erased is taken out. */
const lists: Step = {
  of: 'attendance-batches',
  work: does(
    ({ therapist }) => sql`
      UPDATE attendance_batches b SET results = jsonb_set(results, '{results}', (
               SELECT coalesce(jsonb_agg(CASE WHEN line ->> 'registrationNumber' IN
                        (SELECT number FROM registrations WHERE therapist_id = ${therapist})
                        THEN line || '{"registrationNumber": "gewist"}' ELSE line END ORDER BY nth), '[]')
                 FROM jsonb_array_elements(b.results -> 'results') WITH ORDINALITY AS lines(line, nth)))
       WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(b.results -> 'results') AS line
                      WHERE line ->> 'registrationNumber' IN
                            (SELECT number FROM registrations WHERE therapist_id = ${therapist})) RETURNING 1`,
  ),
}

/** A certificate is withdrawn and nobody's: who has a copy sees that it counts no longer. */
const certificates: Step = {
  of: 'certificates',
  work: does(
    ({ therapist }) => sql`
      UPDATE certificates SET holder = 'Gewist', registration_number = NULL, profession = NULL, annotations = NULL,
             revoked_on = coalesce(revoked_on, (now() AT TIME ZONE 'Europe/Amsterdam')::date),
             revoked_reason = 'De gegevens van de houder zijn gewist.', therapist_id = NULL, registration_id = NULL,
             period_id = NULL, updated_at = now()
       WHERE therapist_id = ${therapist} RETURNING 1`,
  ),
}

const history: Step = {
  of: 'review-events',
  work: does(
    ({ therapist, user }) => sql`
      UPDATE review_events SET therapist = CASE WHEN therapist = ${therapist} THEN 0 ELSE therapist END,
             title = CASE WHEN therapist = ${therapist} THEN 'Gewist' ELSE title END,
             message = CASE WHEN therapist = ${therapist} THEN NULL ELSE message END,
             files = CASE WHEN therapist = ${therapist} THEN '[]'::jsonb ELSE files END,
             actor_name = CASE WHEN actor = ${user} THEN 'Gewist' ELSE actor_name END,
             actor = CASE WHEN actor = ${user} THEN NULL ELSE actor END
       WHERE therapist = ${therapist} OR actor = ${user} RETURNING 1`,
  ),
}

const mails: Step = {
  of: 'outbox',
  work: does(({ addresses }) => sql`DELETE FROM outbox WHERE "to" = ANY(${sql.param(addresses)}::text[]) RETURNING 1`),
}

const messages: Step = {
  of: 'webhook-deliveries',
  work: does(
    ({ therapist }) => sql`
      DELETE FROM webhook_deliveries WHERE payload -> 'data' ->> 'therapist' = ${String(therapist)} RETURNING 1`,
  ),
}

/** What they asked for before, in their words, and what was answered. */
const requests: Step = {
  of: 'erasure-requests',
  work: does(
    ({ therapist }) => sql`
      UPDATE erasure_requests SET therapist_id = NULL, request = NULL, reason = NULL, updated_at = now()
       WHERE therapist_id = ${therapist} RETURNING 1`,
  ),
}

/** The account itself; sessions go with it, so that whoever is logged in with it is out at once. */
const account: Step = {
  of: 'users',
  work: async (req, { user }) => {
    await query(
      req,
      sql`DELETE FROM payload_preferences p USING payload_preferences_rels r
           WHERE r.parent_id = p.id AND r.users_id = ${user}`,
    )
    await query(req, sql`UPDATE therapists SET user_id = NULL WHERE user_id = ${user}`)
    // Of who worked here: what they said to members stays, their name doesn't.
    await query(req, sql`UPDATE messages SET staff_name = 'Gewist', staff_id = NULL WHERE staff_id = ${user}`)
    await query(
      req,
      sql`UPDATE conversations SET staff_name = 'Gewist', assignee_id = NULL WHERE assignee_id = ${user}`,
    )
    await query(
      req,
      sql`UPDATE keurmerk_judgements SET reviewer_name = 'Gewist', reviewer_id = NULL WHERE reviewer_id = ${user}`,
    )
    return counted(req, sql`DELETE FROM users WHERE id = ${user} RETURNING 1`)
  },
}

/** The keurmerk is of the practice, which stays in the register: who filled it in doesn't. */
const keurmerk: readonly Step[] = [
  {
    of: 'self-evaluations',
    work: async (req, { therapist }) => {
      const theirs = sql`(SELECT p.evaluation_id FROM self_evaluation_people p WHERE p.therapist_id = ${therapist})`
      const name = sql`(SELECT display_name FROM therapists WHERE id = ${therapist})`
      await query(
        req,
        sql`UPDATE self_evaluation_answers SET saved_by_name = 'Gewist' WHERE evaluation_id IN ${theirs} AND saved_by_name = ${name}`,
      )
      await query(
        req,
        sql`UPDATE self_evaluation_submissions SET sent_by_name = 'Gewist' WHERE evaluation_id IN ${theirs} AND sent_by_name = ${name}`,
      )
      return counted(
        req,
        sql`UPDATE self_evaluations SET therapist_id = NULL, updated_at = now() WHERE therapist_id = ${therapist} RETURNING 1`,
      )
    },
  },
  gone('self-evaluation-people'),
  gone('self-evaluation-attachments'),
  gone('keurmerk-questions'),
]

/** Name and number stay as long as the tax office wants the amounts; of the rest nothing, and without amounts no row at all. */
const profile: Step = {
  of: 'therapists',
  work: async (req, { therapist }) => {
    const erased = await counted(
      req,
      sql`DELETE FROM therapists t WHERE id = ${therapist}
             AND NOT EXISTS (SELECT 1 FROM charges WHERE therapist_id = t.id)
             AND NOT EXISTS (SELECT 1 FROM payments WHERE therapist_id = t.id)
             AND NOT EXISTS (SELECT 1 FROM payment_attempts WHERE therapist_id = t.id)
             AND NOT EXISTS (SELECT 1 FROM invoices WHERE therapist_id = t.id) RETURNING 1`,
    )
    await query(
      req,
      sql`UPDATE therapists SET login_number = NULL, profession = NULL, standing = 'ended', recognised_on = NULL,
                 upgraded_on = NULL, updated_at = now() WHERE id = ${therapist}`,
    )
    return erased
  },
}

/**
 * What is done for each line of the retention table, in an order that the references between them allow. Files and
 * intervisie groups come before these (files.ts, groups.ts).
 */
export const steps: readonly Step[] = [
  mails,
  messages,
  lists,
  certificates,
  {
    of: 'simulation-results',
    work: does(
      ({ therapist }) => sql`
      DELETE FROM simulation_results WHERE registration IN ${registrations(therapist)} RETURNING 1`,
    ),
  },
  { of: 'credits', work: does(({ therapist }) => sql`DELETE FROM credits WHERE therapist = ${therapist} RETURNING 1`) },
  ...[
    'attendance',
    'points-claims',
    'objections',
    'extension-requests',
    'dossier-submissions',
    'activities',
    'first-aid-certificates',
    'registration-applications',
    'reminders',
    'calendar-feeds',
    'periods',
    'registrations',
    'diplomas',
    'cpd-uploads',
    'intervisie-sessions',
    'visitation-uploads',
    'visitation-questionnaires',
  ].map(gone),
  {
    of: 'visitation-events',
    work: does(
      ({ therapist }) => sql`
      DELETE FROM visitation_events WHERE therapist_id = ${therapist}
             OR visitation_id IN (SELECT id FROM visitations WHERE therapist_id = ${therapist}) RETURNING 1`,
    ),
  },
  ...keurmerk,
  ...[
    'visitations',
    'identity-documents',
    'certificates-of-conduct',
    'chamber-extracts',
    'screening-uploads',
    'work-experiences',
    'transfer-statements',
    'data-corrections',
    'sign-ups',
    'admissions',
    'document-downloads',
    'service-requests',
    'call-appointments',
    'messages',
    'conversations',
    'assistant-turns',
    'aov-applications',
    'form-submissions',
    'article-feedback',
    'ecd-codes',
    'recognitions',
    'professional-codes',
    'standing-changes',
    'bank-details',
    'practices',
    'practice-profiles',
    'personal-details',
    'profile-photos',
    'directory-entries',
    'pairings',
  ].map(gone),
  history,
  requests,
  ...['second-factors', 'credential-tokens', 'memberships'].map(goneWithAccount),
  account,
  profile,
]
