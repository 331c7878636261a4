/**
 * Turns the rounds of the keurmerk in the database of DATABASE_URL on the day given, as the job does, and then once more. Says as
 * JSON how long, how many statements and the memory. A process of its own: the bench itself boots no portal.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import pg from 'pg'
import { keurmerkOptions } from '@/collections/keurmerk'
import { turnRounds } from '@/plugins/keurmerk/round/task'
import { memoryOf, peakDuring } from '../memory'

const payload = await getPayload({ config, disableOnInit: true })

let statements = 0
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(target, client, given) {
    statements += 1
    return Reflect.apply(target, client, given)
  },
})

const before = memoryOf(process.pid)
const began = performance.now()
const { result: steps, peak } = await peakDuring(process.pid, () => turnRounds(payload, keurmerkOptions, new Date()))
const time = (performance.now() - began) / 1000
const counted = statements
const again = await turnRounds(payload, keurmerkOptions, new Date())
console.log(JSON.stringify({ steps, again, time, statements: counted, before, peak }))
process.exit(0)
