import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { postgres } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { aVisit, aVisitor } from '../visitation/people'
import { aGroupOf, aTherapistOf, type World } from './people'

type Values = readonly (string | number | null)[]

const failure = z.object({ message: z.string(), constraint: z.string().optional() })

let req: PayloadRequest
let run: (statement: string, values?: Values) => Promise<Record<string, unknown>[]>

/** The constraint that refuses a statement, or what a trigger says; null: the database lets it pass. */
async function refusedBy(...statements: [string, Values?][]): Promise<string | null> {
  const client = await postgres(req.payload).pool.connect()
  try {
    await client.query('BEGIN')
    for (const [statement, values = []] of statements) await client.query(statement, [...values])
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    return null
  } catch (error) {
    const { constraint, message } = failure.parse(error)
    return constraint ?? message
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

let world: World
let north: number

beforeAll(async () => {
  req = await systemRequest()
  run = async (statement, values = []) => (await postgres(req.payload).pool.query(statement, [...values])).rows
  world = await aGroupOf(2)
  north = world.manager.organisation
}, 60_000)

const addMember = `INSERT INTO intervisie_group_members
  (group_id, organisation_id, therapist_id, membership_number, member_key, role, "from", until)
  VALUES ($1, $2, $3, $4, $4, $5, '2025-01-01', $6)`

describe('KS-GRP-3, KS-GRP-5: what the database itself holds to about groups', () => {
  it('nobody stands in two groups: by number, nor by profile', async () => {
    const other = await aGroupOf(1)
    const [one] = world.others
    if (!one) throw new Error('two are in it')
    const [row] = await run('SELECT member_key AS key FROM intervisie_group_members WHERE id = $1', [
      world.rows[1] ?? 0,
    ])
    const values = (therapist: number | null, key: unknown, role: string, until: string | null) =>
      [other.group, north, therapist, String(key), role, until] as const
    expect(await refusedBy([addMember, values(null, row?.key, 'member', null)])).toBe(
      'intervisie_group_members_one_group',
    )
    expect(await refusedBy([addMember, values(one.therapist, 'ANDERS', 'member', null)])).toBe(
      'intervisie_group_members_one_group_here',
    )
    // What is over, is over.
    expect(await refusedBy([addMember, values(one.therapist, row?.key, 'member', '2025-02-01')])).toBeNull()
    expect(await refusedBy([addMember, values(one.therapist, row?.key, 'member', '2024-12-31')])).toBe(
      'intervisie_group_members_in_order',
    )
    const third = await aTherapistOf()
    expect(await refusedBy([addMember, values(third.therapist, 'DERDE', 'manager', null)])).toBe(
      'intervisie_group_members_one_manager',
    )
    expect(await refusedBy([addMember, values(null, 'VIERDE', 'manager', '2025-02-01')])).toBe(
      'intervisie_group_members_manager_is_here',
    )
  })

  it('a membership is never removed; a group is never without its manager, nor ended with members', async () => {
    const [managing = 0, second = 0] = world.rows
    const set = 'UPDATE intervisie_group_members SET role = $2 WHERE id = $1'
    expect(await refusedBy(['DELETE FROM intervisie_group_members WHERE id = $1', [second]])).toMatch(/ended, not/)
    expect(await refusedBy([set, [managing, 'member']])).toMatch(/one manager/)
    expect(await refusedBy([set, [managing, 'member']], [set, [second, 'manager']])).toMatch(/one manager/)
    const hand = 'UPDATE intervisie_groups SET manager_id = $2 WHERE id = $1'
    const to = [world.group, world.others[0]?.therapist ?? 0]
    expect(await refusedBy([hand, to])).toMatch(/one manager/)
    expect(await refusedBy([set, [managing, 'member']], [set, [second, 'manager']], [hand, to])).toBeNull()
    expect(await refusedBy([`UPDATE intervisie_groups SET status = 'ended' WHERE id = $1`, [world.group]])).toMatch(
      /ended has no members/,
    )
  })

  it('one open request to join a group', async () => {
    const { therapist } = await aTherapistOf()
    const ask = `INSERT INTO intervisie_join_requests (group_id, therapist_id, organisation_id, status) VALUES ($1, $2, $3, $4)`
    const as = (status: string): [string, Values] => [ask, [world.group, therapist, north, status]]
    expect(await refusedBy(as('open'), as('open'))).toBe('intervisie_join_requests_one_open')
    expect(await refusedBy(as('withdrawn'), as('declined'), as('open'))).toBeNull()
  })
})

describe('norms §2.9, X-4: what the database itself holds to about sessions', () => {
  const session = (given: Record<string, string | number | null>): [string, Values] => {
    const fields = { therapist_id: world.manager.therapist, organisation_id: north, date: '2026-02-02', ...given }
    const names = Object.keys(fields)
    const places = names.map((_, index) => `$${index + 1}`)
    return [
      `INSERT INTO intervisie_sessions (${names.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(fields),
    ]
  }
  const from = (start: number | null, end: number | null, status = 'submitted') =>
    session({ start_minute: start, end_minute: end, status })

  it('no two of one member at once; without times a session takes the day', async () => {
    const rule = 'intervisie_sessions_not_at_once'
    expect(await refusedBy(from(600, 720), from(719, 780, 'approved'))).toBe(rule)
    expect(await refusedBy(from(600, 720), from(720, 780, 'returned'))).toBeNull()
    expect(await refusedBy(from(null, null), from(600, 720))).toBe(rule)
    expect(await refusedBy(from(600, 720), from(600, 720, 'draft'), from(600, 720, 'rejected'))).toBeNull()
    expect(await refusedBy(from(600, 720), session({ date: '2026-02-03', status: 'submitted' }))).toBeNull()
    const { therapist } = await aTherapistOf()
    expect(await refusedBy(from(null, null), session({ therapist_id: therapist, status: 'submitted' }))).toBeNull()
  })

  it.each<[string, Record<string, number>]>([
    ['intervisie_sessions_hours', { hours: 25 }],
    ['intervisie_sessions_hours', { hours: -1 }],
    ['intervisie_sessions_credited', { hours: 2, credited_hours: 2.5 }],
    ['intervisie_sessions_in_order', { start_minute: 600, end_minute: 600 }],
  ])('%s: %j', async (rule, given) => {
    expect(await refusedBy(session({ status: 'draft', ...given }))).toBe(rule)
  })

  it('a report names somebody once, and is one session for each', async () => {
    const [made] = await run(
      `INSERT INTO intervisie_reports (group_id, therapist_id, organisation_id, status) VALUES ($1, $2, $3, 'sent') RETURNING id`,
      [world.group, world.manager.therapist, north],
    )
    const report = Number(made?.id)
    const named: [string, Values] = [
      `INSERT INTO intervisie_report_participants (report_id, group_id, member_id, name, answer) VALUES ($1, $2, $3, 'X', 'waiting')`,
      [report, world.group, world.rows[0] ?? 0],
    ]
    expect(await refusedBy(named)).toBeNull()
    expect(await refusedBy(named, named)).toBe('intervisie_report_participants_once')
    const of = session({ report_id: report, status: 'draft' })
    expect(await refusedBy(of)).toBeNull()
    expect(await refusedBy(of, of)).toBe('intervisie_sessions_once_per_report')
  })

  it('one main practice', async () => {
    const practice: [string, Values] = [
      `INSERT INTO practices (therapist_id, organisation_id, name, place, main) VALUES ($1, $2, 'X', 'Utrecht', true)`,
      [world.manager.therapist, north],
    ]
    expect(await refusedBy(practice)).toBeNull()
    expect(await refusedBy(practice, practice)).toBe('practices_one_main')
  })
})

describe('KS-VIS-2: what the database itself holds to about visits', () => {
  const set = (id: number, change: string): [string, Values] => [`UPDATE visitations SET ${change} WHERE id = $1`, [id]]

  it('one open visit a member; whatever has ended stands beside it', async () => {
    const { member } = await aVisit(req, 'agreed')
    const another = (status: string, why: string | null): [string, Values] => [
      `INSERT INTO visitations (therapist_id, organisation_id, kind, status, cancel_reason) VALUES ($1, $2, 'voluntary', $3, $4)`,
      [member.id, member.organisation, status, why],
    ]
    expect(await refusedBy(another('due', null))).toBe('visitations_one_open')
    expect(await refusedBy(another('cancelled', 'Ziek.'))).toBeNull()
    expect(await refusedBy(another('cancelled', '  '))).toBe('visitations_cancelled_why')
  })

  it('from a date on there is a date and a visitor, in order', async () => {
    const { id } = await aVisit(req, 'agreed')
    expect(await refusedBy(set(id, 'date = NULL'))).toBe('visitations_has_date')
    expect(await refusedBy(set(id, 'visitor_id = NULL'))).toBe('visitations_has_visitor')
    expect(await refusedBy(set(id, 'end_minute = start_minute'))).toBe('visitations_in_order')
  })

  it('a visitor is in one place at a time', async () => {
    const { user } = await aVisitor(req)
    await aVisit(req, 'agreed', user)
    const { id } = await aVisit(req, 'proposed', user, { startMinute: 720, endMinute: 780 })
    expect(await refusedBy(set(id, 'start_minute = 719'))).toBe('visitations_visitor_once')
    expect(await refusedBy(set(id, `start_minute = 600, status = 'visited'`))).toBeNull()
  })

  it('what was done stays written, and what was charged stands, in whole cents', async () => {
    const { id, member } = await aVisit(req, 'agreed')
    const [said] = await run(
      `INSERT INTO visitation_events (visitation_id, therapist_id, organisation_id, action, by_name, at) VALUES ($1, $2, $3, 'open', 'X', now()) RETURNING id`,
      [id, member.id, member.organisation],
    )
    const event = Number(said?.id)
    expect(await refusedBy([`UPDATE visitation_events SET by_name = 'Y' WHERE id = $1`, [event]])).toMatch(/stays/)
    expect(await refusedBy(['DELETE FROM visitation_events WHERE id = $1', [event]])).toMatch(/stays/)
    const book = `INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
      VALUES ($1, $2, 'X', $3, '2026-11-22', $4) RETURNING id`
    const charge = (amount: number): [string, Values] => [book, [member.id, north, amount, `test/${id}`]]
    expect(await refusedBy(charge(75.5))).toBe('charges_whole_cents')
    expect(await refusedBy(charge(-1))).toBe('charges_whole_cents')
    const [booked] = await run(...charge(7500))
    const is = [Number(booked?.id)]
    expect(await refusedBy(['UPDATE charges SET amount = 1 WHERE id = $1', is])).toMatch(/stands/)
    expect(await refusedBy(['DELETE FROM charges WHERE id = $1', is])).toMatch(/stands/)
    expect(await refusedBy(charge(100))).toMatch(/source/)
  })
})
