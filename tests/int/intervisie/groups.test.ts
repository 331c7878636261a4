import { describe, expect, it } from 'vitest'
import { peopleOf } from '@/collections/intervisie/IntervisieGroups/admin/load'
import { ownGroup } from '@/src/features/intervisie/groups/own'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsTo } from '../registers/life'
import { add, aGroupOf, aTherapistOf, auditOf, outsideOrganisation, standing, type World } from './people'

const messageOf = (reply: { body: { errors: { message: string; field?: string }[] } }) => reply.body.errors[0]

const remove = (who: Parameters<typeof rest>[0], { group }: Pick<World, 'group'>, member: unknown, json: object = {}) =>
  rest(who).delete(`/api/intervisie-groups/${group}/members/${member}`, { json })

const handOver = (who: Parameters<typeof rest>[0], { group }: World, memberId: unknown, more: object = {}) =>
  rest(who).post(`/api/intervisie-groups/${group}/manager`, { json: { memberId, ...more } })

describe('KS-GRP-2: whoever makes a group manages it', () => {
  it('and is its first member; the place is the one on the map', async () => {
    const kim = await aTherapistOf()
    const forged = { name: ' Oost ', place: 'den bosch', manager: 999, status: 'ended', lat: 1 }
    const reply = await rest(kim).post('/api/intervisie-groups', { json: forged })
    expect(reply.status).toBe(201)
    const { id, name, place, manager, status } = reply.body.doc
    expect([name, place, manager, status]).toEqual(['Oost', "'s-Hertogenbosch", kim.therapist, 'active'])
    expect(await standing(id)).toMatchObject([{ therapist: kim.therapist, role: 'manager' }])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('an existing group can be registered with since when; not since tomorrow', async () => {
    const kim = await aTherapistOf()
    const existing = { name: 'Al jaren', place: 'Zeist', since: '2011-04-01' }
    const later = await rest(kim).post('/api/intervisie-groups', { json: { ...existing, since: '2999-01-01' } })
    expect([later.status, messageOf(later)?.field]).toEqual([400, 'since'])
    const reply = await rest(kim).post('/api/intervisie-groups', { json: existing })
    expect(reply.body.doc.since.slice(0, 10)).toBe('2011-04-01')
  })

  it('a place that nobody knows is refused with what to do; nothing is left behind', async () => {
    const kim = await aTherapistOf()
    const reply = await rest(kim).post('/api/intervisie-groups', { json: { name: 'Groep', place: 'Nergenshuizen' } })
    expect([reply.status, messageOf(reply)?.field]).toEqual([400, 'place'])
    expect(messageOf(reply)?.message).toContain('grotere plaats in de buurt')
    const nameless = await rest(kim).post('/api/intervisie-groups', { json: { place: 'Zeist' } })
    expect([nameless.status, messageOf(nameless)?.field]).toEqual([400, 'name'])
  })

  it('KS-GRP-5: not by who is in a group already', async () => {
    const { others, manager } = await aGroupOf(2)
    for (const who of [manager, others[0]]) {
      const reply = await rest(who ?? null).post('/api/intervisie-groups', {
        json: { name: 'Nog een', place: 'Zeist' },
      })
      expect([reply.status, messageOf(reply)?.message]).toEqual([
        409,
        expect.stringContaining('al in een intervisiegroep'),
      ])
    }
  })

  it('not by who was struck off, nor by members of a register keeper, nor by nobody', async () => {
    const req = await systemRequest()
    const [gone, carer] = [await aTherapistOf(), await aTherapistOf()]
    await query(req, sql`UPDATE therapists SET standing = 'ended' WHERE id = ${gone.therapist}`)
    await query(
      req,
      sql`WITH keeper AS (INSERT INTO organisations (name, short_name, slug, kind, updated_at, created_at)
            VALUES ('Kraam', 'K', 'kraam-x', 'register-keeper', now(), now()) RETURNING id)
          UPDATE therapists SET organisation_id = (SELECT id FROM keeper) WHERE id = ${carer.therapist}`,
    )
    const json = { name: 'Groep', place: 'Zeist' }
    expect((await rest(gone).post('/api/intervisie-groups', { json })).status).toBe(409)
    expect((await rest(carer).post('/api/intervisie-groups', { json })).status).toBe(403)
    expect((await rest(null).post('/api/intervisie-groups', { json })).status).toBe(401)
    expect((await rest('support').post('/api/intervisie-groups', { json })).status).toBe(403)
  })

  it('KS-GRP-3: only who manages it changes the details', async () => {
    const { group, manager, others } = await aGroupOf(2)
    const path = `/api/intervisie-groups/${group}`
    expect((await rest(manager).patch(path, { json: { wanted: 3, place: 'Zwolle', manager: 1 } })).status).toBe(200)
    expect((await rest(others[0] ?? null).patch(path, { json: { wanted: 9 } })).status).toBe(404)
    expect((await rest('support').patch(path, { json: { wanted: 9 } })).status).toBe(404)
    expect((await rest(manager).delete(path)).status).toBeGreaterThanOrEqual(400)
    const { body } = await rest(manager).get(path)
    expect([body.wanted, body.place, body.manager, Math.round(body.lat)]).toEqual([3, 'Zwolle', manager.therapist, 53])
  })
})

describe('KS-GRP-3: only the manager adds and removes members', () => {
  it('by organisation and number, however the number is written; who is added hears it', async () => {
    const { group, manager, others } = await aGroupOf(2)
    const sanne = await aTherapistOf('zuid')
    expect((await add(others[0] ?? null, group, sanne)).status).toBe(404)
    expect((await add('support', group, sanne)).status).toBe(400)
    const typed = ` ${sanne.number.toLowerCase().replace('-', ' ')} `
    const reply = await add(manager, group, sanne, { membershipNumber: typed })
    expect([reply.status, reply.body.doc.therapist]).toEqual([201, sanne.therapist])
    expect(await mailsTo(sanne)).toEqual(['group-member-added'])
    expect((await auditOf(group)).map(({ action }) => action)).toEqual(['intervisie-groups.member-added'])
  })

  it('refuses a number that isn’t known there, nobody’s organisation, and who was struck off', async () => {
    const { group, manager } = await aGroupOf(1)
    const sanne = await aTherapistOf()
    const unknown = await add(manager, group, sanne, { membershipNumber: 'X-1' })
    expect([unknown.status, messageOf(unknown)]).toMatchObject([
      400,
      { field: 'membershipNumber', message: expect.stringContaining('Dit lidnummer kennen we niet bij BO Noord') },
    ])
    expect(messageOf(await add(manager, group, sanne, { organisation: 999_999 }))?.field).toBe('organisation')
    expect(messageOf(await add(manager, group, sanne, { membershipNumber: ' - ' }))?.field).toBe('membershipNumber')
    await query(await systemRequest(), sql`UPDATE therapists SET standing = 'ended' WHERE id = ${sanne.therapist}`)
    const gone = await add(manager, group, sanne)
    expect([gone.status, messageOf(gone)?.message]).toEqual([400, 'Dit lid is uitgeschreven bij BO Noord.'])
    expect(await standing(group)).toHaveLength(1)
  })

  it('KS-GRP-4: members of organisations without accounts here come in by name, and are one person too', async () => {
    const [one, two] = [await aGroupOf(1), await aGroupOf(1)]
    const outside = await outsideOrganisation()
    const json = { organisation: outside, membershipNumber: 'vlw 12-34' }
    const path = `/api/intervisie-groups/${one.group}/members`
    const nameless = await rest(one.manager).post(path, { json })
    expect([nameless.status, messageOf(nameless)?.field]).toEqual([400, 'name'])
    const named = { ...json, name: 'Wim Buiten', email: 'wim@voorbeeld.test' }
    const reply = await rest(one.manager).post(path, { json: named })
    expect([reply.status, reply.body.doc.therapist]).toEqual([201, null])
    const again = { ...named, membershipNumber: 'VLW1234', name: 'W. Buiten' }
    const elsewhere = await rest(two.manager).post(`/api/intervisie-groups/${two.group}/members`, { json: again })
    expect(elsewhere.status).toBe(409)
  })

  it('KS-GRP-5: in another group: 409 that names nobody and no group; in this one: said so', async () => {
    const [one, two] = [await aGroupOf(2), await aGroupOf(1)]
    const taken = one.others[0]
    if (!taken) throw new Error('nobody')
    const reply = await add(two.manager, two.group, taken)
    expect(reply.status).toBe(409)
    expect(messageOf(reply)?.message).toContain('al in een andere intervisiegroep')
    const said = JSON.stringify(reply.body)
    for (const secret of [taken.number, 'Kim', `Groep`]) expect(said).not.toContain(secret)
    expect(messageOf(await add(one.manager, one.group, taken))?.message).toBe('Dit lid zit al in deze groep.')
    // First out, then in.
    expect((await remove(taken, one, one.rows[1])).status).toBe(200)
    expect((await add(two.manager, two.group, taken)).status).toBe(201)
  })

  it('removing and leaving: the row stays with its last day; three becoming two is told to all', async () => {
    const { group, manager, rows, others } = await aGroupOf(3)
    const [one, two] = others
    expect((await remove(two ?? null, { group }, rows[1])).status).toBe(404)
    const removed = await remove(manager, { group }, rows[1], { reason: 'Verhuisd' })
    expect(removed.status).toBe(200)
    expect(await standing(group)).toHaveLength(2)
    expect((await remove(manager, { group }, rows[1])).status).toBe(404)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT until IS NOT NULL AS ended, ended_reason AS reason FROM intervisie_group_members WHERE id = ${rows[1]}`,
    )
    expect(row).toEqual({ ended: true, reason: 'Verhuisd' })
    expect(one && (await mailsTo(one))).toEqual(['group-member-removed'])
    expect(two && (await mailsTo(two))).toEqual(['group-incomplete'])
    expect((await remove(two ?? null, { group }, rows[2])).status).toBe(200)
    expect(await mailsTo(manager)).toEqual(['group-incomplete', 'group-member-left'])
  })

  it('a group’s member can’t be taken out by way of another group', async () => {
    const [one, two] = [await aGroupOf(2), await aGroupOf(1)]
    expect((await remove(two.manager, two, one.rows[1])).status).toBe(404)
    expect(await standing(one.group)).toHaveLength(2)
  })
})

describe('KS-GRP-3: handing over and ending', () => {
  it('who manages hands over before leaving; the last one ends the group', async () => {
    const world = await aGroupOf(2)
    const { group, manager, rows, others } = world
    const [next] = others
    const held = await remove(manager, world, rows[0])
    expect([held.status, messageOf(held)?.message]).toEqual([409, expect.stringContaining('Draag de groep eerst over')])
    expect((await handOver(manager, world, rows[1])).status).toBe(200)
    expect(await mailsTo(manager)).toEqual(['group-manager-changed'])
    expect(next && (await mailsTo(next))).toEqual(['group-manager-changed'])
    expect((await handOver(manager, world, rows[1])).status).toBe(404)
    expect((await remove(manager, world, rows[0])).status).toBe(200)
    const last = await remove(next ?? null, world, rows[1])
    expect([last.status, messageOf(last)?.message]).toEqual([409, expect.stringContaining('laatste lid')])
    const end = (json: object) => rest(next ?? null).post(`/api/intervisie-groups/${group}/end`, { json })
    expect((await end({})).status).toBe(400)
    expect((await end({ reason: 'Klaar' })).status).toBe(200)
    expect(await standing(group)).toEqual([])
    expect((await end({ reason: 'Klaar' })).status).toBe(409)
    expect(
      (await rest(next ?? null).post('/api/intervisie-groups', { json: { name: 'Nieuw', place: 'Goes' } })).status,
    ).toBe(201)
  })

  it('only to somebody in the group now, with an account here', async () => {
    const [world, other] = [await aGroupOf(1), await aGroupOf(1)]
    const outside = await outsideOrganisation()
    const json = { organisation: outside, membershipNumber: 'B 1', name: 'Bea' }
    const bea = await rest(world.manager).post(`/api/intervisie-groups/${world.group}/members`, { json })
    const refused = await handOver(world.manager, world, bea.body.doc.id)
    expect([refused.status, messageOf(refused)?.message]).toEqual([400, expect.stringContaining('met een account')])
    expect((await handOver(world.manager, world, other.rows[0])).status).toBe(400)
    expect((await handOver(world.manager, world, world.rows[0])).status).toBe(409)
    expect(await standing(world.group)).toMatchObject([{ role: 'manager', therapist: world.manager.therapist }, {}])
  })

  it('staff do all of it with a reason, which is logged and told', async () => {
    const world = await aGroupOf(3)
    const { group, manager, rows } = world
    const sanne = await aTherapistOf()
    const reason = 'Op verzoek van de groep'
    expect(messageOf(await add('support', group, sanne))?.field).toBe('reason')
    expect((await add('reviewer', group, sanne, { reason })).status).toBe(404)
    expect((await add('support', group, sanne, { reason })).status).toBe(201)
    expect(await mailsTo(manager)).toEqual(['group-stepped-in'])
    expect((await handOver('support', world, rows[1], { reason })).status).toBe(200)
    expect((await remove('support', world, rows[0], { reason })).status).toBe(200)
    const ended = await rest('support').post(`/api/intervisie-groups/${group}/end`, { json: { reason } })
    expect(ended.status).toBe(200)
    expect(await auditOf(group)).toEqual(
      ['member-added', 'handed-over', 'member-removed', 'ended'].map((action) => ({
        action: `intervisie-groups.${action}`,
        reason,
      })),
    )
  })
})

describe('KS-GRP-2, KS-GRP-3: what is shown of a group', () => {
  it('members see each other; only who manages it sees who asks to join', async () => {
    const { group, manager, others, rows } = await aGroupOf(3)
    const sanne = await aTherapistOf()
    await rest(sanne).post('/api/intervisie-join-requests', { json: { group, message: 'Mag ik?' } })
    await remove(manager, { group }, rows[1])
    const req = await systemRequest()
    const seen = await ownGroup(req, manager.therapist)
    expect(seen.group?.members.map(({ role, self, canManage }) => [role, self, canManage])).toEqual([
      ['manager', true, true],
      ['member', false, true],
    ])
    expect(seen.group?.requests.map(({ number, message }) => [number, message])).toEqual([[sanne.number, 'Mag ik?']])
    expect(seen.organisations.length).toBeGreaterThan(1)
    const member = await ownGroup(req, others[1]?.therapist ?? 0)
    expect([member.group?.requests, member.organisations]).toEqual([[], []])
    const gone = await ownGroup(req, others[0]?.therapist ?? 0)
    expect([gone.group, gone.history.length]).toEqual([null, 1])
    expect((await ownGroup(req, sanne.therapist)).asked).toHaveLength(1)
    const office = await peopleOf(req, group)
    expect(office.members.map(({ role, until }) => [role, until === null])).toEqual([
      ['manager', true],
      ['member', true],
      ['member', false],
    ])
    expect(office.requests).toHaveLength(1)
  })
})
