import { withClient } from '@/scripts/lib/database/migrations'
import { rolesWith } from '@/src/access/permissions'
import { emailOf } from '../support/personas'
import { pageHeaders } from './people'
import { type Bench, startPortal } from './portal'
import { countPage } from './queries'
import { countSql } from './sql-counter'
import { percentile } from './statistics'
import { printTable } from './table'

const appointments = 5000
const colleagues = 4

/** Open every day from eight to eight, with four colleagues who can be planned sixty days ahead. */
const hours = `
  WITH g AS (
    INSERT INTO opening_hours (slot_minutes, lead_minutes, horizon_days, liberation_day, good_friday)
    VALUES (15, 0, 60, false, false) RETURNING id),
  days AS (
    INSERT INTO opening_hours_hours (_order, _parent_id, id, weekday, "from", until)
    SELECT n, g.id, 'bench-' || n, n::text::enum_opening_hours_hours_weekday, '08:00', '20:00' FROM g, generate_series(1, 7) n),
  callers AS (
    SELECT user_id, row_number() OVER (ORDER BY user_id) AS n FROM memberships
     WHERE ended_at IS NULL AND role::text = ANY($1::text[]) GROUP BY user_id LIMIT ${colleagues})
  INSERT INTO opening_hours_staff (_order, _parent_id, id, account_id, name)
  SELECT n, g.id, 'bench-' || n, user_id, 'Collega ' || n FROM g, callers`

/**
 * From tomorrow on, as many members at every time as there are colleagues, if there are: nobody has two at once. Not the member who looks:
 * hundreds of calls of one's own aren't what is measured. In SQL: no mails.
 */
const calls = `
  WITH members AS (
    SELECT t.id, t.organisation_id, row_number() OVER (ORDER BY t.id) - 1 AS n
      FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email <> $1),
  many AS (SELECT count(*) AS n FROM members),
  times AS (
    SELECT at, row_number() OVER (ORDER BY at) - 1 AS n
      FROM generate_series(1, 60) day,
           generate_series(0, 47) quarter,
           LATERAL (SELECT ((now() AT TIME ZONE 'Europe/Amsterdam')::date + day + time '08:00' + quarter * interval '15 minutes')
                             AT TIME ZONE 'Europe/Amsterdam' AS at) moment),
  both_free AS (
    SELECT s.account_id, s.name, m.id, m.organisation_id, t.at
      FROM times t CROSS JOIN (SELECT account_id, name, row_number() OVER (ORDER BY account_id) - 1 AS n FROM opening_hours_staff) s
      JOIN members m ON m.n = (t.n * ${colleagues} + s.n) % (SELECT n FROM many)
     WHERE s.n < (SELECT n FROM many))
  INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, staff_name, phone, subject, status)
  SELECT id, organisation_id, at, at + interval '15 minutes', account_id, name, '+31612345678', 'Wat de bench vraagt', 'booked'
    FROM both_free ORDER BY md5(at::text || account_id::text) LIMIT ${appointments}`

const open = '/service-contact?open=bellen'
const later = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)

const asked = [
  { name: 'the page, card shut', path: '/service-contact' },
  { name: 'four days of times', path: open },
  { name: 'four days, later', path: `${open}&dag=${later}` },
  { name: 'slots, four days', path: '/api/call-appointments/slots' },
  { name: 'slots, fourteen days', path: '/api/call-appointments/slots?days=14' },
] as const

const times = 40
const atOnce = 8

/** Milliseconds of one visit. */
async function visit(url: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now()
  const reply = await fetch(url, { headers, redirect: 'manual' })
  await reply.arrayBuffer()
  if (reply.status !== 200) throw new Error(`${url} answers ${reply.status}`)
  return performance.now() - began
}

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

async function statements(bench: Bench): Promise<number[]> {
  const counter = await countSql(bench.database)
  const portal = await startPortal(bench, counter.url)
  try {
    const headers = await pageHeaders(portal.url, 'alice')
    const counted: number[] = []
    for (const { path } of asked) counted.push((await countPage(portal.url + path, counter, headers)).statements)
    return counted
  } finally {
    await portal.stop()
    await counter.stop()
  }
}

/** Planning a call among 5,000 that stand: statements, and times alone and eight at once (KS-SRV-7). */
export async function measureCalls(bench: Bench): Promise<void> {
  const stand = await withClient(bench.database, async (client) => {
    await client.query(hours, [[...rolesWith('takeCalls')]])
    const { rowCount } = await client.query(calls, [emailOf('alice')])
    if (rowCount !== appointments) throw new Error(`${rowCount} calls were made`)
    await client.query('ANALYZE call_appointments')
    return rowCount
  })
  const counted = await statements(bench)
  const portal = await startPortal(bench, bench.database)
  const rows: string[][] = []
  try {
    const headers = await pageHeaders(portal.url, 'alice')
    for (const [at, { name, path }] of asked.entries()) {
      const url = portal.url + path
      for (let n = 0; n < 5; n++) await visit(url, headers)
      const alone: number[] = []
      for (let n = 0; n < times; n++) alone.push(await visit(url, headers))
      const together: number[] = []
      for (let n = 0; n < times / atOnce; n++) {
        together.push(...(await Promise.all(Array.from({ length: atOnce }, () => visit(url, headers)))))
      }
      const figures = [alone, together].flatMap((taken) => [inMs(taken, 0.5), inMs(taken, 0.95)])
      rows.push([name, String(counted[at]), ...figures])
    }
  } finally {
    await portal.stop()
  }
  const head = ['question', 'statements', 'alone p50', 'p95', `${atOnce} at once p50`, 'p95']
  printTable(`Planning a call: ${stand} stand`, head, rows)
}
