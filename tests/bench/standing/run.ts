/**
 * Good standing and missing list of every member in the database of DATABASE_URL, each in one go; says as JSON how long, how
 * many statements, and the memory before and at most. A process of its own: the bench itself boots no portal.
 */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'
import { everyStanding } from '@/collections/identity/StandingChanges/everyStanding'
import { screeningColumns, toScreened } from '@/collections/screening/Admissions/facts'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CopiedFields, copyOut } from '@/src/lib/copy-out'
import { postgres } from '@/src/lib/sql'
import { memoryOf, peakDuring } from '../memory'

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)

let statements = 0
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(target, client, given) {
    statements += 1
    return Reflect.apply(target, client, given)
  },
})

type Counts = { members: number; found: number }

async function goodStandings(): Promise<Counts> {
  const counts = { members: 0, found: 0 }
  for await (const { good } of everyStanding(req, amsterdamDay(new Date()))) {
    counts.members += 1
    if (!good) counts.found += 1
  }
  return counts
}

const everyList = `COPY (SELECT row_to_json(one)::text FROM (SELECT ${screeningColumns}
  FROM therapists t JOIN organisations o ON o.id = t.organisation_id ORDER BY t.id) one) TO STDOUT`

async function missingLists(): Promise<Counts> {
  const client = await postgres(payload).pool.connect()
  const counts = { members: 0, found: 0 }
  const fields = new CopiedFields()
  try {
    for await (const handful of copyOut(client, everyList)) {
      for (const line of handful) {
        fields.begin(line)
        counts.members += 1
        if (toScreened(JSON.parse(fields.text() ?? 'null')).missing.length > 0) counts.found += 1
      }
    }
  } finally {
    client.release()
  }
  return counts
}

async function measure(name: string, work: () => Promise<Counts>) {
  statements = 0
  const before = memoryOf(process.pid)
  const began = performance.now()
  const { result, peak } = await peakDuring(process.pid, work)
  return { name, ...result, seconds: (performance.now() - began) / 1000, statements, before, peak }
}

const measured = [await measure('good standing', goodStandings), await measure('missing list', missingLists)]
console.log(JSON.stringify(measured))
process.exit(0)
