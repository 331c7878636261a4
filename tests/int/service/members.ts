import type { RequestStatus } from '@/src/domain/service/labels'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { type Reply, rest } from '@/tests/support/rest'
import { aMember, type Member } from '../invoicing/people'

export { aMember, type Member } from '../invoicing/people'

const path = '/api/service-requests'

/** Each kind, filled in as it should be. */
export const filled = {
  update: { kind: 'dossier-update', wishes: ['performance-code'], remark: 'Code 24104', documentsInOrder: true },
  conduct: { kind: 'conduct-order' },
  atOnce: { kind: 'downgrade', effect: 'at-once' },
  nextYear: { kind: 'downgrade', effect: 'next-year' },
  leave: { kind: 'deregistration', mayCall: false, remark: 'Met pensioen' },
  ready: { kind: 'documents-ready', subjects: ['screening'], remark: 'Alles staat erin.' },
} as const

type Body = Record<string, unknown>

export const quote = (who: Member, body: Body): Promise<Reply> => rest(who).post(`${path}/quote`, { json: body })

let keys = 0
export const aKey = (): string => `formulier-${process.pid}-${keys++}`

/** Confirms what was quoted just now, as the page does. */
export async function submit(who: Member, body: Body, key = aKey()): Promise<Reply> {
  const shown = await quote(who, body)
  if (shown.status !== 200) return shown
  return rest(who).post(`${path}/submit`, { json: { ...body, token: shown.body.token, idempotencyKey: key } })
}

export const confirm = (who: Member, body: Body, token: string, key = aKey()): Promise<Reply> =>
  rest(who).post(`${path}/submit`, { json: { ...body, token, idempotencyKey: key } })

export const act = (who: Parameters<typeof rest>[0], id: number, action: string, json: Body = {}): Promise<Reply> =>
  rest(who).post(`${path}/${id}/${action}`, { json })

/** Where a request stands. */
export async function statusOf(id: number): Promise<string> {
  const [row] = await query(await systemRequest(), sql`SELECT status::text FROM service_requests WHERE id = ${id}`)
  return String(row?.status)
}

/** A request as it was made before, of a member of their own unless you say otherwise. */
export async function aRequest(
  given: { kind: string; status: RequestStatus; effectOn?: string | null },
  member?: Member,
): Promise<{ id: number; member: Member }> {
  const of = member ?? (await aMember())
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO service_requests (therapist_id, organisation_id, kind, status, price, issuer_price, submitted_at, effect_on)
        VALUES (${of.therapist}, ${of.organisation}, ${given.kind}, ${given.status}, 0, 0, now(), ${given.effectOn ?? null})
        RETURNING id`,
  )
  return { id: Number(row?.id), member: of }
}

/** Something uploaded for the screening under "something else". */
export async function anUpload(of: Member, status = 'submitted'): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO screening_uploads (title, subject, status, submitted_at, therapist_id, organisation_id)
        VALUES ('Uitschrijving KvK', 'other', ${status}::enum_screening_uploads_status, now(), ${of.therapist}, ${of.organisation})
        RETURNING id`,
  )
  return Number(row?.id)
}

/** The mails about a request, by what they are. */
export async function mailsAbout(id: number): Promise<string[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT template FROM outbox WHERE key LIKE ${`service-request:${id}:%`} ORDER BY id`,
  )
  return rows.map(({ template }) => String(template))
}

/** What one of those mails says. */
export async function textOf(id: number, what: string): Promise<string> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT text FROM outbox WHERE key = ${`service-request:${id}:${what}`}`,
  )
  return String(row?.text).replace(/\s+/g, ' ')
}

/** What a request was charged, and where each amount stands. */
export async function charged(id: number): Promise<string[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT c.source || ' ' || c.amount || CASE WHEN o.id IS NULL THEN ' settled' ELSE ' open' END AS line
          FROM charges c LEFT JOIN open_charges o ON o.id = c.id
         WHERE c.source LIKE ${`service-requests/${id}`} OR c.source LIKE ${`service-requests/${id}/%`} ORDER BY c.id`,
  )
  return rows.map(({ line }) => String(line))
}
