/**
 * npm run bench [-- queries load weight uploads agenda directory knowledge attendance intervisie registers standing invoices export calls keurmerk chat assistant] [--details] [--dossiers=100000]:
 * the figures of the portal, printed and never asserted. Without a name all parts run, in about eleven minutes; registers
 * alone takes four. --details lists the statements and the files behind the numbers.
 *
 * Data: the template of the tests with 10,000 therapists and 200,000 uploads, in a database of its own that is thrown away
 * (on the server of TEST_DATABASE_URL, else on an embedded PostgreSQL). The portal is the production build behind our own
 * HTTP server on 127.0.0.1; an existing build is used when the sources haven't changed.
 *
 * - queries: a proxy between portal and PostgreSQL counts statements; the median of 15 visits after 2 to warm up. Counted
 *   on a small portal first, then on the large one. The portal is then restarted without the proxy for the rest.
 * - load: autocannon, 16 connections, 8 s a page; percentiles over every answer, and the processor time of the web process
 *   divided by their number, which a busy machine hardly changes. The load generator and PostgreSQL share
 *   the processors with the portal, so the times are those of a small machine, not of the portal alone. RSS of the web
 *   process before, per page, and after.
 * - weight: Chromium with an empty cache opens the page; everything it fetches until the network is quiet (prefetching
 *   included) is counted by kind, HTML, JS, CSS and data as gzip.
 * - agenda: /opleidingen with 2,000 courses and 20,000 meetings: questions that are new, and that were asked before.
 * - directory: /zoek-een-therapeut with 100,000 therapists: names, towns with a radius, filters; new and asked before,
 *   and the statements of a new question.
 * - knowledge: /kennisbank with 2,000 articles: searches that find one, many, something like it or nothing, and one article.
 * - attendance: 10,000 participants of a meeting that counts for three lines each, handed in through POST /api/attendance in
 *   one call, the same call again, and from CSV in the parts that the page of a provider sends; RSS every 10 ms.
 * - intervisie: /intervisiegroep with 5,000 groups: statements, kB, under load, and the time until the map works in Chromium;
 *   50 managers who add the same therapist at once.
 * - calls: planning a call among 5,000 that stand: statements of page and slots endpoint, times alone and eight at once.
 * - uploads: a photo and a scan of 10 MB through POST /api/files, one and four at once; RSS every 10 ms.
 * - registers: 100,000 dossiers of 50 credits under KCKZ 2023 (--dossiers makes it smaller), booked day by day through all
 *   dossiers. The engine and the reader run by themselves as plain JavaScript, as the production build runs them; the
 *   reader is the one of the simulator, held against COPY of the same credits whose bytes are thrown away. The dossier
 *   page is counted and put under load as the pages above; the simulator runs in the portal's own worker, from the click
 *   to the last result, RSS every 10 ms.
 * - standing: good standing and the missing list of 100,000 members (or --dossiers), half of them with a dossier under the
 *   norm of CAT, each in one go in a process of its own; statements counted at the driver, RSS every 10 ms.
 * - invoices: the contribution of 50,000 members (or --dossiers), batch by batch as the job does, in a process of its own;
 *   the mails of 2,000 of them, rendered and put in the outbox; UBL and PDF of 300, read from the database each time.
 * - export: the copy that a member with 300 photos of 0.5 to 2 MB asks for, as the job makes it, in a process of its own;
 *   RSS every 10 ms, and every photo in the zip held against the one that was handed in.
 *
 * - keurmerk: the desk of a round with 1,000 practices × 60 questions; a hundred who save ten answers each at the same time, each
 *   from the revision before; then the step that publishes all reports, in a process of its own.
 * - chat: 500 open streams at one web process (--dossiers makes it fewer), 20 messages a second posted at another one on the same
 *   database; RSS, and the time from the post until the words stand with the reader.
 * - assistant: answers without a model over 5,000 passages, alone and eight at once.
 *
 * Parts without pages (standing, invoices, export) make no build.
 */
import { cpus, loadavg } from 'node:os'
import { stopAll } from '@/scripts/lib/processes'
import { measureAgenda } from './agenda'
import { measureAssistant } from './assistant'
import { fillAttendance, measureAttendance } from './attendance'
import { measureCalls } from './calls'
import { measureChat } from './chat'
import { fillLarge, fillSmall } from './data/fill'
import { measureDirectory } from './directory'
import { measureExport } from './export/measure'
import { measureIntervisie } from './intervisie/measure'
import { measureInvoices } from './invoices/measure'
import { measureKeurmerk } from './keurmerk/measure'
import { measureKnowledge } from './knowledge'
import { measureLoad } from './load'
import { type Bench, prepare, startPortal } from './portal'
import { measureQueries } from './queries'
import { measureRegisters } from './registers/measure'
import { measureStanding } from './standing/measure'
import { measureUploads } from './uploads'
import { measureWeight } from './weight'

const ofPortal = ['queries', 'load', 'weight', 'uploads', 'agenda', 'directory', 'knowledge', 'attendance']
const parts = [
  ...ofPortal,
  'intervisie',
  'calls',
  'registers',
  'standing',
  'invoices',
  'export',
  'keurmerk',
  'chat',
  'assistant',
]
const given = process.argv.slice(2)
const size = given.find((word) => /^--dossiers=\d{1,7}$/.test(word))
const unknown = given.filter((word) => word !== '--details' && word !== size && !parts.includes(word))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Parts: ${parts.join(', ')}; --details for more.`)
  process.exit(1)
}
const named = given.filter((word) => parts.includes(word))
const wanted = (part: string): boolean => named.length === 0 || named.includes(part)
const details = given.includes('--details')

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ')

async function run(): Promise<void> {
  const bench = await prepare()
  cleanUps.push(bench.stop)
  if (ofPortal.some(wanted)) await runPortal(bench)
  if (wanted('calls')) await measureCalls(bench)
  if (wanted('intervisie')) await measureIntervisie(bench)
  const dossiers = Number(size?.split('=')[1] ?? 100_000)
  if (wanted('registers')) await measureRegisters(bench, dossiers)
  if (wanted('standing')) await measureStanding(bench, dossiers)
  if (wanted('invoices')) await measureInvoices(bench, Number(size?.split('=')[1] ?? 50_000))
  if (wanted('export')) await measureExport(bench, 300)
  if (wanted('chat')) await measureChat(bench, Math.min(Number(size?.split('=')[1] ?? 500), 500))
  if (wanted('assistant')) await measureAssistant(bench)
  if (wanted('keurmerk')) {
    await measureKeurmerk(bench, {
      practices: Math.min(Number(size?.split('=')[1] ?? 1000), 1000),
      questions: 60,
      writers: 100,
    })
  }
}

async function runPortal(bench: Bench): Promise<void> {
  await fillSmall(bench.database)
  if (wanted('queries')) await measureQueries(bench, details)
  else if (wanted('load')) await fillLarge(bench.database)
  if (!ofPortal.some((part) => part !== 'queries' && wanted(part))) return
  if (wanted('attendance')) await fillAttendance(bench)
  const portal = await startPortal(bench, bench.database)
  if (wanted('load')) await measureLoad(portal)
  if (wanted('weight')) await measureWeight(portal, details)
  if (wanted('uploads')) await measureUploads(portal)
  if (wanted('agenda')) await measureAgenda(portal, bench.database)
  if (wanted('attendance')) await measureAttendance(bench, portal)
  if (wanted('knowledge')) await measureKnowledge(portal, bench.database)
  await portal.stop()
  // Last: it makes the other tables ten times as large.
  if (wanted('directory')) await measureDirectory(bench)
}

const cleanUps: (() => Promise<void>)[] = []
let ending = false
async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  await stopAll()
  for (const cleanUp of cleanUps) await cleanUp()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(1))

console.log(
  `${new Date().toISOString()}  Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${load()}`,
)
const began = Date.now()
try {
  await run()
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s, load now ${load()}`)
  await end(0)
} catch (error) {
  if (!ending) console.error(error instanceof Error ? error.message : error)
  await end(1)
}
