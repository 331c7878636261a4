/**
 * Puts ten thousand maternity carers in a register, a course that counts for them in three lines, and its meetings, in the
 * database of DATABASE_URL. A process of its own: the bench itself boots no portal.
 */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { hashOf } from '@/src/lib/api-key/secret'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { aCourse, anAccreditation, aSession } from '@/tests/factories/accreditation'
import { aNorm, aRegister } from '@/tests/factories/registers'
import { attendanceKey, meetings, participants } from '../attendance-names'

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const [found] = await query(
  req,
  sql`SELECT (SELECT min(id) FROM organisations) AS organisation,
             (SELECT provider_id FROM memberships WHERE role = 'provider' AND provider_id IS NOT NULL LIMIT 1) AS provider`,
)
const [organisation, provider] = [Number(found?.organisation), Number(found?.provider)]
const register = await aRegister(req, { organisation, slug: 'bench', numberPrefix: 'BNCH' })
const norm = await aNorm(req, register.id, { ...kckz2023, code: 'bench' })
await query(
  req,
  sql`WITH made AS (
        INSERT INTO therapists (organisation_id, membership_number, first_name, last_name, display_name, tier)
        SELECT ${organisation}::int, 'P-' || n, 'Noor', 'Jansen ' || n, 'Noor Jansen ' || n, 'collective'
          FROM generate_series(1, ${participants}::int) n RETURNING id, membership_number),
      listed AS (
        INSERT INTO registrations (therapist_id, register_id, organisation_id, number, login_number, status)
        SELECT id, ${register.id}::int, ${organisation}::int, 'BNCH-' || (700000 + substr(membership_number, 3)::int),
               'BNCH' || (700000 + substr(membership_number, 3)::int), 'active' FROM made RETURNING id, therapist_id)
      INSERT INTO periods (registration_id, therapist_id, organisation_id, norm_id, start, "end", status)
      SELECT id, therapist_id, ${organisation}::int, ${norm.id}::int, '2025-01-01', '2028-12-31', 'running' FROM listed`,
)
const course = await aCourse(req, { provider, title: 'Acute zorg' })
const lines = [
  { category: 'A', topic: 'child-first-aid', component: 'theory', points: 2 },
  { category: 'A', topic: 'child-first-aid', component: 'practice', points: 1 },
  { category: 'B', points: 1 },
]
const shared = { course: course.id, provider, register: register.id, organisation, norm: norm.id }
for (const line of lines) await anAccreditation(req, { ...shared, ...line })
for (const day of meetings) await aSession(req, { course: course.id, startsOn: day, endsOn: day })
await payload.create({
  collection: 'provider-keys',
  data: { provider, name: 'Bench', scopes: ['attendance'], hash: hashOf(attendanceKey), hint: 'ench' },
  ...asSystem(req, 'bench'),
})
process.exit(0)
