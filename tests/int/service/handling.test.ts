import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { act, aMember, aRequest, charged, filled, mailsAbout, quote, statusOf, submit } from './members'

beforeAll(async () => {
  await systemRequest()
}, 60_000)

describe('KS-SRV-1 to KS-SRV-5: colleagues work through them', () => {
  it('who handles requests of the organisation, and nobody else', async () => {
    const { id } = await aRequest({ kind: 'recognition', status: 'submitted' })
    const status = async (who: Parameters<typeof act>[0]) => (await act(who, id, 'take')).status
    expect([await status(null), await status('alice'), await status('finance'), await status('editor')]).toEqual([
      401, 404, 404, 404,
    ])
    expect(await status('reviewerSouth')).toBe(404)
    expect(await statusOf(id)).toBe('submitted')
    expect(await status('reviewer')).toBe(200)
  })

  it('of two who begin at once the second reads who was first', async () => {
    const { id } = await aRequest({ kind: 'recognition', status: 'submitted' })
    const both = await Promise.all([act('reviewer', id, 'take'), act('reviewer2', id, 'take')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const second = both.find(({ status }) => status === 409)
    expect(second?.body.errors[0].message).toMatch(/“In behandeling”, door Reviewer2?\./)
  })

  it('finished with what was done, told by mail; then it is over', async () => {
    const { id, member } = await aRequest({ kind: 'dossier-update', status: 'submitted' })
    const without = await act('support', id, 'finish', { answer: '  ' })
    expect([without.status, without.body.errors[0].field]).toEqual([400, 'answer'])
    expect((await act('support', id, 'finish', { answer: 'Code 24104 staat erbij.' })).body).toEqual({
      id,
      status: 'done',
    })
    expect(await mailsAbout(id)).toEqual(['request-handled'])
    expect((await act('support', id, 'refuse', { answer: 'Toch niet.' })).status).toBe(409)
    expect((await act(member, id, 'withdraw')).status).toBe(409)
  })

  it('refused with the reason: what it cost is given back', async () => {
    const member = await aMember()
    const { body } = await submit(member, filled.conduct)
    await act('support', body.id, 'take')
    expect((await act('support', body.id, 'refuse', { answer: 'Je geboortedatum is niet nagekeken.' })).status).toBe(
      200,
    )
    expect((await charged(body.id)).every((line) => line.endsWith('settled'))).toBe(true)
    expect(await mailsAbout(body.id)).toEqual(['request-received', 'request-refused'])
  })

  it('KS-SRV-2: a refused request doesn’t use up the one that is included', async () => {
    const member = await aMember()
    const { body } = await submit(member, filled.update)
    expect((await quote(member, filled.update)).body).toMatchObject({ price: 1995, includedYear: null })
    expect((await act('support', body.id, 'refuse', { answer: 'Deze code kennen we niet.' })).status).toBe(200)
    expect((await quote(member, filled.update)).body).toMatchObject({
      price: 0,
      includedYear: new Date().getFullYear(),
    })
  })

  it('one’s own is for a colleague', async () => {
    const member = await aMember()
    await query(
      await systemRequest(),
      sql`INSERT INTO memberships (user_id, role, display_name) VALUES (${member.userId}, 'support', 'Kim')`,
    )
    const { id } = await aRequest({ kind: 'recognition', status: 'submitted' }, member)
    expect((await act(member, id, 'take')).status).toBe(409)
    expect((await act(member, id, 'finish', { answer: 'Geregeld.' })).status).toBe(409)
  })
})
