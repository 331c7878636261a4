import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refreshDirectory } from '@/collections/identity/PracticeProfiles/directory/refresh'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { ReviewAct } from '@/plugins/review/options'
import { displayName } from '@/src/domain/identity/display-name'
import { personalProblems } from '@/src/domain/identity/personal'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullish()
const asked = z.object({ subject: text, firstName: text, infix: text, lastName: text, birthDate: text })

/** A birth date that can't be is refused before a reviewer sees it. @throws APIError 409 */
export async function guardCorrection(_req: PayloadRequest, { item, action, at }: ReviewAct): Promise<void> {
  const { subject, birthDate } = asked.parse(item.fields)
  if (subject !== 'birth-date' || (action !== 'submit' && action !== 'approve')) return
  const problem = personalProblems({ birthDate }, amsterdamDay(at)).birthDate
  if (problem) throw conflict(problem)
}

/**
 * An approved request changes what it asks for, in the same transaction (KS-PER-1). Straight to the database: the rules that
 * keep what was verified are for everything but this.
 */
export async function afterCorrection(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'approve') return
  const { subject, birthDate, ...name } = asked.parse(item.fields)
  const { therapist, organisation } = item
  if (subject === 'name') await rename(req, therapist, name)
  else {
    await query(
      req,
      sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date) VALUES (${therapist}, ${organisation}, ${birthDate ?? null})
          ON CONFLICT (therapist_id) DO UPDATE SET birth_date = excluded.birth_date, updated_at = now()`,
    )
  }
  await recordAudit(req, {
    action: 'therapists.correct',
    subject: 'therapists',
    subjectId: therapist,
    organisation,
    fields: { what: subject ?? null, request: item.id },
  })
}

type Name = Pick<z.infer<typeof asked>, 'firstName' | 'infix' | 'lastName'>

async function rename(req: PayloadRequest, therapist: number, name: Name): Promise<void> {
  const [firstName, infix, lastName] = [
    name.firstName?.trim() ?? '',
    name.infix?.trim() || null,
    name.lastName?.trim() ?? '',
  ]
  await query(
    req,
    sql`UPDATE therapists SET first_name = ${firstName}, infix = ${infix}, last_name = ${lastName},
               display_name = ${displayName({ firstName, infix, lastName })}, updated_at = now() WHERE id = ${therapist}`,
  )
  await refreshDirectory(req, therapist)
}
