import type { PayloadRequest } from 'payload'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { type DemoForm, forms } from '../data/forms'
import { richText } from '../lexical'

async function owner(req: PayloadRequest, email: string | null) {
  if (email === null) return {}
  const [row] = await query(
    req,
    sql`SELECT t.id, t.organisation_id AS organisation, concat_ws(' ', t.first_name, t.infix, t.last_name) AS name
          FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${email}`,
  )
  return row ? { therapist: Number(row.id), organisation: Number(row.organisation), name: String(row.name) } : {}
}

async function fillIn(
  req: PayloadRequest,
  form: number,
  { by, daysAgo, answers }: DemoForm['filledIn'][number],
  now: Date,
) {
  const { name, ...who } = await owner(req, by)
  const said = name && 'naam' in answers ? { ...answers, naam: name } : answers
  await req.payload.create({
    collection: 'form-submissions',
    data: {
      ...who,
      form,
      submissionData: Object.entries(said).map(([field, value]) => ({ field, value })),
      createdAt: new Date(now.getTime() - daysAgo * 86_400_000).toISOString(),
    },
    ...asSystem(req, 'demo data'),
  })
}

/** Forms that editors made, with what was filled in (issue 7.2). */
export async function seedForms(req: PayloadRequest, now: Date): Promise<void> {
  for (const { confirmation, submit, closesIn, filledIn, ...form } of forms) {
    const { id } = await req.payload.create({
      collection: 'forms',
      data: {
        ...form,
        submitButtonLabel: submit,
        confirmationMessage: richText(confirmation),
        closesOn: closesIn === null ? null : addDays(amsterdamDay(now), closesIn),
      },
      ...asSystem(req, 'demo data'),
    })
    for (const one of filledIn) await fillIn(req, id, one, now)
  }
}
