import { describe, expect, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { add, aGroupOf, aTherapistOf, standing } from './people'

type Reply = { status: number; body: { errors?: { message: string }[] } }

const statuses = (replies: Reply[]): number[] => replies.map(({ status }) => status).sort()

/** How many groups somebody is in. */
async function groupsOf(therapist: number): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT 1 FROM intervisie_group_members WHERE therapist_id = ${therapist} AND until IS NULL`,
  )
  return rows.length
}

/** How many of this database wait for a row of somebody else. */
async function waitingForLocks(): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows.length
}

/** Every standing group has exactly one manager, the one it names. */
async function managersAgree(group: number): Promise<void> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT manager_id AS manager FROM intervisie_groups WHERE id = ${group}`,
  )
  const managers = (await standing(group)).filter(({ role }) => role === 'manager')
  expect(managers.map(({ therapist }) => therapist)).toEqual([row?.manager])
}

const said = (replies: Reply[]) => replies.find(({ status }) => status === 409)?.body.errors?.[0]?.message

describe('KS-GRP-5: at the same moment', () => {
  it('two managers add the same person: one gets through, the other a clear 409', async () => {
    const [one, two] = [await aGroupOf(1), await aGroupOf(1)]
    for (let round = 0; round < 3; round += 1) {
      const sanne = await aTherapistOf()
      const replies = await Promise.all([add(one.manager, one.group, sanne), add(two.manager, two.group, sanne)])
      expect(statuses(replies)).toEqual([201, 409])
      expect(said(replies)).toContain('al in een andere intervisiegroep')
      expect(await groupsOf(sanne.therapist)).toBe(1)
    }
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('one manager accepts while another adds', async () => {
    const [one, two] = [await aGroupOf(1), await aGroupOf(1)]
    for (let round = 0; round < 3; round += 1) {
      const sanne = await aTherapistOf()
      const asked = await rest(sanne).post('/api/intervisie-join-requests', { json: { group: one.group } })
      const replies = await Promise.all([
        rest(one.manager).post(`/api/intervisie-join-requests/${asked.body.doc.id}/accept`, { json: {} }),
        add(two.manager, two.group, sanne),
      ])
      expect(replies.filter(({ status }) => status < 300)).toHaveLength(1)
      // Too late is either: in a group already, or the request withdrawn by that.
      expect(said(replies)).toMatch(/al in een andere intervisiegroep|is ingetrokken/)
      expect(await groupsOf(sanne.therapist)).toBe(1)
    }
  })

  it('two managers accept the same person', async () => {
    const [one, two] = [await aGroupOf(1), await aGroupOf(1)]
    const sanne = await aTherapistOf()
    const asked = await Promise.all(
      [one, two].map(({ group }) => rest(sanne).post('/api/intervisie-join-requests', { json: { group } })),
    )
    const replies = await Promise.all(
      asked.map(({ body }, index) =>
        rest([one, two][index]?.manager ?? null).post(`/api/intervisie-join-requests/${body.doc.id}/accept`, {
          json: {},
        }),
      ),
    )
    expect(statuses(replies)).toEqual([200, 409])
    expect(await groupsOf(sanne.therapist)).toBe(1)
  })

  it('somebody makes two groups: one stands', async () => {
    const sanne = await aTherapistOf()
    const replies = await Promise.all(
      ['Goes', 'Zeist'].map((place) =>
        rest(sanne).post('/api/intervisie-groups', { json: { name: `In ${place}`, place } }),
      ),
    )
    expect(statuses(replies)).toEqual([201, 409])
    expect(said(replies)).toContain('al in een intervisiegroep')
    const made = await query(
      await systemRequest(),
      sql`SELECT id FROM intervisie_groups WHERE manager_id = ${sanne.therapist}`,
    )
    expect(made).toHaveLength(1)
  })

  it('somebody asks twice: one request', async () => {
    const { group } = await aGroupOf(1)
    const sanne = await aTherapistOf()
    const ask = () => rest(sanne).post('/api/intervisie-join-requests', { json: { group } })
    expect(statuses(await Promise.all([ask(), ask()]))).toEqual([201, 409])
  })
})

describe('KS-GRP-3: at the same moment there is one manager', () => {
  const handOver = (who: Parameters<typeof rest>[0], group: number, memberId: unknown) =>
    rest(who).post(`/api/intervisie-groups/${group}/manager`, { json: { memberId } })

  it('handing over while the new one leaves', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { group, manager, others, rows } = await aGroupOf(3)
      const leave = rest(others[0] ?? null).delete(`/api/intervisie-groups/${group}/members/${rows[1]}`)
      const replies = await Promise.all([handOver(manager, group, rows[1]), leave])
      expect(replies.filter(({ status }) => status < 300)).toHaveLength(1)
      await managersAgree(group)
    }
  })

  it('two hand-overs', async () => {
    const { group, manager, rows } = await aGroupOf(3)
    const replies = await Promise.all([handOver(manager, group, rows[1]), handOver(manager, group, rows[2])])
    expect(replies.filter(({ status }) => status < 300)).toHaveLength(1)
    await managersAgree(group)
  })

  it('the details are changed while it is being handed over: nothing of before is written back', async () => {
    const { group, manager, others, rows } = await aGroupOf(2)
    const holder = await systemRequest()
    const edit = await inTransaction(holder, async () => {
      await query(holder, sql`SELECT id FROM intervisie_groups WHERE id = ${group} FOR UPDATE`)
      const waiting = rest(manager).patch(`/api/intervisie-groups/${group}`, { json: { wanted: 2 } })
      await vi.waitFor(async () => expect(await waitingForLocks()).toBeGreaterThan(0), { timeout: 60_000 })
      await query(holder, sql`UPDATE intervisie_group_members SET role = 'member' WHERE id = ${rows[0]}`)
      await query(holder, sql`UPDATE intervisie_group_members SET role = 'manager' WHERE id = ${rows[1]}`)
      await query(holder, sql`UPDATE intervisie_groups SET manager_id = ${others[0]?.therapist} WHERE id = ${group}`)
      return { waiting }
    })
    // Whoever handed it over doesn't change it any more. Read before the lock, it would have been a clash.
    expect((await edit.waiting).status).toBe(404)
    await managersAgree(group)
    expect((await standing(group)).find(({ role }) => role === 'manager')?.id).toBe(rows[1])
  })

  it('the last two leave: who manages stays', async () => {
    const { group, manager, others, rows } = await aGroupOf(2)
    const leave = (who: Parameters<typeof rest>[0], row: unknown) =>
      rest(who).delete(`/api/intervisie-groups/${group}/members/${row}`)
    const replies = await Promise.all([leave(manager, rows[0]), leave(others[0] ?? null, rows[1])])
    expect(statuses(replies)).toEqual([200, 409])
    await managersAgree(group)
  })
})
