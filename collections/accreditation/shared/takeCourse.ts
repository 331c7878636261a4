import type { CollectionBeforeValidateHook } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

const unknown = 'Kies een van je eigen scholingen.'
const found = z.object({ provider: z.number() })

/** What belongs to a course belongs to who gives it; someone else's course looks like one that doesn't exist (KK-PRV-1). */
export const takeCourse: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const course = idFrom(data.course)
  if (operation === 'update') {
    const fixed = data.course === undefined || course === idFrom(originalDoc?.course)
    if (!fixed) throw invalid({ course: 'Voor een andere scholing maak je een nieuwe.' })
    return data
  }
  const [row] =
    course === null ? [] : await query(req, sql`SELECT provider_id AS provider FROM courses WHERE id = ${course}`)
  const viewer = await getViewer(req)
  const provider = row && found.parse(row).provider
  if (!provider || (viewer && !viewer.providers.includes(provider))) throw invalid({ course: unknown })
  return { ...data, course, provider }
}
