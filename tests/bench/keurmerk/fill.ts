import { withClient } from '@/scripts/lib/database/migrations'
import type { Framework, KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { type RoundDays, usualDays } from '@/src/domain/keurmerk/round'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { emailOf } from '../../support/personas'

/** How many practices sent, how many questions a round asks, and how many write at the same time. */
export type Size = { practices: number; questions: number; writers: number }

/** Rounds of the bench: one that is judged, one that is filled in. */
export type Filled = { judged: number; open: number; organisation: number; first: number; writing: number[] }

const norms = ['1', '2a', '2b', '3']

const question = (n: number): KeurmerkQuestion => ({
  code: `q${n}`,
  norm: norms[n % norms.length] ?? '1',
  phase: (['plan', 'do', 'check', 'act'] as const)[n % 4] ?? 'plan',
  kind: 'text',
  text: `Hoe werkt je praktijk aan onderdeel ${n}? Beschrijf wie wat doet, wanneer en waarmee.`,
  points: [{ text: 'cliënten doen mee', words: ['client'] }],
  levels: {
    insufficient: { description: 'Er staat niet dat het gebeurt.', examples: ['Dat doen we niet.'] },
    almost: { description: 'Er staat dat het gebeurt, niet hoe.', examples: ['Dat doen we.'] },
    sufficient: { description: 'Er staat hoe het gebeurt.', examples: ['Elke maand bespreken we het met cliënten.'] },
  },
  isExample: true,
})

const frameworkOf = (year: number, questions: number): Framework => ({
  year,
  norms: norms.map((code) => ({
    code,
    level: 'consulting-room',
    title: `Norm ${code}`,
    description: '',
    promise: 'We luisteren.',
    criteria: {
      plan: ['Er is een werkwijze.'],
      do: ['Zo doen we het.'],
      check: ['We meten.'],
      act: ['We verbeteren.'],
    },
    documents: [],
    faq: [],
  })),
  questions: Array.from({ length: questions }, (_, n) => question(n + 1)),
})

/** A round that closed yesterday: its answers are judged. */
const closed = (today: CalendarDate): RoundDays => ({
  opensOn: addDays(today, -50),
  closesOn: addDays(today, -1),
  reportsOn: today,
  requalifiesFrom: addDays(today, 1),
  requalifiesUntil: addDays(today, 40),
  decidesOn: addDays(today, 60),
})

const insertRound = `
  INSERT INTO keurmerk_rounds (title, year, organisation_id, published, opens_on, closes_on, reports_on, requalifies_from,
                               requalifies_until, decides_on, sample_percent, sample_seed, framework)
  VALUES ($1, $2, $3, true, $4, $5, $6, $7, $8, $9, 10, 'bench', $10) RETURNING id`

const insertMembers = `
  WITH accounts AS (INSERT INTO users (email) SELECT 'keurmerk' || n || '@bench.test' FROM generate_series(1, $1::int) n RETURNING id),
  made AS (
    INSERT INTO therapists (user_id, organisation_id, membership_number, first_name, last_name, display_name, tier, standing, recognised_on)
    SELECT id, $2, 'K-' || id, 'Noor', 'Jansen ' || id, 'Noor Jansen ' || id, 'collective', 'admitted', current_date - 1000
      FROM accounts RETURNING id, organisation_id)
  INSERT INTO practices (therapist_id, organisation_id, name, street, postcode, place, main)
  SELECT id, organisation_id, 'Praktijk ' || id, 'Lindelaan 12', '3581 AB', 'Utrecht', true FROM made`

const insertEvaluations = `
  WITH made AS (
    INSERT INTO self_evaluations (round_id, therapist_id, organisation_id, practice_id, practice_name, place, applied_at, sent_at)
    SELECT $1, p.therapist_id, p.organisation_id, p.id, p.name, p.place, now() - interval '40 days',
           CASE WHEN $2 THEN now() - interval '20 days' + p.id * interval '1 minute' END
      FROM practices p JOIN therapists t ON t.id = p.therapist_id WHERE t.membership_number LIKE 'K-%'
     ORDER BY p.id LIMIT $3 RETURNING id, organisation_id, therapist_id)
  INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact)
  SELECT id, organisation_id, therapist_id, true FROM made`

/** An answer of some eighty words to each question, and what was sent of it. */
const insertAnswers = `
  WITH given AS (
    SELECT e.id, e.organisation_id, 'q' || n AS code,
           repeat('Elke maand bespreken we met cliënten en collega’s wat beter kan, en we schrijven het op. ', 5) || e.id || '/' || n AS text
      FROM self_evaluations e, generate_series(1, $2::int) n WHERE e.round_id = $1),
  kept AS (
    INSERT INTO self_evaluation_answers (evaluation_id, organisation_id, code, text, revision, saved_at)
    SELECT id, organisation_id, code, text, 1, now() FROM given RETURNING 1)
  INSERT INTO self_evaluation_submissions (evaluation_id, organisation_id, turn, sent_at, sent_by_name, hash, answers)
  SELECT id, organisation_id, 1, now(), 'Noor', md5(id::text), jsonb_agg(jsonb_build_object('code', code, 'text', text))
    FROM given GROUP BY id, organisation_id`

/** What a reviewer said of the first half of the questions, of one in ten that it is almost enough. */
export const insertJudgements = `
  INSERT INTO keurmerk_judgements (evaluation_id, organisation_id, turn, code, second, drawn, judgement, reason, action,
                                   reviewer_id, reviewer_name, judged_at)
  SELECT e.id, e.organisation_id, 1, 'q' || n, false, n % 10 = 0,
         (CASE WHEN (e.id + n) % 400 = 0 THEN 'almost' ELSE 'sufficient' END)::enum_keurmerk_judgements_judgement,
         'Te kort.', 'Vertel hoe.', (SELECT id FROM users WHERE email = $4), 'Beoordelaar', now()
    FROM self_evaluations e, generate_series($2::int, $3::int) n WHERE e.round_id = $1
  ON CONFLICT DO NOTHING`

/** Two rounds of one organisation: a thousand practices that sent and are half judged, and as many writers as are asked for in an open one. */
export async function fillKeurmerk(url: string, size: Size, today: CalendarDate): Promise<Filled> {
  return withClient(url, async (client) => {
    await client.query('SET synchronous_commit = off')
    const id = async (text: string, values: unknown[]): Promise<number> =>
      Number((await client.query<{ id: number }>(text, values)).rows[0]?.id)
    const organisation = await id(
      'SELECT m.organisation_id AS id FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1',
      [emailOf('reviewer')],
    )
    const round = (year: number, days: RoundDays) =>
      id(insertRound, [
        `Keurmerk ${year}`,
        year,
        organisation,
        days.opensOn,
        days.closesOn,
        days.reportsOn,
        days.requalifiesFrom,
        days.requalifiesUntil,
        days.decidesOn,
        JSON.stringify(frameworkOf(year, size.questions)),
      ])
    const judged = await round(2098, closed(today))
    const open = await round(2099, { ...usualDays(2099), opensOn: addDays(today, -1) })
    await client.query(insertMembers, [size.practices, organisation])
    await client.query(insertEvaluations, [judged, true, size.practices])
    await client.query(insertAnswers, [judged, size.questions])
    await client.query(insertJudgements, [judged, 1, Math.floor(size.questions / 2), emailOf('reviewer')])
    await client.query(insertEvaluations, [open, false, size.writers])
    // One account writes for all of them: what is measured is saving, not logging in.
    await client.query(
      `INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact)
       SELECT e.id, e.organisation_id, t.id, false FROM self_evaluations e, therapists t JOIN users u ON u.id = t.user_id
        WHERE e.round_id = $1 AND u.email = $2`,
      [open, emailOf('alice')],
    )
    await client.query(
      `INSERT INTO keurmerk_steps (round_id, organisation_id, step, done_at, practices)
       VALUES ($1, $3, 'open', now(), 0), ($1, $3, 'close', now(), 0), ($2, $3, 'open', now(), 0)`,
      [judged, open, organisation],
    )
    await client.query('VACUUM ANALYZE')
    const { rows } = await client.query<{ id: number }>(
      'SELECT id FROM self_evaluations WHERE round_id = $1 ORDER BY id',
      [open],
    )
    const first = await id('SELECT min(id) AS id FROM self_evaluations WHERE round_id = $1', [judged])
    return { judged, open, organisation, first, writing: rows.map((row) => Number(row.id)) }
  })
}
