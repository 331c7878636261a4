import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { everywhere } from '@/src/access/rules'
import { type AnswerRow, answerTable } from '@/src/domain/forms/table'
import { clockTime } from '@/src/domain/shared/amsterdam-clock'
import { csvLine } from '@/src/domain/shared/csv'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { fieldOf } from '../fieldOf'

const row = z.object({
  at: z.coerce.date(),
  number: z.string().nullable(),
  name: z.string().nullable(),
  answers: z.array(z.tuple([z.string(), z.string()])),
})

/** Forms are filled in by hundreds, not by millions; more than this doesn't open well in a spreadsheet either. */
const most = 20_000

async function rowsOf(req: PayloadRequest, form: number): Promise<AnswerRow[]> {
  const rows = await query(
    req,
    sql`SELECT s.created_at AS at, t.membership_number AS number,
               nullif(trim(concat_ws(' ', t.first_name, t.infix, t.last_name)), '') AS name,
               coalesce((SELECT jsonb_agg(jsonb_build_array(d.field, d.value) ORDER BY d._order)
                           FROM form_submissions_submission_data d WHERE d._parent_id = s.id), '[]') AS answers
          FROM form_submissions s LEFT JOIN therapists t ON t.id = s.therapist_id
         WHERE s.form_id = ${form} ORDER BY s.created_at, s.id LIMIT ${most}`,
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ at, answers, ...who }) => ({ ...who, at: clockTime(at).replace('T', ' '), answers: new Map(answers) }))
}

/** GET /api/forms/:id/antwoorden.csv: everything that was filled in, for who keeps the forms (issue 7.2). */
export const answersFile = endpoint({
  path: '/:id/antwoorden.csv',
  method: 'get',
  access: everywhere('keepForms'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    const form = await req.payload.findByID({ collection: 'forms', id, depth: 0, ...asUser(req) })
    const questions = (form.fields ?? []).flatMap((block) => (block.blockType === 'message' ? [] : [fieldOf(block)]))
    const rows = await rowsOf(req, id)
    await recordAudit(req, {
      action: 'form-submissions.exported',
      subject: 'forms',
      subjectId: id,
      fields: { count: rows.length },
    })
    const lines = answerTable(questions, rows).map(csvLine).join('')
    return new Response(`\uFEFF${lines}`, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': contentDisposition(`${form.slug}.csv`),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
