import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { reportProblems } from '@/src/domain/intervisie/report-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { EvidenceFormState } from '@/src/features/evidence/form-state'
import { reportSchema } from '@/src/features/evidence/schema'
import { parseFields, type SentForm, textFields } from '@/src/features/evidence/sent-form'
import { asUser } from '@/src/lib/local-api'

type Data = z.infer<typeof reportSchema>

export const reportFields = textFields(reportSchema.shape)

/** The group members that were ticked. */
export const chosenMembers = (form: FormData): number[] =>
  form
    .getAll('members')
    .flatMap((value) => (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : []))

const order = ['date', 'startsAt', 'endsAt', 'members', 'themes', 'files']

/** What was typed, and what is wrong with it. Kept for later it needs only its day. */
export function judgeReport(
  { values, files, intent }: SentForm,
  members: readonly number[],
): { data: Data; errors: EvidenceFormState['errors'] } {
  const { data, unreadable } = parseFields(reportSchema, { ...values, files })
  const missing = reportProblems({ ...data, files: files.length, others: members.length }, amsterdamDay(new Date()))
  const needed = intent === 'submit' ? missing : missing.date ? { date: missing.date } : {}
  const wrong: Record<string, string> = { ...needed, ...unreadable }
  return { data, errors: order.flatMap((field) => (wrong[field] ? [{ field, message: wrong[field] }] : [])) }
}

/** Keeps it as a draft, new or known. @returns its id */
export async function storeReport(req: PayloadRequest, id: number | null, { date, ...rest }: Data): Promise<number> {
  const data = { ...rest, date: date ?? '' }
  const stored =
    id === null
      ? await req.payload.create({
          collection: 'intervisie-reports',
          data: { ...data, status: 'draft' },
          ...asUser(req),
        })
      : await req.payload.update({ collection: 'intervisie-reports', id, data, ...asUser(req) })
  return stored.id
}
