/** A portal from whose configuration a plugin was taken out (without.test.ts): what still goes, as JSON. */
import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { buildExport } from '@/collections/privacy/DataExports/build/build'
import { eraseMember } from '@/collections/privacy/erasure/erase'
import { heldOf } from '@/collections/privacy/erasure/preview'
import { retentionDay } from '@/collections/privacy/retention/day'
import { hasAssistant } from '@/src/features/assistant/available'
import { hasChat } from '@/src/features/chat/available'
import { loadMember } from '@/src/features/portal/member'
import { query, sql } from '@/src/lib/sql'
import { aTherapist } from '@/tests/factories/therapists'
import { aUser } from '@/tests/factories/users'

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const [organisation] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
// Other processes of these tests count from one, too.
const mark = `zonder-${randomUUID().slice(0, 8)}`
const { id: user } = await aUser(req, { email: `${mark}@leden.test` })
const { id: therapist } = await aTherapist(req, {
  organisation: Number(organisation?.id),
  user,
  membershipNumber: mark,
})
const [copy] = await query(
  req,
  sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
      SELECT id, organisation_id, 'asked', now(), now(), now() FROM therapists WHERE id = ${therapist} RETURNING id`,
)
req.user = { ...(await payload.findByID({ collection: 'users', id: user, req })), collection: 'users' }
const member = await loadMember(req, therapist)
req.user = null
const held = await heldOf(req, therapist)
const built = await buildExport(payload, Number(copy?.id))
const [erasure] = await query(
  req,
  sql`INSERT INTO erasure_requests (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
      SELECT id, organisation_id, 'planned', now(), now(), now() FROM therapists WHERE id = ${therapist} RETURNING id`,
)
const erased = await eraseMember(payload, Number(erasure?.id))
await retentionDay(payload, new Date())
const answer = {
  collections: Object.keys(payload.collections),
  chat: hasChat(payload),
  assistant: hasAssistant(payload),
  member: member.membershipNumber !== null,
  held: Object.keys(held).length > 0,
  built,
  erased,
}
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0))
