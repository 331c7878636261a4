/** Puts what the demo tells its readers in an empty portal, asks the assistant the questions, and prints how it did. */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { assistantOptions } from '@/src/features/assistant/options'
import { query, sql } from '@/src/lib/sql'
import { loadRegisters } from '@/src/seed/reference/load'
import { seedArticles } from '@/src/seed/steps/articles'
import { seedDocuments } from '@/src/seed/steps/documents'
import { seedOrganisations } from '@/src/seed/steps/identity'
import { seedNews } from '@/src/seed/steps/news'
import { evaluate, figures } from '@/tests/assistant/evaluate'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const organisations = await seedOrganisations(req)
await loadRegisters(req, organisations)
await seedDocuments(req, organisations.cat)
await seedNews(req, new Date(), () => undefined)
await seedArticles(req)
const { id: user } = await aUser(req, { email: 'vragen@leden.test' })
await aTherapist(req, { organisation: organisations.cat, user, membershipNumber: 'VRAGEN-1' })
const [texts] = await query(req, sql`SELECT count(*)::int AS n FROM assistant_passages`)
const asking = await createLocalReq(
  { user: { ...(await payload.findByID({ collection: 'users', id: user, req })), collection: 'users' } },
  payload,
)
const viewer = await getViewer(asking)
if (!viewer) throw new Error('no viewer')
const judged = await evaluate(asking, viewer, assistantOptions)
const answer = { passages: texts?.n, ...figures(judged) }
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0))
