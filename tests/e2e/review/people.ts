import { randomUUID } from 'node:crypto'
import { query, sql } from '@/src/lib/sql'
import { completeCpd, completeDiploma } from '@/tests/factories/evidence'
import { anOrganisation } from '@/tests/factories/organisations'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser } from '@/tests/factories/users'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'

export type Office = { member: Account; reviewer: Account; colleague: Account }

/** An organisation of its own with a member and two reviewers, so that its queue holds only what the test puts there. */
export async function anOffice(): Promise<Office> {
  const req = await systemRequest()
  const mark = randomUUID().slice(0, 8)
  const { id: organisation } = await anOrganisation(req, { name: `Organisatie ${mark}`, slug: `o-${mark}` })
  const account = async (name: string) => aUser(req, { email: `${name}-${mark}@voorbeeld.test` })
  const reviewer = await account('beoordelaar')
  const colleague = await account('collega')
  await aMembership(req, { user: reviewer.id, role: 'reviewer', displayName: 'Marijke Vos', organisation })
  await aMembership(req, { user: colleague.id, role: 'reviewer', displayName: 'Hassan El Amrani', organisation })
  const member = await account('lid')
  await aTherapist(req, {
    user: member.id,
    organisation,
    membershipNumber: `L-${mark}`,
    firstName: 'Noor',
    lastName: 'Jansen',
  })
  return {
    member: await logIn(member.email),
    reviewer: await logIn(reviewer.email),
    colleague: await logIn(colleague.email),
  }
}

type Handed = { collection: 'diplomas' | 'cpd-uploads'; title: string; file: Uint8Array; name?: string }

async function expectSuccess(reply: Promise<{ status: number; body: ReturnType<typeof JSON.parse> }>) {
  const { status, body } = await reply
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** Evidence with a real file, handed in by this member. @returns its id and the file's */
export async function handIn(member: Account, { collection, title, file, name = 'certificaat.pdf' }: Handed) {
  const { id: fileId } = await expectSuccess(rest(member).post('/api/files', { form: formWith(file, name) }))
  const complete = collection === 'diplomas' ? completeDiploma : completeCpd
  const { doc } = await expectSuccess(
    rest(member).post(`/api/${collection}`, { json: { ...complete, title, files: [fileId] } }),
  )
  await expectSuccess(rest(member).post(`/api/${collection}/${doc.id}/submit`, { json: {} }))
  return { id: Number(doc.id), fileId: Number(fileId) }
}

/** How often this account's reading of a file stands in the audit trail. */
export async function readsOf(fileId: number, reader: Account): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id FROM audit_log WHERE action = 'file.read' AND subject_id = ${String(fileId)} AND actor = ${reader.userId}`,
  )
  return rows.length
}

/** The kinds of mail to this address, oldest first. */
export async function mailsTo(email: string): Promise<unknown[]> {
  const rows = await query(await systemRequest(), sql`SELECT template FROM outbox WHERE "to" = ${email} ORDER BY id`)
  return rows.map(({ template }) => template)
}

/** Makes it so that the answer to this diploma was promised for some days ago. */
export async function promisedDaysAgo(id: number, days: number): Promise<void> {
  await query(
    await systemRequest(),
    sql`UPDATE diplomas SET review_due_on = (now() AT TIME ZONE 'Europe/Amsterdam')::date - ${days}::int WHERE id = ${id}`,
  )
}
