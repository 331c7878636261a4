import { randomUUID } from 'node:crypto'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { mailsTo } from '@/tests/int/identity/support'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'
import type { Member } from '../member'

/** Somebody who calls members. */
async function aColleague(name: string): Promise<Account> {
  const req = await systemRequest()
  const { id, email } = await aUser(req, { email: `bel-${randomUUID().slice(0, 8)}@voorbeeld.test` })
  await aMembership(req, { user: id, role: 'support', displayName: name })
  return logIn(email)
}

/** Nadia and Femke call, every day of the week from eight to eight, so that it never matters when these tests run. */
export async function twoCallers(): Promise<{ nadia: Account; femke: Account }> {
  const [nadia, femke] = [await aColleague('Nadia Willems'), await aColleague('Femke Vos')]
  await someOpeningHours(await systemRequest(), {
    staff: [
      { account: nadia.userId, name: 'Nadia' },
      { account: femke.userId, name: 'Femke' },
    ],
  })
  return { nadia, femke }
}

let passed = 0

export type Day = { day: string; times: Date[] }

/** A day ahead that no other of these tests uses, with its times; holidays are passed over. */
export async function aDay(who: Member): Promise<Day> {
  for (;;) {
    passed += 1
    const from = amsterdamDay(new Date(Date.now() + (passed + 2) * 86_400_000))
    const { body } = await rest(who).get(`/api/call-appointments/slots?from=${from}&days=1`)
    const times: Date[] = body.days[0].slots.map(({ start }: { start: string }) => new Date(start))
    if (times.length > 8) return { day: from, times }
  }
}

/** The page on which this time is picked. */
export const pick = ({ day, times }: Day, at: number): string =>
  `/service-contact?open=bellen&dag=${day}&tijd=${times[at]?.toISOString()}`

export async function booked(who: Member, start: Date | undefined, subject = 'Mijn VOG'): Promise<number> {
  const json = { start: start?.toISOString(), phone: '06-12345678', subject }
  const { status, body } = await rest(who).post('/api/call-appointments', { json })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.doc.id
}

export const callsOf = async ({ therapist }: Member) => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, status::text, start, phone, subject, staff FROM call_appointments
         WHERE therapist_id = ${therapist} ORDER BY id`,
  )
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    start: new Date(String(row.start)),
    staff: Number(row.staff),
  }))
}

export const templates = async (member: Member) => (await mailsTo(member.email)).map(({ template }) => template)
