import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { kckz2019 } from '@/src/seed/reference/norms/kckz2019'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { aCourse, aProvider } from '@/tests/factories/accreditation'
import { aNorm, aRegister } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'

const idRow = z.object({ id: z.number() })

const one = async (req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<number> =>
  idRow.parse((await query(req, statement))[0]).id

/** A register of North with two norms, a course of the persona `provider`, and somebody else's course. */
export async function aWorld() {
  const req = await systemRequest()
  const organisation = await one(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  const provider = await one(
    req,
    sql`SELECT provider_id AS id FROM memberships WHERE provider_id IS NOT NULL ORDER BY id LIMIT 1`,
  )
  const register = await aRegister(req, { organisation })
  const norm2019 = await aNorm(req, register.id, kckz2019)
  const norm2023 = await aNorm(req, register.id, kckz2023)
  const course = await aCourse(req, { provider, title: 'Kinder-EHBO', status: 'draft', hours: 6 })
  const other = await aProvider(req)
  const otherCourse = await aCourse(req, { provider: other.id })
  return {
    req,
    organisation,
    provider,
    register: register.id,
    norm2019: norm2019.id,
    norm2023: norm2023.id,
    course: course.id,
    other: other.id,
    otherCourse: otherCourse.id,
  }
}

export type World = Awaited<ReturnType<typeof aWorld>>

/** Lines that are right in the norm of 2023. */
export const linesOf = ({ norm2023 }: World) => [
  { norm: norm2023, category: 'B', topic: 'breastfeeding', points: 3 },
  { norm: norm2023, category: 'C', points: 1.5 },
]
