import { describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { anOrganisation } from '@/tests/factories/organisations'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'

const now = () => new Date().toISOString()

describe('KS-ACC-3: names and numbers of professionals', () => {
  it('makes the name and the login number, whatever the body says', async () => {
    const organisation = await anOrganisation(await systemRequest())
    const reply = await rest('admin').post('/api/therapists', {
      json: {
        organisation: organisation.id,
        membershipNumber: 'vbag 12-345',
        firstName: 'Sanne',
        infix: 'van der',
        lastName: 'Berg',
        tier: 'collective',
        standing: 'admitted',
        displayName: 'Iemand anders',
        loginNumber: 'ADMIN',
      },
    })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ displayName: 'Sanne van der Berg', loginNumber: 'VBAG12345' })
  })

  it('refuses a number that is someone else’s in another spelling', async () => {
    const req = await systemRequest()
    const organisation = await anOrganisation(req)
    await aTherapist(req, { organisation: organisation.id, membershipNumber: 'XY-100' })
    const mine = await aTherapist(req, { organisation: organisation.id, membershipNumber: 'XY-101' })
    const reply = await rest('admin').patch(`/api/therapists/${mine.id}`, { json: { membershipNumber: 'xy 100' } })
    expect(reply.status).toBe(409)
    expect(reply.body.errors[0]).toMatchObject({ field: 'membershipNumber' })
  })

  it('lets support change a name, but not whose account or organisation a profile is of', async () => {
    const req = await systemRequest()
    const [first, second] = [await anOrganisation(req), await anOrganisation(req)]
    const mine = await aTherapist(req, { organisation: first.id })
    const account = await aUser(req)
    const json = { firstName: 'Nieuw', user: account.id, organisation: second.id }
    const reply = await rest('support').patch(`/api/therapists/${mine.id}`, { json })
    expect(reply.body.doc).toMatchObject({ firstName: 'Nieuw', organisation: first.id })
    expect(reply.body.doc.user ?? null).toBeNull()
  })
})

describe('KS-ACC-3: roles', () => {
  it('gives an account a role once per organisation, also without organisation, also at once', async () => {
    const req = await systemRequest()
    const user = await aUser(req)
    const organisation = await anOrganisation(req)
    for (const at of [null, organisation.id]) {
      const give = () =>
        rest('admin').post('/api/memberships', {
          json: { user: user.id, role: 'editor', displayName: 'Redacteur', organisation: at },
        })
      const replies = await Promise.all([give(), give(), give()])
      expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    }
    const index = await query(req, sql`SELECT indexdef FROM pg_indexes WHERE indexname = 'memberships_one_role'`)
    expect(String(index[0]?.indexdef)).toContain('NULLS NOT DISTINCT')
  })

  it('gives a role again after it was ended', async () => {
    const req = await systemRequest()
    const user = await aUser(req)
    const first = await aMembership(req, { user: user.id, role: 'editor', displayName: 'Redacteur' })
    await rest('admin').patch(`/api/memberships/${first.id}`, { json: { endedAt: now() } })
    const again = await rest('admin').post('/api/memberships', {
      json: { user: user.id, role: 'editor', displayName: 'Redacteur' },
    })
    expect(again.status).toBe(201)
  })

  it('keeps the last administrator, also when the last two leave at once', async () => {
    const req = await systemRequest()
    const [only] = await query(req, sql`SELECT id FROM memberships WHERE role = 'admin' AND ended_at IS NULL`)
    const end = (id: unknown) => rest('admin').patch(`/api/memberships/${id}`, { json: { endedAt: now() } })
    const refused = await end(only?.id)
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toContain('laatste beheerder')

    const user = await aUser(req)
    const second = await aMembership(req, { user: user.id, role: 'admin', displayName: 'Tweede' })
    const other = await logIn(user.email)
    const replies = await Promise.all([
      end(only?.id),
      rest(other).patch(`/api/memberships/${second.id}`, { json: { endedAt: now() } }),
    ])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('lets an administrator of one organisation give roles there only', async () => {
    const req = await systemRequest()
    const organisation = await anOrganisation(req)
    const elsewhere = await anOrganisation(req)
    const boss = await aUser(req)
    const someone = await aUser(req)
    await aTherapist(req, { organisation: organisation.id, user: someone.id })
    await aMembership(req, { user: boss.id, role: 'admin', displayName: 'Baas', organisation: organisation.id })
    const speaker = await logIn(boss.email)
    const give = (at: number | null) =>
      rest(speaker).post('/api/memberships', {
        json: { user: someone.id, role: 'admin', displayName: 'Iemand', organisation: at },
      })
    expect((await give(null)).status).toBe(400)
    expect((await give(elsewhere.id)).status).toBe(400)
    expect((await give(organisation.id)).status).toBe(201)
  })

  it('shows members their own roles and lets them change none', async () => {
    const req = await systemRequest()
    const reply = await rest('reviewer').get('/api/memberships')
    expect(reply.body.docs).toHaveLength(1)
    const patch = await rest('reviewer').patch(`/api/memberships/${reply.body.docs[0].id}`, { json: { role: 'admin' } })
    expect(patch.status).toBeGreaterThanOrEqual(403)
    const made = await rest('alice').post('/api/memberships', {
      json: { user: (await logIn('alice@personas.test')).userId, role: 'admin', displayName: 'Alice' },
    })
    expect(made.status).toBe(403)
    const count = await req.payload.count({
      collection: 'memberships',
      where: { displayName: { equals: 'Alice' } },
      ...asSystem(req, 'test'),
    })
    expect(count.totalDocs).toBe(0)
  })
})
