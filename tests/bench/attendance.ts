import { withClient } from '@/scripts/lib/database/migrations'
import { runScript } from '@/scripts/lib/processes'
import { decodeText } from '@/src/domain/accreditation/decode-text'
import { readParticipants } from '@/src/domain/accreditation/participant-list'
import { attendanceKey, meetings, numberAt, participants } from './attendance-names'
import { memoryOf, peakDuring } from './memory'
import { cookieOf } from './people'
import type { Bench, Running } from './portal'
import { printTable } from './table'

/** As many as the page of a contact person sends at a time. */
const chunk = 500

/** Fills in what attendance needs, before the portal starts. */
export const fillAttendance = ({ environment, database }: Bench): Promise<void> =>
  runScript('Filling in participants', 'tests/bench/data/attendance.ts', {
    environment: { ...environment, DATABASE_URL: database, LOG_LEVEL: 'silent', PORT: '3999' },
  })

const sessionsOf = (database: string): Promise<number[]> =>
  withClient(database, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `SELECT id FROM course_sessions WHERE starts_on::text = ANY($1) ORDER BY starts_on`,
      [meetings],
    )
    return rows.map(({ id }) => id)
  })

/**
 * Until nobody is being told of their points any more: that goes on after the answer, in the same process. Then the
 * statistics of the tables are taken, as PostgreSQL does by itself within a minute.
 */
const settled = (database: string): Promise<void> =>
  withClient(database, async (client) => {
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT 1 FROM payload_jobs WHERE task_slug = 'tell-participants' AND completed_at IS NULL AND NOT has_error LIMIT 1`,
      )
      if (rowCount === 0) break
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    await client.query('ANALYZE')
  })

async function post(url: string, headers: Record<string, string>, session: number, numbers: string[]): Promise<number> {
  const reply = await fetch(`${url}/api/attendance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ session, participants: numbers.map((registrationNumber) => ({ registrationNumber })) }),
  })
  const text = await reply.text()
  if (reply.status !== 200) throw new Error(`Attendance was refused: ${reply.status} ${text.slice(0, 200)}`)
  return Number(/"credited":(\d+)/.exec(text)?.[1])
}

/** Ten thousand rows by the interface in one call, the same again, and from CSV in parts; rows a second and peak memory. */
export async function measureAttendance(bench: Bench, { url, pid }: Running): Promise<void> {
  const [byApi = 0, byHand = 0] = await sessionsOf(bench.database)
  const numbers = Array.from({ length: participants }, (_, index) => numberAt(index))
  const key = { authorization: `providers API-Key ${attendanceKey}` }
  const person = { cookie: await cookieOf(url, 'provider'), origin: url, 'sec-fetch-site': 'same-origin' }
  const csv = new TextEncoder().encode(`Naam;Registratienummer\r\n${numbers.map((one) => `Noor;${one}`).join('\r\n')}`)
  const fromCsv = async (): Promise<number> => {
    const list = readParticipants(decodeText(csv), new Map()).participants.map(({ number }) => number)
    let credited = 0
    for (let at = 0; at < list.length; at += chunk)
      credited += await post(url, person, byHand, list.slice(at, at + chunk))
    return credited
  }
  const runs: [string, number, () => Promise<number>][] = [
    ['API, one call', participants, () => post(url, key, byApi, numbers)],
    ['API, the same again', 0, () => post(url, key, byApi, numbers)],
    [`CSV, ${chunk} a call`, participants, fromCsv],
  ]
  const rows: string[][] = []
  await settled(bench.database)
  for (const [name, expected, work] of runs) {
    const before = memoryOf(pid)
    const began = performance.now()
    const { result, peak } = await peakDuring(pid, work)
    const seconds = (performance.now() - began) / 1000
    if (result !== expected) throw new Error(`${name}: ${result} credited instead of ${expected}`)
    await settled(bench.database)
    const memory = [before, peak].map((value) => `${value.toFixed(0)} MB`)
    rows.push([name, `${seconds.toFixed(1)} s`, (participants / seconds).toFixed(0), ...memory])
  }
  printTable(
    `Attendance: ${participants} participants, three lines each`,
    ['handed in', 'time', 'rows/s', 'before', 'peak'],
    rows,
  )
}
