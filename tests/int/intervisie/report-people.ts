import { postgres, query, sql } from '@/src/lib/sql'
import { aFileRow } from '@/tests/factories/evidence'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { profileOf } from '../evidence/people'
import { daysAgo } from '../registers/people'

let used = 0
export const aDay = (): string => {
  used += 1
  return daysAgo(used)
}

type Group = { id: number; members: Record<'alice' | 'bob' | 'carol' | 'elsewhere', number> }

// By connection: every file has a database of its own, and this module lives longer than a file.
const groups = new WeakMap<object, Promise<Group>>()

async function makeGroup(): Promise<Group> {
  const req = await systemRequest()
  const people = await Promise.all((['alice', 'bob', 'carol'] as const).map(profileOf))
  const elsewhere = await anOrganisation(req, { name: 'Kring zonder accounts', affiliated: false })
  const others = [{ organisation: elsewhere.id, membershipNumber: 'K-1', name: 'Karin Smit' }]
  const { id } = await aGroup(req, { members: people.map(({ therapist }) => therapist), others, from: daysAgo(300) })
  const rows = await query(req, sql`SELECT id FROM intervisie_group_members WHERE group_id = ${id} ORDER BY id`)
  const [alice = 0, bob = 0, carol = 0, fourth = 0] = rows.map((row) => Number(row.id))
  return { id, members: { alice, bob, carol, elsewhere: fourth } }
}

/** Alice, Bob (North), Carol (South) and somebody of an organisation without accounts; made once a file. */
export async function theGroup(): Promise<Group> {
  const { pool } = postgres(await testPayload())
  const known = groups.get(pool) ?? makeGroup()
  groups.set(pool, known)
  return known
}

export const post = (who: PersonaName | null, id: number, step: string, json: object = {}) =>
  rest(who).post(`/api/intervisie-reports/${id}/${step}`, { json })

/** A report of Alice that isn't sent yet. */
export async function draft(given: object = {}): Promise<number> {
  await theGroup()
  const req = await systemRequest()
  const files = [(await aFileRow(req, await profileOf('alice'))).id]
  const json = { date: aDay(), startsAt: '19:30', endsAt: '21:30', themes: 'Grenzen stellen', files, ...given }
  const { status, body } = await rest('alice').post('/api/intervisie-reports', { json })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}

/** The same, sent to Bob, Carol and who has no account. */
export async function sent(given: object = {}): Promise<number> {
  const { members } = await theGroup()
  const id = await draft(given)
  const { status, body } = await post('alice', id, 'send', { members: [members.bob, members.carol, members.elsewhere] })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return id
}

export const answersOf = async (report: number) =>
  (
    await query(
      await systemRequest(),
      sql`SELECT p.answer::text, s.status::text AS session FROM intervisie_report_participants p
          LEFT JOIN intervisie_sessions s ON s.id = p.session_id WHERE p.report_id = ${report} ORDER BY p.id`,
    )
  ).map(({ answer, session }) => [answer, session])

export const sessionOf = async (who: PersonaName, report: number): Promise<number> => {
  const { therapist } = await profileOf(who)
  const rows = await query(
    await systemRequest(),
    sql`SELECT id FROM intervisie_sessions WHERE report_id = ${report} AND therapist_id = ${therapist}`,
  )
  return Number(rows[0]?.id ?? 0)
}

export const mailsTo = async (who: PersonaName, template: string): Promise<number> =>
  (
    await query(
      await systemRequest(),
      sql`SELECT 1 FROM outbox WHERE "to" = ${emailOf(who)} AND template = ${template}`,
    )
  ).length
