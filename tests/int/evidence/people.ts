import { query, sql } from '@/src/lib/sql'
import type { CpdUpload, Diploma } from '@/src/payload-types'
import { aCpdUpload, aDiploma, aFileRow } from '@/tests/factories/evidence'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'

export type Member = Extract<PersonaName, 'alice' | 'bob' | 'carol'>
export type Collection = 'diplomas' | 'cpd-uploads'
type Status = Diploma['status']

/** The profile of a persona. */
export async function profileOf(name: PersonaName): Promise<{ therapist: number; organisation: number }> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.id, t.organisation_id FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${emailOf(name)}`,
  )
  if (typeof row?.id !== 'number' || typeof row.organisation_id !== 'number') throw new Error(`${name} has no profile`)
  return { therapist: row.id, organisation: row.organisation_id }
}

/** A file that this member uploaded and didn't use yet. */
export async function fileOf(name: PersonaName): Promise<number> {
  return (await aFileRow(await systemRequest(), await profileOf(name))).id
}

type Given = Partial<Omit<Diploma & CpdUpload, 'id'>>

/** A draft of this member, complete, with one file. */
export async function draftOf(name: Member, collection: Collection = 'diplomas', given: Given = {}): Promise<number> {
  const req = await systemRequest()
  const make = collection === 'diplomas' ? aDiploma : aCpdUpload
  return (await make(req, await profileOf(name), given)).id
}

const steps: Record<Status, readonly { by: 'owner' | 'reviewer'; action: string; json: object }[]> = {
  draft: [],
  submitted: [{ by: 'owner', action: 'submit', json: {} }],
  returned: [
    { by: 'owner', action: 'submit', json: {} },
    { by: 'reviewer', action: 'return', json: { reason: 'Waar staat de datum?' } },
  ],
  approved: [
    { by: 'owner', action: 'submit', json: {} },
    { by: 'reviewer', action: 'approve', json: { points: 6 } },
  ],
  rejected: [
    { by: 'owner', action: 'submit', json: {} },
    { by: 'reviewer', action: 'reject', json: { reason: 'Dit is geen diploma.' } },
  ],
}

/** An item of this member that went its whole way over REST to a status. */
export async function itemIn(
  status: Status,
  name: 'alice' | 'bob' = 'alice',
  collection: Collection = 'diplomas',
  given: Given = {},
): Promise<number> {
  const id = await draftOf(name, collection, given)
  for (const { by, action, json } of steps[status]) {
    const reply = await rest(by === 'owner' ? name : 'reviewer').post(`/api/${collection}/${id}/${action}`, { json })
    if (reply.status !== 200) throw new Error(`${action}: ${reply.status} ${JSON.stringify(reply.body)}`)
  }
  return id
}

/** One row, past all access rules. */
export async function rowOf(collection: Collection, id: number): Promise<Record<string, unknown> | undefined> {
  const table = sql.identifier(collection.replace('-', '_'))
  const [row] = await query(await systemRequest(), sql`SELECT * FROM ${table} WHERE id = ${id}`)
  return row
}

/** The history of an item, past all access rules. */
export async function eventsOf(collection: Collection, id: number): Promise<Record<string, unknown>[]> {
  return query(
    await systemRequest(),
    sql`SELECT * FROM review_events WHERE collection = ${collection} AND item_id = ${id} ORDER BY id`,
  )
}

/** One file row, past all access rules. */
export async function fileRow(id: number): Promise<Record<string, unknown> | undefined> {
  const [row] = await query(await systemRequest(), sql`SELECT * FROM files WHERE id = ${id}`)
  return row
}

/** The fields that errors are about. */
export const fieldsOf = (body: { errors?: { field?: string }[] }): (string | undefined)[] =>
  (body.errors ?? []).map(({ field }) => field)

/** The text of all errors. */
export const messageOf = (body: { errors?: { message: string }[] }): string =>
  (body.errors ?? []).map(({ message }) => message).join(' ')
