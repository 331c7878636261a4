import { z } from 'zod'
import { withClient } from '@/scripts/lib/database/migrations'
import { strain, strainHead } from '../load'
import { peakDuring } from '../memory'
import { cookieOf, pageHeaders } from '../people'
import { type Bench, type Running, startPortal } from '../portal'
import { countPage } from '../queries'
import { countSql } from '../sql-counter'
import { printTable } from '../table'

const path = '/dossier'

/** Statements of Alice's dossier page. */
async function countDossierPage(bench: Bench): Promise<number> {
  const counter = await countSql(bench.database)
  const portal = await startPortal(bench, counter.url)
  try {
    return (await countPage(portal.url + path, counter, await pageHeaders(portal.url, 'alice'))).statements
  } finally {
    await portal.stop()
    await counter.stop()
  }
}

const started = z.object({ id: z.number() })
const trial = z.object({ status: z.string(), done: z.coerce.number(), results: z.coerce.number() })

/** Has the draft tried on all dossiers, as the button in the back office does. @returns how long, and how many differ */
async function simulate(url: string, database: string): Promise<{ seconds: number; results: number; done: number }> {
  return withClient(database, async (client) => {
    const norms = await client.query<{ id: number }>("SELECT id FROM norms WHERE code = 'bench-draft'")
    const headers = { cookie: await cookieOf(url, 'admin'), origin: url, 'sec-fetch-site': 'same-origin' }
    const began = performance.now()
    const reply = await fetch(`${url}/api/norms/${norms.rows[0]?.id}/simulate`, { method: 'POST', headers })
    const { id } = started.parse(await reply.json())
    for (;;) {
      const { rows } = await client.query(
        `SELECT status, coalesce(done, 0) AS done,
                (SELECT count(*) FROM simulation_results WHERE simulation_id = $1) AS results
           FROM norm_simulations WHERE id = $1`,
        [id],
      )
      const { status, done, results } = trial.parse(rows[0])
      if (status === 'failed') throw new Error('the simulation failed')
      if (status === 'done') return { seconds: (performance.now() - began) / 1000, results, done }
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })
}

async function measureSimulator({ url, pid }: Running, database: string): Promise<void> {
  const { result, peak } = await peakDuring(pid, () => simulate(url, database))
  const count = (value: number): string => value.toLocaleString('en-GB')
  printTable(
    'The simulator: a draft on every dossier, by the worker in the portal',
    ['dossiers', 'time', 'that differ', 'memory at most'],
    [[count(result.done), `${result.seconds.toFixed(1)} s`, count(result.results), `${peak.toFixed(0)} MB`]],
  )
}

/** The dossier page and the simulator, in the production build on these data. */
export async function measureInPortal(bench: Bench, dossiers: number): Promise<void> {
  const statements = await countDossierPage(bench)
  const portal = await startPortal(bench, bench.database)
  try {
    const headers = await pageHeaders(portal.url, 'alice')
    await fetch(portal.url + path, { headers })
    printTable(
      `The dossier page among ${dossiers.toLocaleString('en-GB')} dossiers`,
      ['page', 'SQL statements', 'aim', ...strainHead],
      [[path, `${statements}`, '≤ 8', ...(await strain(portal.pid, portal.url + path, headers))]],
    )
    await measureSimulator(portal, bench.database)
  } finally {
    await portal.stop()
  }
}
