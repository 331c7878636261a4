import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { aMembership } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { add, aGroupOf, aTherapistOf, outsideOrganisation, type Therapist, type World } from './people'

type Speaker = Parameters<typeof rest>[0]

const rowsIn = z.object({ docs: z.array(z.looseObject({ id: z.number() })) })

const listed = async (who: Speaker, group: number, words = ''): Promise<Map<number, Record<string, unknown>>> => {
  const { body } = await rest(who).get(`/api/intervisie-group-members?where[group][equals]=${group}&depth=0${words}`)
  return new Map(rowsIn.parse(body).docs.map((row) => [row.id, row]))
}

const personal = ['membershipNumber', 'memberKey', 'email', 'endedReason']
const shownOf = (row: Record<string, unknown> | undefined) =>
  personal.filter((name) => row?.[name] !== undefined && row[name] !== null)

let world: World
let left: { row: number; who: Therapist }
let outsider: number

beforeAll(async () => {
  world = await aGroupOf(3)
  const [, gone] = world.others
  const row = world.rows[2]
  if (!gone || !row) throw new Error('three are in it')
  left = { row, who: gone }
  await rest(world.manager).delete(`/api/intervisie-groups/${world.group}/members/${row}`, {
    json: { reason: 'Kwam nooit' },
  })
  const given = {
    organisation: await outsideOrganisation(),
    membershipNumber: 'K-77',
    name: 'Karin',
    email: 'k@x.test',
  }
  const made = await rest(world.manager).post(`/api/intervisie-groups/${world.group}/members`, { json: given })
  outsider = made.body.doc.id
}, 60_000)

describe('KS-GRP-3: who reads which members of a group', () => {
  it('fellow members: who is in it today, by name; no numbers, no addresses, nothing of before', async () => {
    const [fellow = null] = world.others
    const rows = await listed(fellow, world.group)
    expect([...rows.keys()].sort()).toEqual([...world.rows.slice(0, 2), outsider].sort())
    expect(rows.get(outsider)?.name).toBe('Karin')
    expect(shownOf(rows.get(outsider))).toEqual([])
    expect(shownOf(rows.get(world.rows[0] ?? 0))).toEqual([])
    // Their own row is theirs.
    expect(shownOf(rows.get(world.rows[1] ?? 0))).toEqual(['membershipNumber', 'memberKey'])
    expect((await rest(fellow).get(`/api/intervisie-group-members/${left.row}`)).status).toBe(404)
  })

  it('who manages it: everything, of before too', async () => {
    const rows = await listed(world.manager, world.group)
    expect([...rows.keys()].sort()).toEqual([...world.rows, outsider].sort())
    expect(shownOf(rows.get(outsider))).toEqual(['membershipNumber', 'memberKey', 'email'])
    expect(shownOf(rows.get(left.row))).toEqual(['membershipNumber', 'memberKey', 'endedReason'])
  })

  it('who left reads why, of themselves only', async () => {
    const rows = await listed(left.who, world.group)
    expect([...rows.keys()]).toEqual([left.row])
    expect(rows.get(left.row)?.endedReason).toBe('Kwam nooit')
  })

  it('staff: rows of the organisations they serve', async () => {
    const north = await listed('reviewer', world.group)
    expect([...north.keys()].sort()).toEqual([...world.rows].sort())
    expect(shownOf(north.get(left.row))).toEqual(['membershipNumber', 'memberKey', 'endedReason'])
    expect((await listed('reviewerSouth', world.group)).size).toBe(0)
    expect((await rest('reviewerSouth').get(`/api/intervisie-group-members/${left.row}`)).status).toBe(404)
    // Of the whole portal: also who is of an organisation without accounts here.
    expect(shownOf((await listed('support', world.group)).get(outsider))).toContain('email')
    // They look somebody up by number.
    const found = await listed('reviewer', world.group, `&where[membershipNumber][equals]=${world.manager.number}`)
    expect([...found.keys()]).toEqual([world.rows[0]])
  })

  const paths = personal.flatMap((field) => [
    `/api/intervisie-group-members?where[${field}][like]=a`,
    `/api/intervisie-group-members?where[or][0][and][0][${field}][exists]=true`,
    `/api/intervisie-group-members?sort=${field}`,
    `/api/intervisie-group-members?sort=-${field}`,
    `/api/intervisie-group-members/distinct?field=${field}`,
    `/api/intervisie-report-participants?where[member.${field}][like]=a`,
    `/api/intervisie-report-participants?sort=member.${field}`,
  ])
  it.each(paths)('fellow members can’t feel them out: %s', async (path) => {
    for (const who of [world.others[0] ?? null, world.manager]) {
      expect([400, 403, 404]).toContain((await rest(who).get(path)).status)
    }
  })

  it('staff who are in a group themselves can’t feel out their fellow members either', async () => {
    const both = world.others[0]
    if (!both) throw new Error('nobody')
    const req = await systemRequest()
    const [row] = await query(req, sql`SELECT user_id AS id FROM therapists WHERE id = ${both.therapist}`)
    const { organisation } = both
    await aMembership(req, { user: Number(row?.id), role: 'reviewer', displayName: 'Beoordelaar', organisation })
    const reply = await rest(both).get('/api/intervisie-group-members?where[email][like]=k')
    expect(reply.status).toBe(400)
    expect(shownOf((await listed(both, world.group)).get(outsider))).toEqual([])
    expect(shownOf((await listed(both, world.group)).get(left.row))).toContain('endedReason')
  })
})

describe('KS-GRP-1: who reads requests to join', () => {
  it('who asked, who manages the group, and staff of who asked', async () => {
    const carol = await aTherapistOf('zuid')
    const { body } = await rest(carol).post('/api/intervisie-join-requests', { json: { group: world.group } })
    const status = async (who: Speaker) => (await rest(who).get(`/api/intervisie-join-requests/${body.doc.id}`)).status
    expect([await status(carol), await status(world.manager), await status('reviewerSouth')]).toEqual([200, 200, 200])
    expect([await status('reviewer'), await status(world.others[0] ?? null)]).toEqual([404, 404])
  })
})

describe('KS-GRP-3: adding and asking are counted', () => {
  it('nobody tries numbers for names: after forty one waits, whatever came of it', async () => {
    const { group, manager } = await aGroupOf(1)
    const nobody = { ...manager, number: 'BESTAAT-NIET' }
    for (let time = 0; time < 40; time += 1) expect((await add(manager, group, nobody)).status).toBe(400)
    const refused = await add(manager, group, await aTherapistOf())
    expect([refused.status, refused.body.errors[0].message]).toEqual([429, expect.stringMatching(/Wacht \d+ minuten/)])
    expect((await add(world.manager, world.group, await aTherapistOf())).status).toBe(201)
  })

  it('nobody mails all managers: ten requests an hour, also when withdrawn, also at once', async () => {
    const sanne = await aTherapistOf()
    const groups = await Promise.all(Array.from({ length: 12 }, () => aGroupOf(1)))
    const replies = await Promise.all(
      groups.map(({ group }) => rest(sanne).post('/api/intervisie-join-requests', { json: { group } })),
    )
    const made = replies.filter(({ status }) => status === 201)
    expect([made.length, replies.filter(({ status }) => status === 429).length]).toEqual([10, 2])
    await rest(sanne).post(`/api/intervisie-join-requests/${made[0]?.body.doc.id}/withdraw`, { json: {} })
    const again = await rest(sanne).post('/api/intervisie-join-requests', { json: { group: world.group } })
    expect([again.status, again.body.errors[0].message]).toEqual([429, expect.stringMatching(/Wacht \d+ minuten/)])
  })
})
