import { z } from 'zod'
import { providerKeys } from '@/collections/accreditation/ProviderKeys/keys/authenticate'
import { hashOf, hintOf, newKey } from '@/src/lib/api-key/secret'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { systemRequest } from '@/tests/support/payload'
import { profileOf } from '../evidence/people'
import { daysAgo, theRegister } from '../registers/people'

const id = z.object({ id: z.number() })

/** The provider that the persona `provider` speaks for. */
export async function ownProvider(): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT provider_id AS id FROM memberships WHERE role = 'provider' AND provider_id IS NOT NULL AND ended_at IS NULL`,
  )
  return id.parse(row).id
}

/** Somebody else who gives courses. */
export const otherProvider = async (): Promise<number> => (await aProvider(await systemRequest())).id

export type Meeting = { session: number; course: number; provider: number; day: string }
type Given = { provider?: number; day?: string; validFrom?: string; validUntil?: string }

/** Points per line: A theory 2 and practice 1.5, B 1 in the norm of 2023; C 3 in that of 2019. */
export async function aMeeting({ provider, day = daysAgo(20), ...valid }: Given = {}): Promise<Meeting> {
  const req = await systemRequest()
  const by = provider ?? (await ownProvider())
  const { organisation } = await profileOf('alice')
  const register = await theRegister('kckz', organisation)
  const norms = await query(req, sql`SELECT id, code FROM norms WHERE register_id = ${register}`)
  const normOf = (code: string): number => id.parse(norms.find((norm) => norm.code === code)).id
  const course = await aCourse(req, { provider: by, title: 'Kinder-EHBO in de kraamzorg' })
  const session = await aSession(req, { course: course.id, startsOn: day, endsOn: day })
  const shared = {
    course: course.id,
    provider: by,
    register,
    organisation,
    validFrom: valid.validFrom ?? '2018-01-01',
    validUntil: valid.validUntil ?? '2030-12-31',
  }
  const lines = [
    { norm: normOf('kckz-2023'), category: 'A', topic: 'child-first-aid', component: 'theory', points: 2 },
    { norm: normOf('kckz-2023'), category: 'A', topic: 'child-first-aid', component: 'practice', points: 1.5 },
    { norm: normOf('kckz-2023'), category: 'B', points: 1 },
    { norm: normOf('kckz-2019'), category: 'C', points: 3 },
  ]
  for (const line of lines) await anAccreditation(req, { ...shared, ...line })
  return { session: session.id, course: course.id, provider: by, day }
}

/** A key of a provider, as its system would have it; `change` makes it a bad one. */
export async function aKey(
  provider: number,
  change: { scopes?: ('attendance' | 'sessions')[]; revokedAt?: string } = {},
): Promise<string> {
  const req = await systemRequest()
  const key = newKey(providerKeys.prefix)
  await req.payload.create({
    collection: 'provider-keys',
    data: { provider, name: 'Test', hash: hashOf(key), hint: hintOf(key), scopes: ['attendance'], ...change },
    ...asSystem(req, 'test'),
  })
  return key
}

export const withKey = (key: string, more: Record<string, string> = {}) => ({
  headers: { authorization: `providers API-Key ${key}`, ...more },
})

/** Standing rows of a meeting: whose, and how they came. */
export const standing = async (session: number): Promise<Record<string, unknown>[]> =>
  query(
    await systemRequest(),
    sql`SELECT id, registration_id AS registration, source::text, components, batch_id IS NOT NULL AS listed
          FROM attendance WHERE session_id = ${session} AND ended_at IS NULL ORDER BY id`,
  )
