import { describe, expect, it } from 'vitest'
import { aGroup } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { organisation } from '../registers/life'
import { aGroupOf, aTherapistOf, type Therapist } from './people'

async function groupOn(spot: { lat: number; lng: number }, name: string, wanted: number): Promise<void> {
  const req = await systemRequest()
  const { id } = await aTherapist(req, { organisation: await organisation('noord') })
  await aGroup(req, { name, ...spot, wanted, members: [id] })
}

describe('KS-GRP-1: one group, with who manages it', () => {
  const card = (who: Parameters<typeof rest>[0], id: number | string) =>
    rest(who).get(`/api/intervisie-groups/${id}/card`)

  it('is for professionals, of any organisation; nobody else learns an address', async () => {
    const { group, manager } = await aGroupOf(2)
    const carol = await aTherapistOf('zuid')
    const reply = await card(carol, group)
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({ id: group, members: 2, you: 'stranger', manager: { email: manager.email } })
    expect(reply.headers.get('cache-control')).toContain('no-store')
    expect((await card(null, group)).status).toBe(401)
    // Of one group, out of reach and not there look the same.
    expect((await card('reviewer', group)).status).toBe(404)
    expect((await card('provider', group)).status).toBe(404)
    for (const id of [999_999, 0, 'x', '1%20OR%201']) expect((await card(carol, id)).status).toBe(404)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('says how one stands to it', async () => {
    const [one, two] = [await aGroupOf(3), await aGroupOf(1)]
    const sanne = await aTherapistOf()
    await rest(sanne).post('/api/intervisie-join-requests', { json: { group: one.group } })
    const you = async (who: Therapist, group: number) => (await card(who, group)).body.you
    expect(await you(sanne, one.group)).toBe('asked')
    expect(await you(sanne, two.group)).toBe('stranger')
    expect(await you(one.manager, one.group)).toBe('member')
    expect(await you(one.manager, two.group)).toBe('elsewhere')
  })

  it('a group that ended is gone', async () => {
    const { group, manager } = await aGroupOf(1)
    await rest(manager).post(`/api/intervisie-groups/${group}/end`, { json: { reason: 'Klaar' } })
    expect((await card(await aTherapistOf(), group)).status).toBe(404)
  })

  it('nobody takes the addresses of all groups along: after sixty one waits', async () => {
    const { group } = await aGroupOf(1)
    const sanne = await aTherapistOf()
    for (let time = 0; time < 60; time += 1) expect((await card(sanne, group)).status).toBe(200)
    expect((await card(sanne, group)).status).toBe(429)
    expect((await card(await aTherapistOf(), group)).status).toBe(200)
  })
})

describe('KS-GRP-1: the groups under one marker', () => {
  const at = (who: Parameters<typeof rest>[0], query: string) => rest(who).get(`/api/intervisie-groups/at?${query}`)

  it('are those on its spots that fit the filter', async () => {
    const sanne = await aTherapistOf()
    const spot = { lat: 51.111, lng: 5.555 }
    await groupOn(spot, 'Plek een', 1)
    await groupOn(spot, 'Plek twee', 0)
    const names = async (query: string) =>
      (await at(sanne, query)).body.groups.map(({ name }: { name: string }) => name)
    expect(await names('op=51.111,5.555')).toEqual(['Plek een', 'Plek twee'])
    expect(await names('op=51.111,5.555&ruimte=ja')).toEqual(['Plek een'])
    expect(await names('op=50,5')).toEqual([])
  })

  it.each(['', 'op=', 'op=x,y', 'op=1', 'op=91,5', `op=${Array(41).fill('52,5').join(';')}`, "op=52,5');--"])(
    'what can’t be a spot (%s) is told so',
    async (query) => {
      const reply = await at(await aTherapistOf(), query)
      expect(reply.status).toBe(400)
      expect(reply.body.errors[0].field).toBe('op')
    },
  )

  it('are for professionals', async () => {
    expect((await at(null, 'op=52,5')).status).toBe(401)
    expect((await at('reviewer', 'op=52,5')).status).toBe(403)
  })
})
