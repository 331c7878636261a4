import { beforeAll, describe, expect, it } from 'vitest'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'
import { aDraftPost, postData } from '@/tests/factories/posts'
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
  await recordAudit(req, { action: 'file.missing', subject: 'users', subjectId: 1, organisation: north })
  await recordAudit(req, { action: 'file.missing', subject: 'users', subjectId: 1, organisation: south })
  await recordAudit(req, { action: 'file.missing', subject: 'users', subjectId: 1 })
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
    const { body } = await rest(local).get('/api/audit-log?where[action][equals]=file.missing')
    expect(body.docs.map((line: { organisation: number }) => line.organisation)).toEqual([north])
    expect((await rest('admin').get('/api/audit-log?where[action][equals]=file.missing')).body.totalDocs).toBe(3)
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

  it('sees the accounts of its own organisation only, in a list, one by one and through a relation', async () => {
    const { body } = await rest(local).get('/api/users?limit=100')
    const emails: string[] = body.docs.map(({ email }: { email: string }) => email)
    expect(emails).toEqual(expect.arrayContaining(['alice', 'bob', 'reviewer'].map((name) => `${name}@personas.test`)))
    for (const other of ['carol', 'reviewersouth', 'admin', 'stranger'])
      expect(emails).not.toContain(`${other}@personas.test`)
    const carol = await logIn('carol@personas.test')
    expect((await rest(local).get(`/api/users/${carol.userId}`)).status).toBe(404)
    expect((await rest(local).get('/api/users/count?where[email][equals]=carol@personas.test')).body.totalDocs).toBe(0)
    expect(
      (await rest(local).get(`/api/memberships?where[user.email][equals]=carol@personas.test`)).body.totalDocs ?? 0,
    ).toBe(0)
  })

  it('loses sight of an account when its last role in the organisation ends', async () => {
    const req = await systemRequest()
    const leaving = await aUser(req)
    const { id } = await aMembership(req, { user: leaving.id, role: 'finance', displayName: 'W', organisation: north })
    expect((await rest(local).get(`/api/users/${leaving.id}`)).status).toBe(200)
    await rest(local).patch(`/api/memberships/${id}`, { json: { endedAt: new Date().toISOString() } })
    expect((await rest(local).get(`/api/users/${leaving.id}`)).status).toBe(404)
  })

  it('makes no accounts, and links none that belong elsewhere or nowhere', async () => {
    const json = { email: 'nieuw-noord@voorbeeld.test', password: 'Demo-2026!' }
    expect((await rest(local).post('/api/users', { json })).status).toBe(403)
    const [alice] = await query(await systemRequest(), sql`SELECT id FROM therapists WHERE organisation_id = ${north}`)
    for (const email of ['carol@personas.test', 'stranger@personas.test']) {
      const { userId } = await logIn(email)
      const role = { user: userId, role: 'support', displayName: 'x', organisation: north }
      const given = await rest(local).post('/api/memberships', { json: role })
      expect(given.status).toBe(400)
      expect(given.body.errors[0]).toMatchObject({ field: 'user' })
      const linked = await rest(local).patch(`/api/therapists/${alice?.id}`, { json: { user: userId } })
      expect(linked.status).toBe(400)
    }
  })
})

describe('KS-NEWS-1: news is of the whole portal', () => {
  it('is closed to an editor of one organisation, and open to an editor of the portal', async () => {
    const post = await aDraftPost(await systemRequest())
    for (const [who, made, changed] of [
      ['editorNorth', 403, 404],
      ['editor', 201, 200],
    ] as const) {
      expect((await rest(who).post('/api/posts', { json: { ...postData(), _status: 'published' } })).status).toBe(made)
      expect((await rest(who).patch(`/api/posts/${post.id}`, { json: { title: 'Anders' } })).status).toBe(changed)
      expect((await rest(who).get(`/api/posts/${post.id}`)).status).toBe(made === 201 ? 200 : 404)
    }
  })
})
