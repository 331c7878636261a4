import { randomUUID } from 'node:crypto'
import { query, sql } from '@/src/lib/sql'
import { anAdmission } from '@/tests/factories/screening'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'
import { organisation, type Person } from '../registers/life'

export type InScreening = Person & { admission: number; organisation: number }

/** Somebody whose screening runs, as a collective member unless you say otherwise. */
export async function inScreening(tier: 'collective' | 'student' | 'reimbursable' = 'student'): Promise<InScreening> {
  const req = await systemRequest()
  const mark = randomUUID().slice(0, 8)
  const email = `nieuw-${mark}@voorbeeld.test`
  const north = await organisation('noord')
  const { id: user } = await aUser(req, { email })
  const { id: therapist } = await aTherapist(req, {
    user,
    organisation: north,
    membershipNumber: `S-${mark}`,
    firstName: 'Sanne',
    tier,
    standing: 'screening',
  })
  const { id: admission } = await anAdmission(req, { therapist, organisation: north, tier })
  return { ...(await logIn(email)), therapist, organisation: north, admission }
}

/** Everything that a student is asked: birth data and an identity document that was seen. */
export async function complete({ therapist, organisation: of }: InScreening): Promise<void> {
  const req = await systemRequest()
  await query(
    req,
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place)
        VALUES (${therapist}, ${of}, '1990-02-01', 'Utrecht')`,
  )
  await seen(therapist, of)
}

/** An identity document that was looked at, and approved unless you say otherwise. */
export async function seen(therapist: number, of: number, status = 'approved'): Promise<void> {
  await query(
    await systemRequest(),
    sql`INSERT INTO identity_documents (title, kind, status, therapist_id, organisation_id, submitted_at, decided_at)
        VALUES ('Legitimatiebewijs', 'passport', ${status}::enum_identity_documents_status, ${therapist}, ${of}, now(), now())`,
  )
}

export async function admissionOf(id: number): Promise<Record<string, unknown>> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT a.status::text, a.letter_number AS letter, a.complete_on::text AS "completeOn",
               a.reminded_on::text AS "remindedOn", t.standing::text, t.recognised_on::text AS "recognisedOn"
          FROM admissions a JOIN therapists t ON t.id = a.therapist_id WHERE a.id = ${id}`,
  )
  return row ?? {}
}
