import { beforeAll, describe, expect, it } from 'vitest'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'

let north: number
let south: number
let local: Account

beforeAll(async () => {
  const req = await systemRequest()
  const rows = await query(req, sql`SELECT id FROM organisations ORDER BY slug = 'zuid'`)
  north = Number(rows[0]?.id)
  south = Number(rows[1]?.id)
  const user = await aUser(req, { email: 'beheer-noord@voorbeeld.test' })
  await aMembership(req, { user: user.id, role: 'admin', displayName: 'Beheer Noord', organisation: north })
  local = await logIn('beheer-noord@voorbeeld.test')
  await recordAudit(req, { action: 'proef', subject: 'users', subjectId: 1, organisation: north })
  await recordAudit(req, { action: 'proef', subject: 'users', subjectId: 1, organisation: south })
  await recordAudit(req, { action: 'proef', subject: 'users', subjectId: 1 })
})

describe('an administrator of one organisation stays within it', () => {
  it('changes no settings of the whole portal', async () => {
    const reply = await rest(local).post('/api/globals/portal', { json: { name: 'Gekaapt', staffTotpRequired: false } })
    expect(reply.status).toBe(403)
    expect((await rest('admin').post('/api/globals/portal', { json: { name: 'Registerhuis' } })).status).toBe(200)
  })

  it('changes its own organisation only, and makes none', async () => {
    expect((await rest(local).patch(`/api/organisations/${south}`, { json: { name: 'Gekaapt' } })).status).toBe(404)
    expect(
      (await rest(local).patch(`/api/organisations/${north}`, { json: { website: 'https://noord.test' } })).status,
    ).toBe(200)
    const json = { name: 'Nieuw', shortName: 'N', slug: 'nieuw', kind: 'register-keeper' }
    expect((await rest(local).post('/api/organisations', { json })).status).toBe(403)
  })

  it('reads the audit trail of its own organisation only', async () => {
    const { body } = await rest(local).get('/api/audit-log?where[action][equals]=proef')
    expect(body.docs.map((line: { organisation: number }) => line.organisation)).toEqual([north])
    expect((await rest('admin').get('/api/audit-log?where[action][equals]=proef')).body.totalDocs).toBe(3)
  })

  it('gives no role elsewhere, not to itself either', async () => {
    for (const organisation of [south, null]) {
      const json = { user: local.userId, role: 'admin', displayName: 'x', organisation }
      expect((await rest(local).post('/api/memberships', { json })).status).toBe(400)
    }
    const [own] = (await rest(local).get('/api/memberships?where[role][equals]=admin')).body.docs
    expect((await rest(local).patch(`/api/memberships/${own.id}`, { json: { organisation: null } })).status).toBe(400)
    expect((await rest(local).patch(`/api/memberships/${own.id}`, { json: { organisation: south } })).status).toBe(400)
  })

  it('moves no member of another organisation, and none to another', async () => {
    const [carol] = await query(await systemRequest(), sql`SELECT id FROM therapists WHERE organisation_id = ${south}`)
    const [alice] = await query(await systemRequest(), sql`SELECT id FROM therapists WHERE organisation_id = ${north}`)
    expect((await rest(local).patch(`/api/therapists/${carol?.id}`, { json: { organisation: north } })).status).toBe(
      404,
    )
    expect((await rest(local).patch(`/api/therapists/${alice?.id}`, { json: { organisation: south } })).status).toBe(
      400,
    )
  })
})
