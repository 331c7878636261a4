import { randomUUID } from 'node:crypto'
import type { NormInput } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { periodFrom } from '@/src/domain/registers/periods'
import { addDays, addYears, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aFileRow } from '@/tests/factories/evidence'
import { aNorm, aPeriod, aRegister, aRegistration, someCredits } from '@/tests/factories/registers'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { type Account, logIn } from '@/tests/support/session'

export const today = (): string => amsterdamDay(new Date())

/** A norm of four points in one category; small, so that what is tested is the life around it. */
export const smallNorm = (given: Partial<NormInput> = {}): NormInput => ({
  code: `klein-${randomUUID().slice(0, 6)}`,
  title: 'Kleine norm',
  validFrom: '2000-01-01',
  validUntil: null,
  period: { kind: 'fixed', years: 4 },
  categories: [{ code: 'A', title: 'A. Vak', article: 'Artikel 1', minimum: 4, booking: 'by-provider' }],
  submission: { windowMonths: 3, article: 'Artikel 2' },
  bookingTermWeeks: 3,
  decisionWeeks: 6,
  reminders: [
    { amount: 3, unit: 'months' },
    { amount: 8, unit: 'weeks' },
    { amount: 1, unit: 'days' },
  ],
  earlyStartMonths: 3,
  extensionMonths: 3,
  ...given,
})

/** Id of one of the two organisations of the personas. */
export async function organisation(slug: 'noord' | 'zuid'): Promise<number> {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM organisations WHERE slug = ${slug}`)
  if (typeof row?.id !== 'number') throw new Error(`no organisation ${slug}`)
  return row.id
}

let prefixes = 0

/** A register kept by the North, with a published norm. */
export async function aRegisterOfNorth(norm: NormInput = smallNorm()): Promise<{ id: number; norm: number }> {
  const req = await systemRequest()
  const letters = `Q${String.fromCharCode(65 + (prefixes % 26))}${String.fromCharCode(65 + (Math.floor(prefixes++ / 26) % 26))}`
  const register = await aRegister(req, {
    organisation: await organisation('noord'),
    numberPrefix: letters,
    fees: [{ year: 2020, amount: 87.5 }],
  })
  return { id: register.id, norm: (await aNorm(req, register.id, norm)).id }
}

export type Person = Account & { therapist: number }

/** A professional of their own, logged in. */
export async function aPerson(of: 'noord' | 'zuid' = 'noord'): Promise<Person> {
  const req = await systemRequest()
  const mark = randomUUID().slice(0, 8)
  const { id: user } = await aUser(req, { email: `persoon-${mark}@voorbeeld.test` })
  const { id: therapist } = await aTherapist(req, {
    user,
    organisation: await organisation(of),
    membershipNumber: `L-${mark}`,
    firstName: 'Kim',
  })
  return { ...(await logIn(`persoon-${mark}@voorbeeld.test`)), therapist }
}

/** An uploaded file of this person that isn't used yet. */
export async function aFileOf(person: Person, of: 'noord' | 'zuid' = 'noord'): Promise<number> {
  const owner = { therapist: person.therapist, organisation: await organisation(of) }
  return (await aFileRow(await systemRequest(), owner)).id
}

export type Registered = Person & { registration: number; period: number; number: string; start: string; end: string }

type Given = {
  register?: number
  norm?: NormInput
  /** Days until the period's last day; negative: it is over. */
  endsIn?: number
  /** Points in category A; four make the dossier complete. */
  points?: number
  /** Day the points were earned, counted from the period's start. */
  earnedAfter?: number
}

/** A professional in a register of the North, with a period and points. */
export async function registered({
  endsIn = 40,
  points = 4,
  earnedAfter = 30,
  ...given
}: Given = {}): Promise<Registered> {
  const req = await systemRequest()
  const norm = given.norm ?? smallNorm()
  const register = given.register ?? (await aRegisterOfNorth(norm)).id
  const person = await aPerson()
  const start = startEndingIn(norm, endsIn)
  const registration = await aRegistration(req, { therapist: person.therapist, register, admittedOn: start })
  const period = await aPeriod(req, registration.id, start)
  const earnedOn = addDays(start, earnedAfter)
  if (points > 0) await someCredits(req, [{ registration: registration.id, category: 'A', points, earnedOn }])
  const end = period.end ?? ''
  return { ...person, registration: registration.id, period: period.id, number: registration.number ?? '', start, end }
}

/** A first day that makes the period end so many days from now. */
function startEndingIn(norm: NormInput, days: number): string {
  const end = addDays(today(), days)
  if (norm.period.kind !== 'fixed') return addDays(end, -365)
  const start = addYears(addDays(end, 1), -norm.period.years)
  if (periodFrom(parseNorm(norm), start).end !== end) throw new Error(`no period ends on ${end}: pick another day`)
  return start
}

/** The periods of a registration as they stand, oldest first. */
export async function periodsOf(registration: number) {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, start::text, "end"::text, status::text FROM periods WHERE registration_id = ${registration} ORDER BY start`,
  )
  return rows.map(({ start, end, status }) => ({ start, end, status }))
}

/** The kinds of mail to someone, oldest first. */
export async function mailsTo(person: Account): Promise<unknown[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT template FROM outbox WHERE "to" = ${person.email} ORDER BY id`,
  )
  return rows.map(({ template }) => template)
}

export async function statusOf(registration: number): Promise<unknown> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT status::text FROM registrations WHERE id = ${registration}`,
  )
  return row?.status
}

/** Which changes of a registration stand in the audit trail, oldest first. */
export async function auditedOf(registration: number): Promise<unknown[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT action FROM audit_log WHERE subject = 'registrations' AND subject_id = ${String(registration)} ORDER BY id`,
  )
  return rows.map(({ action }) => action)
}
