import { z } from 'zod'
import { withClient } from '@/scripts/lib/database/migrations'
import type { Bench } from '../portal'
import { printTable } from '../table'
import { fillDossiers } from './data'
import { deliverySeconds } from './discard'
import { measureInPortal } from './in-portal'
import { plainJavaScript, runPlain } from './plain'

const seconds = (value: number): string => `${value.toFixed(1)} s`
const perSecond = (value: number): string => Math.round(value).toLocaleString('en-GB')

const rates = z.object({ rate: z.number(), slowest: z.number() })

/** Assessments per second of the pure engine, on one core. */
async function measureEngine(plain: string): Promise<void> {
  const { rate, slowest } = rates.parse(await runPlain(plain, 'engine.js'))
  printTable(
    'The engine alone: KCKZ 2023, 60 credits',
    ['', 'aim', 'median second', 'slowest second'],
    [['assessments', '≥ 50,000', perSecond(rate), perSecond(slowest)]],
  )
}

const columns =
  'registration, id, earned_on, category, topic, component, activity, course, course_session, points, source, reverses'

const reading = z.object({
  seconds: z.number(),
  cpu: z.number(),
  dossiers: z.number(),
  lines: z.number(),
  complete: z.number(),
  firstHalf: z.number(),
  secondHalf: z.number(),
})

/** A full re-assessment of every dossier in the database, against the time in which PostgreSQL delivers the same rows. */
async function measureReading(url: string, plain: string): Promise<void> {
  const delivery = (order: string): Promise<number> =>
    withClient(url, (client) => deliverySeconds(client, `SELECT ${columns} FROM credits ${order}`))
  // The first time brings what fits into memory.
  await delivery('')
  const asTheyLie = await delivery('')
  const inOrder = await delivery('ORDER BY registration')
  const all = reading.parse(await runPlain(plain, 'reading.js', { DATABASE_URL: url }))
  const against = (other: number): string => `${(all.seconds / other).toFixed(1)} ×`
  printTable(
    `Every dossier again: ${perSecond(all.dossiers)} dossiers, ${perSecond(all.lines)} credits, ${perSecond(all.complete)} complete`,
    ['', 'time', 'read and judged takes', 'aim'],
    [
      ['COPY of the credits, as they lie', seconds(asTheyLie), against(asTheyLie), '≤ 3 ×'],
      ['COPY, ordered by registration', seconds(inOrder), against(inOrder), ''],
      ['read and judged', `${seconds(all.seconds)}, CPU ${seconds(all.cpu)}`, '', ''],
    ],
  )
  const half = (value: number): string => `${value.toFixed(0)} MB`
  console.log(`Memory (RSS): at most ${half(all.firstHalf)} in the first half, ${half(all.secondHalf)} in the second`)
}

/**
 * The engine, the re-assessment, the dossier page and the simulator.
 * @param dossiers so many, of fifty credits each
 */
export async function measureRegisters(bench: Bench, dossiers: number): Promise<void> {
  const plain = plainJavaScript()
  await measureEngine(plain)
  const began = Date.now()
  await fillDossiers(bench.database, dossiers)
  console.log(`\n${perSecond(dossiers)} dossiers filled in ${seconds((Date.now() - began) / 1000)}`)
  await measureReading(bench.database, plain)
  await measureInPortal(bench, dossiers)
}
