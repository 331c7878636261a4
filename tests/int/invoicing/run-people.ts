import { query, sql } from '@/src/lib/sql'
import { anOrganisation } from '@/tests/factories/organisations'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'

/** Next year: what may be asked depends on today. */
export const year = new Date().getUTCFullYear() + 1

export type Club = { organisation: number; finance: Account }

/** An organisation of its own, with somebody of finance who sees no other. */
export async function aClub(): Promise<Club> {
  const req = await systemRequest()
  const { id: organisation } = await anOrganisation(req)
  const { id, email } = await aUser(req)
  await aMembership(req, { user: id, role: 'finance', displayName: 'Fien', organisation })
  return { organisation, finance: await logIn(email) }
}

type Given = Partial<Parameters<typeof aTherapist>[1]>

/** Members with an account, so with an address. */
export async function members(club: Club, count: number, given: Given = {}): Promise<number[]> {
  const req = await systemRequest()
  const made: number[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const { id: user } = await aUser(req)
    made.push((await aTherapist(req, { organisation: club.organisation, tier: 'collective', user, ...given })).id)
  }
  return made
}

/** What the year costs, set as finance does. */
export const setFees = (club: Club, amounts: Record<string, number>, of = year) =>
  rest(club.finance).post('/api/contribution-fees/set', {
    json: { organisation: club.organisation, year: of, amounts },
  })

/** Starts the run as it is shown; `members` and `total` are what was on the screen. */
export const start = (club: Club, shown: { members: number; total: number }, who: Account | 'finance' = club.finance) =>
  rest(who).post('/api/invoice-runs/start', { json: { organisation: club.organisation, year, ...shown } })

export async function runOf(club: Club) {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT id, status::text AS status, planned::int AS planned, made::int AS made, skipped::int AS skipped, failed
          FROM invoice_runs WHERE organisation_id = ${club.organisation} AND year = ${year}`,
  )
  return row
}

export const runId = async (club: Club): Promise<number> => Number((await runOf(club))?.id)

/** Who got an invoice out of the run, with what, by their number. */
export const invoicesOf = async (club: Club) =>
  query(
    await systemRequest(),
    sql`SELECT i.therapist_id AS therapist, i.number, i.sequence::int AS sequence, i.payable::int AS payable
          FROM invoices i JOIN invoice_runs r ON r.id = i.run_id
         WHERE r.organisation_id = ${club.organisation} ORDER BY i.sequence`,
  )

/** Whether the numbers of a year go on without a gap, whoever they are of. */
export async function gapless(): Promise<boolean> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT bool_and(wide = many) AS gapless FROM (
          SELECT max(sequence)::int AS wide, count(*)::int AS many FROM invoices GROUP BY left(number, 4)) one`,
  )
  return row?.gapless === true
}

/** A request to leave, or to go down, as far as it came. */
export const asksToLeave = async (
  club: Club,
  therapist: number,
  status: 'submitted' | 'planned' | 'withdrawn',
  effectOn: string,
  kind: 'deregistration' | 'downgrade' = 'deregistration',
) =>
  query(
    await systemRequest(),
    sql`INSERT INTO service_requests (therapist_id, organisation_id, kind, status, effect_on, price, issuer_price,
                                      submitted_at, idempotency_key)
        VALUES (${therapist}, ${club.organisation}, ${kind}, ${status}, ${effectOn}, 0, 0, now(),
                ${`leave-${therapist}-${status}`})`,
  )

/** Mails about invoices of a run that wait or were sent, by therapist. */
export const mailed = async (club: Club): Promise<number[]> =>
  (
    await query(
      await systemRequest(),
      sql`SELECT i.therapist_id AS therapist FROM invoices i JOIN invoice_runs r ON r.id = i.run_id
            JOIN outbox m ON m.key = 'invoice:' || i.id WHERE r.organisation_id = ${club.organisation} ORDER BY 1`,
    )
  ).map(({ therapist }) => Number(therapist))
