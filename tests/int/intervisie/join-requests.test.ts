import { describe, expect, it } from 'vitest'
import { rest } from '@/tests/support/rest'
import { mailsTo } from '../registers/life'
import { add, aGroupOf, aTherapistOf, standing, type Therapist } from './people'

const ask = (who: Therapist | null, group: number, more: object = {}) =>
  rest(who).post('/api/intervisie-join-requests', { json: { group, message: 'Mag ik meedoen?', ...more } })
const answer = (who: Parameters<typeof rest>[0], id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/intervisie-join-requests/${id}/${action}`, { json })
const statusOf = async (who: Therapist, id: number) =>
  (await rest(who).get(`/api/intervisie-join-requests/${id}`)).body.status

describe('KS-GRP-1: asking to join', () => {
  it('reaches who manages the group, in one’s own name', async () => {
    const { group, manager, others } = await aGroupOf(2)
    const sanne = await aTherapistOf()
    const reply = await ask(sanne, group, { therapist: manager.therapist, status: 'accepted', answer: 'Ja' })
    expect(reply.status).toBe(201)
    const { id, therapist, status } = reply.body.doc
    expect([therapist, status, reply.body.doc.answer ?? null]).toEqual([sanne.therapist, 'open', null])
    expect(await mailsTo(manager)).toEqual(['group-join-asked'])
    expect((await rest(manager).get(`/api/intervisie-join-requests/${id}`)).status).toBe(200)
    // Not for the rest of the group.
    expect((await rest(others[0] ?? null).get(`/api/intervisie-join-requests/${id}`)).status).toBe(404)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('once at a time, not of a group one is in, nor of one that isn’t there', async () => {
    const { group, manager, others } = await aGroupOf(2)
    const sanne = await aTherapistOf()
    expect((await ask(sanne, group)).status).toBe(201)
    expect((await ask(sanne, group)).status).toBe(409)
    expect((await ask(others[0] ?? null, group)).status).toBe(409)
    expect((await ask(sanne, 999_999)).status).toBe(400)
    await rest(manager).post(`/api/intervisie-groups/${group}/end`, { json: { reason: 'Klaar' } })
    expect((await ask(await aTherapistOf(), group)).status).toBe(409)
    expect(await mailsTo(sanne)).toEqual(['group-join-declined'])
  })

  it('accepting adds them, says so, and withdraws what else they asked', async () => {
    const [one, two] = [await aGroupOf(2), await aGroupOf(1)]
    const sanne = await aTherapistOf('zuid')
    const wanted = (await ask(sanne, one.group)).body.doc.id
    const other = (await ask(sanne, two.group)).body.doc.id
    expect((await answer(two.manager, wanted, 'accept')).status).toBe(404)
    expect((await answer(sanne, wanted, 'accept')).status).toBe(404)
    const reply = await answer(one.manager, wanted, 'accept', { answer: 'Welkom' })
    expect([reply.status, reply.body.doc.status]).toEqual([200, 'accepted'])
    expect(await standing(one.group)).toHaveLength(3)
    expect(await statusOf(sanne, other)).toBe('withdrawn')
    expect(await mailsTo(sanne)).toEqual(['group-member-added'])
    const again = await answer(one.manager, wanted, 'decline')
    expect([again.status, again.body.errors[0].message]).toEqual([409, 'Dit verzoek is al aangenomen.'])
  })

  it('who asks from within another group leaves that one first', async () => {
    const [one, two] = [await aGroupOf(2), await aGroupOf(1)]
    const [torn] = one.others
    if (!torn) throw new Error('nobody')
    const { id } = (await ask(torn, two.group)).body.doc
    const refused = await answer(two.manager, id, 'accept')
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('eerst daar uitschrijven'),
    ])
    expect(await statusOf(torn, id)).toBe('open')
    await rest(torn).delete(`/api/intervisie-groups/${one.group}/members/${one.rows[1]}`)
    expect((await answer(two.manager, id, 'accept')).status).toBe(200)
  })

  it('declining and withdrawing; being added otherwise withdraws too', async () => {
    const { group, manager } = await aGroupOf(2)
    const [sanne, bram, els] = [await aTherapistOf(), await aTherapistOf(), await aTherapistOf()]
    const declined = (await ask(sanne, group)).body.doc.id
    expect((await answer(manager, declined, 'decline', { answer: 'We zitten vol.' })).status).toBe(200)
    expect(await mailsTo(sanne)).toEqual(['group-join-declined'])
    const withdrawn = (await ask(bram, group)).body.doc.id
    expect((await answer(sanne, withdrawn, 'withdraw')).status).toBe(404)
    expect((await answer(bram, withdrawn, 'withdraw')).status).toBe(200)
    expect((await answer(manager, withdrawn, 'accept')).body.errors[0].message).toBe('Dit verzoek is ingetrokken.')
    const added = (await ask(els, group)).body.doc.id
    expect((await add(manager, group, els)).status).toBe(201)
    expect(await statusOf(els, added)).toBe('withdrawn')
  })

  it('KS-GRP-3: staff answer with a reason', async () => {
    const { group } = await aGroupOf(2)
    const sanne = await aTherapistOf()
    const { id } = (await ask(sanne, group)).body.doc
    expect((await answer('support', id, 'accept')).body.errors[0].field).toBe('reason')
    expect((await answer('support', id, 'accept', { reason: 'De manager is ziek' })).status).toBe(200)
  })
})
