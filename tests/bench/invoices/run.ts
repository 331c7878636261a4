/**
 * The contribution of a year for every member of the bench's organisation in the database of DATABASE_URL, as the job makes it;
 * then their mails, and papers. Says as JSON how long, how many statements, the memory, and whether the numbers have a gap. A
 * process of its own: the bench itself boots no portal.
 */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'
import { contributionPreview } from '@/collections/invoicing/InvoiceRuns/preview'
import { startRun } from '@/collections/invoicing/InvoiceRuns/start'
import { goOnWithRun } from '@/collections/invoicing/InvoiceRuns/work/goOn'
import { mailRun } from '@/collections/invoicing/InvoiceRuns/work/mail'
import { invoicePapers } from '@/collections/invoicing/Invoices/document/load'
import { invoicePdf } from '@/collections/invoicing/Invoices/document/pdf'
import { ublOf } from '@/src/domain/invoicing/ubl'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aSeller } from '@/tests/factories/invoicing'
import { memoryOf, peakDuring } from '../memory'

/** So many mails and papers say enough. */
const sample = { mails: 2_000, papers: 300 }

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const today = amsterdamDay(new Date())

let statements = 0
const send = pg.Client.prototype.query
pg.Client.prototype.query = new Proxy(send, {
  apply(target, client, given) {
    statements += 1
    return Reflect.apply(target, client, given)
  },
})

const seconds = (began: number): number => (performance.now() - began) / 1000
const number = async (statement: ReturnType<typeof sql>): Promise<number> =>
  Number(Object.values((await query(req, statement))[0] ?? {})[0])

async function measureRun() {
  const organisation = await number(sql`SELECT id FROM organisations WHERE slug = 'bench-contribution'`)
  const of = { organisation, year: yearOf(today) + 1 }
  const before = memoryOf(process.pid)
  let began = performance.now()
  const { members, total } = await contributionPreview(req, of)
  const preview = seconds(began)
  const run = await startRun(req, { ...of, members, total }, today)
  statements = 0
  began = performance.now()
  const { peak } = await peakDuring(process.pid, async () => {
    while ((await goOnWithRun(payload, run, { tell: async (_payload, _run, after) => after })).rest);
  })
  const time = seconds(began)
  const [found] = await query(
    req,
    sql`SELECT count(*)::int AS made, sum(payable)::float = ${total} AS exact, max(sequence) - min(sequence) + 1 = count(*) AS gapless
          FROM invoices WHERE run_id = ${run}`,
  )
  return { run, preview, time, before, peak, planned: members, statements: statements / members, ...found }
}

async function measureMails(run: number) {
  const after = await number(
    sql`SELECT min(id) - 1 FROM (SELECT id FROM invoices WHERE run_id = ${run} ORDER BY id DESC LIMIT ${sample.mails}) one`,
  )
  const began = performance.now()
  await mailRun(payload, run, after)
  return { mails: sample.mails, time: seconds(began) }
}

async function measurePapers(run: number) {
  const ids = await query(req, sql`SELECT id FROM invoices WHERE run_id = ${run} ORDER BY id LIMIT ${sample.papers}`)
  const times: Record<'pdf' | 'ubl', number[]> = { pdf: [], ubl: [] }
  for (const { id } of ids) {
    for (const paper of ['ubl', 'pdf'] as const) {
      const began = performance.now()
      const [invoice] = await invoicePapers(req, sql`i.id = ${Number(id)}`)
      if (!invoice) throw new Error('no invoice')
      if (paper === 'pdf') await invoicePdf(invoice)
      else ublOf(invoice)
      times[paper].push(performance.now() - began)
    }
  }
  return times
}

await payload.updateGlobal({ slug: 'invoice-settings', data: { seller: aSeller }, ...asSystem(req, 'bench') })
const made = await measureRun()
const mails = await measureMails(made.run)
const papers = await measurePapers(made.run)
console.log(JSON.stringify({ made, mails, papers }))
process.exit(0)
