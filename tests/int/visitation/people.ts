import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import type { Visitation } from '@/src/payload-types'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser } from '@/tests/factories/users'
import { aVisitation } from '@/tests/factories/visitation'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { type Account, logIn, type Speaker } from '@/tests/support/session'
import { today } from '../registers/people'

const user = z.object({ id: z.number() })

/** The account of a persona. */
export async function accountOf(name: PersonaName): Promise<number> {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM users WHERE email = ${emailOf(name)}`)
  return user.parse(row).id
}

export type Person = { id: number; organisation: number; account: Account }

/** A professional of their own with an account, in the organisation of Alice. */
export async function aMember(
  req: PayloadRequest,
  given: { tier?: 'reimbursable' | 'collective' | 'student'; standing?: 'screening' | 'admitted' | 'ended' } = {},
): Promise<Person> {
  const [north] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  const organisation = user.parse(north).id
  const account = await aUser(req)
  const { id } = await aTherapist(req, { user: account.id, organisation, ...given })
  return { id, organisation, account: await logIn(account.email) }
}

/** Another visitor, in one organisation or everywhere. */
export async function aVisitor(
  req: PayloadRequest,
  organisation: number | null = null,
): Promise<{ user: number; account: Account; name: string }> {
  const { id, email } = await aUser(req)
  const name = `Vera ${id}`
  await aMembership(req, { user: id, role: 'visitor', displayName: name, organisation })
  return { user: id, name, account: await logIn(email) }
}

/** What a visit of that status needs to stand in the database. */
export const standing = (
  status: Visitation['status'],
  visitor: number,
): Partial<Omit<Visitation, 'id' | 'therapist' | 'organisation'>> => {
  const planned = status === 'due' ? {} : { visitor, visitorName: 'Visitor' }
  const dated =
    status === 'due' || status === 'planned'
      ? {}
      : { date: today, startsAt: '10:00', endsAt: '12:00', startMinute: 600, endMinute: 720, location: 'Kerkstraat 1' }
  return { status, ...planned, ...dated, ...(status === 'cancelled' ? { cancelReason: 'Ziek.' } : {}) }
}

/** A member of their own with a visit of this status, made by this visitor, or by one of their own. */
export async function aVisit(
  req: PayloadRequest,
  status: Visitation['status'],
  visitor: number | null = null,
  given: Partial<Omit<Visitation, 'id' | 'therapist' | 'organisation'>> = {},
): Promise<{ id: number; member: Person }> {
  const by = visitor ?? (await aVisitor(req)).user
  const member = await aMember(req)
  const { id } = await aVisitation(req, {
    therapist: member.id,
    organisation: member.organisation,
    ...standing(status, by),
    ...given,
  })
  return { id, member }
}

export const step = (who: Speaker, id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/visitations/${id}/${action}`, { json })

export const visit = async (req: PayloadRequest, id: number): Promise<Record<string, unknown>> => {
  const [row] = await query(
    req,
    sql`SELECT status::text, kind::text, due_on::text AS due, date::text, fee, visitor_id AS visitor FROM visitations WHERE id = ${id}`,
  )
  return row ?? {}
}

/** All that any step can need. */
export const fine = {
  message: 'Omdat.',
  date: today,
  startsAt: '10:00',
  endsAt: '12:00',
  location: 'Kerkstraat 1',
  report: 'Alles gezien.',
  fee: 7500,
}

/** How many mails of this template wait for, or went to, this address. */
export async function mailsOf(req: PayloadRequest, template: string, to: string): Promise<number> {
  const [row] = await query(
    req,
    sql`SELECT count(*)::int AS n FROM outbox WHERE template = ${template} AND "to" = ${to}`,
  )
  return Number(row?.n)
}
