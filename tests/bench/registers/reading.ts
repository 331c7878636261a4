import { createRequire } from 'node:module'
import { readDossiers } from '@/collections/registers/shared/readDossiers'
import { assess } from '@/src/domain/registers/assess'
import type { Norm } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'

/* Run by itself, as plain JavaScript: reads and judges every dossier of a database, and says how long and how much. */

type Pg = typeof import('pg')
const { Pool }: Pg = createRequire(__filename)('pg')

const pool = new Pool({ connectionString: process.env.DATABASE_URL })
const norms = new Map<number, Norm>()

async function normOf(id: number): Promise<Norm> {
  const known = norms.get(id)
  if (known) return known
  const { rows } = await pool.query<{ definition: unknown }>('SELECT definition FROM norms WHERE id = $1', [id])
  const norm = parseNorm(rows[0]?.definition)
  norms.set(id, norm)
  return norm
}

const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20

async function run(): Promise<void> {
  const on = amsterdamDay(new Date())
  const began = performance.now()
  const memory: number[] = []
  let dossiers = 0
  let lines = 0
  let complete = 0
  for await (const { norm, dossier } of readDossiers(pool, { on }, normOf)) {
    if (assess(norm, dossier, on).complete) complete++
    lines += dossier.credits.length
    dossiers++
    if (dossiers % 1000 === 0) memory.push(megabytes())
  }
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage()
  const half = Math.floor(memory.length / 2)
  console.log(
    JSON.stringify({
      seconds,
      cpu: (user + system) / 1e6,
      dossiers,
      lines,
      complete,
      firstHalf: Math.max(0, ...memory.slice(0, half)),
      secondHalf: Math.max(megabytes(), ...memory.slice(half)),
    }),
  )
  await pool.end()
}

void run()
