import { randomUUID } from 'node:crypto'
import { earliestStart } from '@/src/domain/aov/premium'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { aMember, type Member } from '../invoicing/people'
import { today } from '../registers/life'

/** What is filled in when nothing is wrong: € 30.000 of € 40.000, in cents. */
export const question = () => ({
  ownRisk: '3',
  grossIncome: 4_000_000,
  benefit: 3_000_000,
  startOn: earliestStart(today()),
})

/** The form that sends it, with what was shown. */
export const application = (tariff: number, given: Record<string, unknown> = {}) => ({
  ...question(),
  tariff,
  premium: 10_500,
  agreed: true,
  idempotencyKey: randomUUID(),
  ...given,
})

/** A member whose birth date is known; `verified`: compared with the identity document. */
export async function anApplicant(verified = true, of: 'noord' | 'zuid' = 'noord'): Promise<Member> {
  const member = await aMember(of)
  await query(
    await systemRequest(),
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place, street, house_number, place, country,
                                      phone, verified_on, created_at, updated_at)
        VALUES (${member.therapist}, ${member.organisation}, '1986-06-15', 'Utrecht', 'Lindelaan', '12', 'Utrecht', 'Nederland',
                '0612345678', ${verified ? '2026-01-01' : null}, now(), now())`,
  )
  return member
}

/** What the database says of an application. */
export async function rowOf(id: number): Promise<Record<string, unknown>> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT status::text, premium::int, birth_date::text AS birth, sent_at IS NOT NULL AS sent,
               decided_at IS NOT NULL AS decided, insurer_reference AS reference, answer FROM aov_applications WHERE id = ${id}`,
  )
  return row ?? {}
}

/** Templates and states of the mails whose key begins so, in their order. */
export async function mailsWith(key: string): Promise<string[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT template FROM outbox WHERE key LIKE ${`${key}%`} ORDER BY id`,
  )
  return rows.map(({ template }) => String(template))
}

/** Runs the jobs that hand applications over. */
export async function runSending(): Promise<void> {
  const { payload } = await systemRequest()
  await payload.jobs.run({ allQueues: true, where: { taskSlug: { equals: 'aov-send' } }, silent: true })
}
