import { gunzipSync } from 'node:zlib'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isRevokedIn } from '@/src/domain/registers/status-list'
import { query, sql } from '@/src/lib/sql'
import type { Certificate } from '@/src/payload-types'
import { withHeaders } from '@/tests/support/next-headers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { certificate, issuedTo } from './certificate-people'
import { daysAgo, today } from './people'

let held: Certificate
let expired: Certificate

beforeAll(async () => {
  held = await issuedTo('alice')
  expired = await issuedTo('bob', daysAgo(1800))
})

const revoke = (who: Parameters<typeof rest>[0], id: number | string, reason: unknown = 'Verkeerde naam.') =>
  rest(who).post(`/api/certificates/${id}/revoke`, { json: { reason } })

type Get = (request: Request, context: { params: Promise<never> }) => Promise<Response>
type Route = { GET: (request: Request, context: never) => Promise<Response> }

/** Asks a public address as a visitor. */
async function visit(route: Route, params: Record<string, string> = {}, ip = '203.0.113.7'): Promise<Response> {
  const get: Get = (request, context) => Reflect.apply(route.GET, null, [request, context])
  const ask = () => Reflect.apply(get, null, [new Request('http://localhost/x'), { params: Promise.resolve(params) }])
  return withHeaders(new Headers({ 'x-forwarded-for': ip }), ask)
}

const credential = async (code: string) =>
  visit(await import('@/src/app/(public)/verify/[code]/credential/route'), { code })
const status = async (list: string) => visit(await import('@/src/app/(public)/status/[list]/route'), { list })

async function keys() {
  const reply = await visit(await import('@/src/app/(public)/.well-known/jwks.json/route'))
  return createLocalJWKSet(await reply.json())
}

describe('KS-ACC-4: a certificate as PDF', () => {
  it('is made for its holder and for staff of the keeper, and never kept by a browser', async () => {
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      const { status: answer, bytes, headers } = await rest(who).get(`/api/certificates/${held.id}/pdf`)
      expect([who, answer]).toEqual([who, 200])
      expect(new TextDecoder('latin1').decode(bytes.slice(0, 8))).toBe('%PDF-1.7')
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('content-disposition')).toContain(`certificaat-${held.number}.pdf`)
    }
  })

  it('isn’t there for anybody else', async () => {
    for (const who of ['bob', 'carol', 'reviewerSouth', 'editor', 'provider', 'stranger'] as const) {
      expect([who, (await rest(who).get(`/api/certificates/${held.id}/pdf`)).status]).toEqual([who, 404])
    }
    expect((await rest(null).get(`/api/certificates/${held.id}/pdf`)).status).toBe(401)
    for (const id of ['0', 'x', '99999999999', '-1']) {
      expect((await rest('alice').get(`/api/certificates/${id}/pdf`)).status).toBe(404)
    }
  })

  it('is refused to a holder who is no longer admitted', async () => {
    const req = await systemRequest()
    const standing = (word: string) =>
      query(
        req,
        sql`UPDATE therapists SET standing = ${word}::enum_therapists_standing WHERE id = ${expired.therapist}`,
      )
    await standing('ended')
    const { status: answer, body } = await rest('bob').get(`/api/certificates/${expired.id}/pdf`)
    await standing('admitted')
    expect(answer).toBe(409)
    expect(body.errors[0].message).toContain('lidmaatschap is beëindigd')
    expect((await rest('bob').get(`/api/certificates/${expired.id}/pdf`)).status).toBe(200)
  })
})

describe('X-11: the digital badge', () => {
  it('is signed with a published key, says what the certificate says, and nothing of the account', async () => {
    const reply = await credential(held.code)
    expect(reply.status).toBe(200)
    const token = await reply.text()
    const { payload } = await jwtVerify(token, await keys(), { algorithms: ['ES256'] })
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'vc+jwt', kid: expect.stringMatching(/^did:web:/) })
    expect(JSON.stringify(payload)).toContain('Alice de Vries')
    expect(JSON.stringify(payload)).not.toContain('@personas.test')
    expect(JSON.stringify(decodeProtectedHeader(token))).not.toContain('"d"')
  })

  it('publishes public keys only', async () => {
    for (const route of [
      await import('@/src/app/(public)/.well-known/jwks.json/route'),
      await import('@/src/app/(public)/.well-known/did.json/route'),
    ]) {
      const text = await (await visit(route)).text()
      expect(text).toContain('"P-256"')
      expect(text).not.toContain('"d":')
    }
  })

  it('isn’t there for a code that nobody has, and not any more for a certificate that has expired', async () => {
    for (const code of ['x', 'A'.repeat(24), '%00', 'a\0b', `${held.code}x`]) {
      expect([code, (await credential(code)).status]).toEqual([code, 404])
    }
    expect((await credential(expired.code)).status).toBe(410)
    for (const list of ['0', '2', 'x', '99999']) expect([list, (await status(list)).status]).toEqual([list, 404])
  })
})

const listClaims = z.object({ credentialSubject: z.object({ encodedList: z.string().startsWith('u') }) })

async function isRevoked(index: number): Promise<boolean> {
  const { payload } = await jwtVerify(await (await status('1')).text(), await keys())
  const { encodedList } = listClaims.parse(payload).credentialSubject
  return isRevokedIn(gunzipSync(Buffer.from(encodedList.slice(1), 'base64url')), index)
}

describe('X-11: revoking', () => {
  it('asks for a reason, and only of staff of the keeper', async () => {
    expect((await revoke('reviewer', held.id, ' ')).body.errors[0]).toMatchObject({ field: 'reason' })
    expect((await revoke('reviewer', held.id, 5)).status).toBe(400)
    for (const who of ['alice', 'bob', 'editor', 'support', 'finance'] as const) {
      expect([who, (await revoke(who, held.id)).status]).toEqual([who, 404])
    }
    expect((await revoke(null, held.id)).status).toBe(401)
    expect((await revoke('reviewerSouth', held.id)).status).toBe(404)
    expect((await revoke('reviewer', 'x')).status).toBe(404)
    expect((await certificate(held.id)).revokedOn).toBeNull()
  })

  it('sets its bit, ends PDF and badge, tells the holder why, and stands in the audit trail', async () => {
    const carol = await issuedTo('carol')
    const index = carol.statusIndex ?? -1
    expect(await isRevoked(index)).toBe(false)
    expect((await revoke('admin', carol.id, 'Op de verkeerde naam.')).status).toBe(200)
    expect(await isRevoked(index)).toBe(true)
    expect(await isRevoked(held.statusIndex ?? -1)).toBe(false)

    expect(await certificate(carol.id)).toMatchObject({ revokedOn: today, revokedReason: 'Op de verkeerde naam.' })
    expect((await credential(carol.code)).status).toBe(410)
    const pdf = await rest('carol').get(`/api/certificates/${carol.id}/pdf`)
    expect([pdf.status, pdf.body.errors[0].message]).toEqual([410, expect.stringContaining('ingetrokken')])

    const req = await systemRequest()
    const [mail] = await query(req, sql`SELECT "to", text FROM outbox WHERE template = 'certificate-revoked'`)
    expect(mail).toMatchObject({ to: 'carol@personas.test', text: expect.stringContaining('Op de verkeerde naam.') })
    const lines = await query(
      req,
      sql`SELECT actor FROM audit_log WHERE action = 'certificates.revoke' AND subject_id = ${String(carol.id)}`,
    )
    expect(lines).toHaveLength(1)
  })

  it('happens once: of two at the same time one is told that it was done already', async () => {
    const made = await issuedTo('bob', daysAgo(50), 'poh-ggz')
    const replies = await Promise.all([revoke('reviewer', made.id), revoke('reviewer2', made.id)])
    expect(replies.map(({ status: answer }) => answer).sort()).toEqual([200, 409])
    const undo = query(await systemRequest(), sql`UPDATE certificates SET revoked_on = NULL WHERE id = ${made.id}`)
    await expect(undo).rejects.toThrow()
  })
})
